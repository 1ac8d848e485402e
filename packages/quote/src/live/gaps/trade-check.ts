import type { Clock, Timer } from "@opend/core/internal";
import type { Unit } from "../ledger/unit.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { Gapped } from "./fill.ts";

/** What a check of trades needs. */
export interface TradeCheckHost {
  readonly clock: Clock;
  readonly everyMs: number;
  /** What there is to be compared at present. */
  trades(): readonly Gapped[];
  /** What OpenD has of it, the latest. */
  list(unit: Unit, signal: AbortSignal): Promise<readonly LiveRow[]>;
}

/** Compares the trades of a stream with those that OpenD has, again and again. */
export class TradeCheck {
  readonly #host: TradeCheckHost;
  readonly #ended = new AbortController();
  #timer: Timer | undefined;

  constructor(host: TradeCheckHost) {
    this.#host = host;
    this.#schedule();
  }

  end(): void {
    this.#ended.abort();
    this.#timer?.cancel();
  }

  #schedule(): void {
    if (this.#ended.signal.aborted) return;
    const { clock, everyMs } = this.#host;
    this.#timer = clock.after(everyMs, () => void this.#check(), { background: true });
  }

  async #check(): Promise<void> {
    const { signal } = this.#ended;
    for (const trades of this.#host.trades()) {
      // What cannot be asked for is told by other news, and asked for the next time.
      const listed = await this.#host.list(trades.series.unit, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (listed) trades.series.compare(listed.filter((row) => trades.see(row)));
    }
    this.#schedule();
  }
}
