import type { OpendError } from "@opend/core";
import { unawaited } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Series } from "../gaps/series.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Outlet } from "./outlet.ts";
import type { RowFilter } from "./row-filter.ts";

/** The reader of a channel. */
export interface ChannelHost {
  readonly outlet: Outlet;
  /** A row is about to reach the reader. */
  hear(unit: QuotaUnit, row: LiveRow): void;
  /** Ends the reader because of a defect. */
  fail(reason: unknown): void;
}

/**
 * The path of one unit's rows to one reader. It filters rows, skips duplicates, and holds rows back
 * until a gap is filled.
 */
export class Channel {
  readonly unit: QuotaUnit;
  readonly series: Series<QuotaUnit> | undefined;
  /** The error if OpenD refused the unit. */
  refusal: OpendError | undefined;
  readonly host: ChannelHost;
  readonly #filter: RowFilter | undefined;

  constructor(
    unit: QuotaUnit,
    host: ChannelHost,
    filter: RowFilter | undefined,
    series: Series<QuotaUnit> | undefined,
  ) {
    this.unit = unit;
    this.series = series;
    this.host = host;
    this.#filter = filter;
  }

  /** Takes a row of a push. Other readers may get the same object. */
  take(row: LiveRow): void {
    const seen = this.see(row);
    if (!seen) return;
    // A check, a series or a column of the user may throw. The other readers still get the row.
    try {
      this.host.hear(this.unit, seen);
      if (this.series) unawaited(this.series.take(seen));
      else this.host.outlet.row(this.unit, seen);
    } catch (error) {
      this.host.fail(error);
    }
  }

  /** The row with only what this reader subscribed; `undefined` if it did not subscribe the row. */
  see(row: LiveRow): LiveRow | undefined {
    return this.#filter ? this.#filter(row) : row;
  }
}
