import type { Clock, Timer } from "@opend/core/internal";
import type { LiveRow } from "../stream/kind.ts";
import type { Series } from "./series.ts";

/** What a check of trades needs. */
export interface TradeCheckHost {
  readonly clock: Clock;
  readonly everyMs: number;
  /** What there is to be compared at present. */
  trades(): readonly Series[];
  /** What OpenD has of it. */
  list(series: Series, signal: AbortSignal): Promise<readonly LiveRow[]>;
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
    for (const series of this.#host.trades()) {
      // What cannot be asked for is told by other news, and asked for the next time.
      const listed = await this.#host.list(series, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (listed) series.compare(listed);
    }
    this.#schedule();
  }
}
