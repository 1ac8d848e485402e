import type { Gap } from "../stream/news.ts";

/**
 * Why a value cannot be trusted at present.
 *
 * - `waiting`: nothing has come yet.
 * - `link`, `upstream`: the link to OpenD, or OpenD's own, is away, or was and no row has come since.
 * - `right`: another device has taken the quote right.
 * - `silent`: with the check `staleAfter`: its market is open, and nothing has come of the code for that
 *   time, or nothing of this kind though other kinds told of trades; that kind has not come since.
 * - `refused`: OpenD does not take the subscription.
 * - `unreadable`: a push of this kind could not be read; of which code is not known.
 * - `closed`: it is the last there was, of what was closed or unsubscribed.
 */
export type StaleReason =
  | "waiting"
  | Exclude<Gap["reason"], "missing">
  | "silent"
  | "refused"
  | "unreadable"
  | "closed";

/** How far a value can be trusted now. */
export interface Freshness {
  /** `undefined`: it is what OpenD told last, and nothing speaks against it. */
  readonly stale: StaleReason | undefined;
  /** Milliseconds since it came; `undefined` before the first. A quiet security is old and fresh. */
  readonly ageMs: number | undefined;
}
