import type { Limit } from "../protocol.ts";

/** How much of one limit is spent. Times are those of the limiter's clock, in milliseconds. */
export interface LimitWindow {
  /** Requests allowed in a window. */
  readonly requests: number;
  readonly windowMs: number;
  /** How many may still be made at `now`. */
  left(now: number): number;
  /**
   * Milliseconds from `now` until there is room for one more, after `ahead` others have had theirs;
   * 0 when there is. A window that does not look ahead has longer waits told as shorter, no more.
   */
  waitMs(now: number, ahead?: number): number;
  /** Spends one if there is room: looking and taking are one step, for whoever else may spend it. */
  tryTake(now: number): boolean;
  /** Takes back what was taken at `at` and not used. */
  giveBack(at: number): void;
  /** OpenD refused at `now`: nothing more before a whole window has passed. */
  close(now: number): void;
  /** OpenD named a limit: it is taken over if it allows less than the known one. */
  lower(requests: number, windowMs: number): void;
}

/**
 * Where a limiter keeps what is spent. What it throws rejects the calls that wait for it. One that
 * several processes share counts for all of them; its limiters then need a clock in common:
 * `new Limiter({ store, clock })` with a `now` of wall time.
 *
 * A store that has to ask over a network keeps the places that it was granted: `tryTake` answers
 * `false` while there is none and asks for one, which `onRoom` tells of when it has come. Until then
 * `waitMs` says when to try again anyway. When asking has failed, the next `tryTake` throws why.
 */
export interface LimitStore {
  /**
   * The window of a protocol, or of a group of protocols that spend the same limit; asked for once
   * per name and limiter. A place is free again `marginMs` after the window has passed. `onRoom` may
   * be called whenever there is news: who waits is served at once instead of at the end of `waitMs`.
   */
  window(name: string, limit: Limit, marginMs: number, onRoom: () => void): LimitWindow;
}
