import type { Gap } from "../stream/news.ts";

/**
 * Why a value cannot be trusted at present.
 *
 * - `waiting`: no row has arrived yet.
 * - `link`, `upstream`: the link to OpenD, or OpenD's own link, is lost, or was lost and no row has
 *   arrived since.
 * - `right`: another device has taken the quote right.
 * - `silent`, from the check `staleAfter`: the market is open, but no row of the code has arrived for
 *   the given time, or no row of this kind although other kinds showed trades.
 * - `refused`: OpenD refused the subscription.
 * - `unreadable`: a push of this kind could not be read. Its code is unknown.
 * - `closed`: it was closed or unsubscribed. This is the last value.
 */
export type StaleReason =
  | "waiting"
  | Exclude<Gap["reason"], "missing">
  | "silent"
  | "refused"
  | "unreadable"
  | "closed";

/** Whether a value can be trusted now. */
export interface Freshness {
  /** `undefined` if the value is the latest that OpenD sent, and can be trusted. */
  readonly stale: StaleReason | undefined;
  /**
   * Milliseconds since the row arrived; `undefined` before the first. A value can be old and fresh if
   * the security is quiet.
   */
  readonly ageMs: number | undefined;
}
