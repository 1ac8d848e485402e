import { ArgumentError } from "@opend/core";
import type { Backfill } from "./gaps/backfill.ts";
import type { Check } from "./stream/check.ts";

/** How a subscription is made, and what looks after it. */
export interface SubscribeOptions {
  /**
   * Rows of ticks, candles and minutes that wait for a slow reader; then the oldest are dropped.
   * Default 1,000.
   */
  readonly capacity?: number | undefined;
  /** Aborting ends the subscription, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * When the quota has no room, but subscriptions of this connection that nobody uses any more come
   * free after OpenD's minute and make room: `wait` for them, or `throw`. Default `throw`; the error
   * tells by `enoughInMs` how long that takes.
   */
  readonly whenFull?: "throw" | "wait" | undefined;
  /**
   * `refill` of this package: pull what an outage has swallowed, of ticks, candles and minutes. The rows
   * come after their `gap`, marked `isBackfilled`, each once. Rows that are pushed meanwhile wait,
   * `capacity` at most. What cannot be filled is told by a second `gap`. Default: nothing is pulled.
   */
  readonly backfill?: Backfill | undefined;
  /** What looks after the subscription: `staleAfter(30_000)`, `missingTrades(60_000)`. Default: nothing. */
  readonly checks?: readonly Check[] | undefined;
}

export const defaultCapacity = 1000;

/** @throws {ArgumentError} `invalid-argument`: an option is out of its range. */
export function checkSubscribeOptions({
  capacity = 1,
  whenFull = "throw",
}: SubscribeOptions): void {
  if (!(Number.isSafeInteger(capacity) && capacity > 0))
    throw new ArgumentError("capacity", "an integer above 0", capacity);
  if (whenFull !== "throw" && whenFull !== "wait")
    throw new ArgumentError("whenFull", "throw or wait", whenFull);
}
