import { ArgumentError } from "@opend/core";

export interface SubscribeOptions {
  /** Rows that wait for a slow reader, of kinds that are not kept per security. Default 1,000. */
  readonly capacity?: number;
  /** Aborting ends the subscription, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * When the quota has no room, but subscriptions of this connection that nobody uses any more come
   * free after OpenD's minute and make it: `wait` for them, or `throw`. Default `throw`; the error
   * tells by `enoughInMs` how long that would be.
   */
  readonly whenFull?: "throw" | "wait" | undefined;
  /**
   * Ask for what an outage has swallowed: trades (the latest 1,000), candles and time-share points,
   * by Qot_GetTicker, Qot_GetKL and Qot_GetRT, none of which has a frequency limit. They come after
   * their `gap`, marked `isBackfilled`, each once; what is pushed meanwhile waits, `capacity` rows at
   * most. What cannot be filled is told by a second `gap`. Default `false`.
   */
  readonly backfill?: boolean;
  /**
   * Watch for feeds that have died: when nothing has come of a code for so many milliseconds while its
   * market is open, the stream says `stale`, the code is subscribed once more, and `fresh` is said
   * when rows come again. The same is said of one kind of a code, with its `kind`, when another kind
   * of the stream told of a trade so long ago: the day's volume has moved and no trade came, trades
   * come and no quote or candle, or, after ten trades, no order book. A kind that need not come says
   * nothing: trades while only the book moves, minutes of the day, broker queues. Quiet markets
   * (closed, lunch, holidays, auctions, hours that are not subscribed) are told apart by
   * Qot_GetMarketState, Qot_RequestTradeDate and GetGlobalState, asked for every 15 s at most, only
   * while something is quiet. Take it longer than the slowest code is quiet by itself. Default: no
   * watch. It holds no process.
   */
  readonly staleAfterMs?: number;
  /**
   * Compare the trades that came with those that OpenD has, so often (milliseconds), by a
   * Qot_GetTicker of the latest 1,000 per code, which has no frequency limit. What OpenD has and did
   * not push by the next time is told by a `gap` with the reason `missing`, how many there are and
   * the sequences around them; with `backfill` they follow it, marked `isBackfilled`. Sequences alone
   * do not tell, for they are not dense, and what OpenD itself did not get nobody can tell so. Take it
   * short enough that no code has 1,000 trades in between. Default: no check. It holds no process.
   */
  readonly checkTradesMs?: number;
}

export const defaultCapacity = 1000;

/** @throws {ArgumentError} `invalid-argument`: an option is out of its range. */
export function checkSubscribeOptions({
  capacity = 1,
  staleAfterMs = 1,
  checkTradesMs = 1,
  whenFull = "throw",
}: SubscribeOptions): void {
  if (!(Number.isSafeInteger(capacity) && capacity > 0))
    throw new ArgumentError("capacity", "an integer above 0", capacity);
  if (!(staleAfterMs > 0))
    throw new ArgumentError("staleAfterMs", "a number above 0", staleAfterMs);
  if (!(checkTradesMs > 0))
    throw new ArgumentError("checkTradesMs", "a number above 0", checkTradesMs);
  if (whenFull !== "throw" && whenFull !== "wait")
    throw new ArgumentError("whenFull", "throw or wait", whenFull);
}
