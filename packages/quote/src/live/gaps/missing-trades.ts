import { ArgumentError } from "@opend/core";
import type { Timer } from "@opend/core/internal";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { latestTicks } from "../../now/ticks.ts";
import type { Check, CheckHost, RunningCheck } from "../stream/check.ts";

/**
 * A check that compares the received trades with those that OpenD has, every `everyMs` milliseconds.
 *
 * It pulls the latest 1,000 trades of each code by Qot_GetTicker, which has no frequency limit. A
 * trade is missing if OpenD has it but does not push it before the next comparison. A `gap` event
 * with the reason `missing` reports the number of missing trades and the sequences around them. With
 * `backfill` the missing trades follow the event, marked `isBackfilled`.
 *
 * Sequences are not dense, so a jump in them does not mean that a trade is missing. Trades that OpenD
 * itself did not receive cannot be found. Choose an interval in which no code has 1,000 trades. The
 * check does not keep the process running.
 *
 * @throws {ArgumentError} `invalid-argument`: `everyMs` is not a number above 0.
 */
export function missingTrades(everyMs: number): Check {
  if (!(typeof everyMs === "number" && everyMs > 0))
    throw new ArgumentError("everyMs", "a number above 0", everyMs);
  return (host) => new TradeCheck(host, everyMs);
}

/** Compares the trades of a subscription with those that OpenD has, at an interval. */
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
      // Other events report why a request fails. The next comparison tries again.
      const listed = await latestTicks(opend, unit.code, options).catch(() => undefined);
      if (signal.aborted) return;
      if (listed) trades.series.compare(listed.filter((row) => trades.see(row)));
    }
    this.#schedule();
  }
}
