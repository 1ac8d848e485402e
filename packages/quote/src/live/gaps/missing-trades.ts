import { ArgumentError } from "@opend/core";
import type { Timer } from "@opend/core/internal";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { latestTicks } from "../../now/ticks.ts";
import type { Check, CheckHost, RunningCheck } from "../stream/check.ts";

/**
 * Compares the trades that came with those that OpenD has, every so many milliseconds, by a
 * Qot_GetTicker of the latest 1,000 per code, which has no frequency limit. Trades that OpenD has and did
 * not push by the next comparison are told by a `gap` with the reason `missing`, how many they are and
 * the sequences around them. With `backfill` they follow it, marked `isBackfilled`. Sequences are not
 * dense, so they alone do not tell; what OpenD itself did not get nobody can tell. Choose an interval in
 * which no code has 1,000 trades. It holds no process.
 *
 * @throws {ArgumentError} `invalid-argument`: it is no number above 0.
 */
export function missingTrades(everyMs: number): Check {
  if (!(everyMs > 0)) throw new ArgumentError("everyMs", "a number above 0", everyMs);
  return (host) => new TradeCheck(host, everyMs);
}

/** Compares the trades of a subscription with those that OpenD has, again and again. */
class TradeCheck implements RunningCheck {
  readonly #host: CheckHost;
  readonly #everyMs: number;
  readonly #ended = new AbortController();
  #timer: Timer | undefined;

  constructor(host: CheckHost, everyMs: number) {
    this.#host = host;
    this.#everyMs = everyMs;
    this.#schedule();
  }

  end(): void {
    this.#ended.abort();
    this.#timer?.cancel();
  }

  #schedule(): void {
    if (this.#ended.signal.aborted) return;
    const check = (): void => void this.#check();
    this.#timer = this.#host.clock.after(this.#everyMs, check, { background: true });
  }

  async #check(): Promise<void> {
    const { signal } = this.#ended;
    const { opend } = this.#host;
    for (const trades of this.#host.ordered()) {
      const { unit, isHolding } = trades.series;
      if (unit.kind.name !== "ticks" || isHolding) continue;
      const options = { last: GetTicker.bounds.maxItems, signal, whenLost: "fail" } as const;
      // What cannot be asked for is told by other news, and asked for the next time.
      const listed = await latestTicks(opend, unit.code, options).catch(() => undefined);
      if (signal.aborted) return;
      if (listed) trades.series.compare(listed.filter((row) => trades.see(row)));
    }
    this.#schedule();
  }
}
