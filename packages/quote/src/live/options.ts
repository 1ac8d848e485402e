import { ArgumentError } from "@opend/core";
import { reading } from "@opend/core/internal";
import type { Backfill } from "./gaps/backfill.ts";
import type { Check } from "./stream/check.ts";

/** Options of a subscription. */
export interface SubscribeOptions {
  /**
   * How many ticks, candles and minutes may wait for a slow reader. Beyond that the oldest are
   * dropped. Default 1,000.
   */
  readonly capacity?: number | undefined;
  /**
   * The memory of unread rows in bytes, as estimated: once for rows that queue, for states, for events and
   * for a backfill. Beyond it the oldest are dropped, and `lagged` reports how many. Default 16 MiB.
   */
  readonly maxBytes?: number | undefined;
  /** Aborting ends the subscription with the signal's reason, while it is pending and later. */
  readonly signal?: AbortSignal | undefined;
  /**
   * What to do when the quota has no room, but will have when unused subscriptions of this connection
   * end after OpenD's minute: `wait` for that, or `throw`. `enoughInMs` of the error says how long
   * the wait would be. Default `throw`.
   */
  readonly whenFull?: "throw" | "wait" | undefined;
  /**
   * `refill` of this package: pull the ticks, candles and minutes that an outage lost. The missing
   * rows follow their `gap` event, marked `isBackfilled`, without duplicates. Rows that are pushed
   * meanwhile wait, `capacity` at most. A second `gap` event reports what cannot be filled. Default:
   * no backfill.
   */
  readonly backfill?: Backfill | undefined;
  /** Checks of the subscription: `staleAfter(30_000)`, `missingTrades(60_000)`. Default: none. */
  readonly checks?: readonly Check[] | undefined;
}

export const defaultCapacity = 1000;

/** @throws {ArgumentError} `invalid-argument`: an option is out of its range. */
export function checkSubscribeOptions({
  capacity = 1,
  maxBytes = 1,
  whenFull = "throw",
  checks = [],
  backfill,
}: SubscribeOptions): void {
  for (const [name, value] of Object.entries({ capacity, maxBytes }))
    if (!(Number.isSafeInteger(value) && value > 0))
      throw new ArgumentError(name, "an integer above 0", value);
  if (whenFull !== "throw" && whenFull !== "wait")
    throw new ArgumentError("whenFull", "throw or wait", whenFull);
  const checkList = "a list of checks, like [staleAfter(30_000)]";
  reading("checks", checkList, () => {
    if (!Array.isArray(checks) || checks.some((check) => typeof check !== "function"))
      throw new ArgumentError("checks", checkList, checks);
  });
  if (
    backfill !== undefined &&
    typeof reading("backfill", "refill", () => backfill.of) !== "function"
  )
    throw new ArgumentError("backfill", "refill, or left out", backfill);
}
