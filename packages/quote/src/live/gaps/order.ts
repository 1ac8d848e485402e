import type { LiveRow } from "../../rows/kind.ts";
import type { Backwards } from "../stream/news.ts";
import type { MissingRun } from "./missing.ts";

/** How a row relates to the rows that were delivered before it. */
export type Verdict = "new" | "duplicate" | Backwards;

/** The reply to the pull after an outage. */
export interface Pulled {
  /** The oldest first. */
  readonly rows: readonly LiveRow[];
  /** Whether OpenD has no older rows. It is assumed so if it returned fewer than requested. */
  readonly isAll: boolean;
}

/** Missed rows and the rows that were pushed meanwhile, merged. */
export interface Joined {
  readonly rows: readonly LiveRow[];
  /** Whether they continue without a gap where the rows before the outage ended. */
  readonly isWhole: boolean;
}

/** The order of the rows of one kind of one security. */
export interface RowOrder {
  /** The time of the last delivered row. */
  readonly lastMs: number | undefined;
  /** Decides about the next row. Call it in the order in which rows are delivered. */
  admit(row: LiveRow): Verdict;
  /** Merges pulled rows with the rows that waited. `fromMs` is the beginning of the outage. */
  join(pulled: Pulled, held: readonly LiveRow[], fromMs: number): Joined;
  /**
   * Listed rows that were not delivered, for kinds where this can be found. With `isFilled` they are
   * delivered now, so a later push of the same row is a duplicate.
   */
  missing?(listed: readonly LiveRow[], isFilled: boolean): readonly MissingRun[];
}
