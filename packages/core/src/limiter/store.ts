import type { Limit } from "../protocol.ts";

/** How much of one limit is spent. Times are in milliseconds, of the clock that the store asks for. */
export interface LimitWindow {
  /** Requests allowed in a window. */
  readonly requests: number;
  readonly windowMs: number;
  /** How many may still be made at `now`. */
  left(now: number): number;
  /**
   * Milliseconds from `now` until there is room for one more, after `ahead` others have had theirs;
   * 0 when there is room. A window that does not look ahead answers as if `ahead` were 0.
   */
  waitMs(now: number, ahead?: number): number;
  /** Spends one if there is room. Looking and taking are one step, because others may spend it too. */
  tryTake(now: number): boolean;
  /** Takes back what was taken at `at` and not used. */
  giveBack(at: number): void;
  /** OpenD refused at `now`: nothing more before a whole window has passed. */
  close(now: number): void;
  /** Other terms hold from now on: OpenD named a lower limit, or that limit is forgotten again. */
  setTerms(requests: number, windowMs: number): void;
}

/**
 * Where a limiter keeps what is spent. A store that several processes share counts for all of them.
 *
 * A store that asks over a network keeps the places that it was granted. `tryTake` answers `false`
 * while there is none, and asks for one; `onRoom` tells when it has come. Until then `waitMs` says
 * when to try again anyway.
 *
 * A store may throw at any time: the calls that wait for it fail with `limit-store-failed`, unless the
 * store is `insured`.
 */
export interface LimitStore {
  /**
   * The clock of `now`: `wall` is milliseconds since 1970, which processes have in common;
   * `monotonic` never goes back. Default `monotonic`. A store with `wall` takes a time that is ahead
   * of `now` for `now`, because somebody may have set the clock back.
   */
  readonly time?: "monotonic" | "wall";
  /**
   * The window of a protocol, or of a group of protocols that spend the same limit. A place is free
   * again `marginMs` after the window has passed. `onRoom` may be called whenever there is news: the
   * calls that wait are served at once instead of at the end of `waitMs`.
   */
  window(name: string, limit: Limit, marginMs: number, onRoom: () => void): LimitWindow;
}
