import type { LiveRow } from "../../rows/kind.ts";
import type { Backwards } from "../stream/news.ts";
import type { MissingRun } from "./missing.ts";

/** What a row is to those that were given before it. */
export type Verdict = "new" | "twice" | Backwards;

/** What was asked for after an outage. */
export interface Pulled {
  /** The oldest first. */
  readonly rows: readonly LiveRow[];
  /** Whether OpenD has no older ones, as far as can be told: it gave fewer than were asked for. */
  readonly isAll: boolean;
}

/** Rows that were missed and those that were pushed meanwhile, in one. */
export interface Joined {
  readonly rows: readonly LiveRow[];
  /** Whether they begin where those before the outage ended. */
  readonly isWhole: boolean;
}

/** How the rows of one kind of one security follow each other. */
export interface RowOrder {
  /** The last row that was given, as an instant. */
  readonly lastMs: number | undefined;
  /** To be asked before a row is given, in the order in which they are. */
  admit(row: LiveRow): Verdict;
  /** Puts what was pulled before what was held back. `fromMs` is when the outage began. */
  join(pulled: Pulled, held: readonly LiveRow[], fromMs: number): Joined;
  /**
   * What was not given of that which OpenD lists, where that can be told. With `isFilled` it is given
   * now, and not again when it comes after all.
   */
  missing?(listed: readonly LiveRow[], isFilled: boolean): readonly MissingRun[];
}
