import type { Limit } from "../protocol.ts";

/** How much of one limit is used. Times are in milliseconds on the clock that the store's `time` chooses. */
export interface LimitWindow {
  /** Requests allowed in a window. */
  readonly requests: number;
  readonly windowMs: number;
  /** How many requests may still be sent at `now`. */
  left(now: number): number;
  /**
   * Milliseconds from `now` until there is room for one more request behind `ahead` others; 0 when there
   * is room. A window that does not support `ahead` may treat it as 0.
   */
  waitMs(now: number, ahead?: number): number;
  /** Takes a place if there is one. Check and take must be one step, because others use the limit too. */
  tryTake(now: number): boolean;
  /** Returns the place that was taken at `at` and not used. */
  giveBack(at: number): void;
  /**
   * Called when OpenD refused a request that was sent at `at`, for the first time in a while: there is
   * no room until a whole window has passed since then.
   */
  close(at: number): void;
  /** Sets other terms: OpenD named a lower limit, or that limit was forgotten. */
  setTerms(requests: number, windowMs: number): void;
}

/**
 * Stores how much of each limit is used. A store that several processes share counts for all of them.
 *
 * A store that uses a network keeps the places that it was granted. While it has none, `tryTake`
 * returns `false` and requests one. It calls `onRoom` when the place has arrived. `waitMs` says when to
 * try again without that call.
 *
 * A store may throw at any time. Then the calls that wait for it fail with `limit-store-failed`, unless
 * the store is `insured`.
 */
export interface LimitStore {
  /**
   * The clock of `now`: `wall` is milliseconds since 1970, which all processes share; `monotonic` never
   * goes back. Default `monotonic`. A store with `wall` must treat a stored time later than `now` as
   * `now`, because the clock may have been set back.
   */
  readonly time?: "monotonic" | "wall";
  /**
   * Returns the window of a protocol, or of a group of protocols that share a limit. A place is free
   * again `marginMs` after the window has passed. The store may call `onRoom` when a place may be free:
   * waiting calls then try at once instead of at the end of `waitMs`.
   */
  window(name: string, limit: Limit, marginMs: number, onRoom: () => void): LimitWindow;
}
