import type { OpendError } from "@opend/core";
import type { LiveRow } from "../../rows/kind.ts";
import type { Series } from "../gaps/series.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Outlet } from "./outlet.ts";
import type { RowFilter } from "./row-filter.ts";

/** The reader that a channel leads to. */
export interface ChannelHost {
  readonly outlet: Outlet;
  /** A row is on its way to the reader. */
  hear(unit: QuotaUnit, row: LiveRow): void;
  /** Rows can be read no more, because of a defect. */
  fail(reason: unknown): void;
}

/** The way of one unit's rows to one reader: filtered, each once, held back until a gap is filled. */
export class Channel {
  readonly unit: QuotaUnit;
  readonly series: Series | undefined;
  /** What OpenD answered, where it refused. */
  refusal: OpendError | undefined;
  readonly host: ChannelHost;
  readonly #filter: RowFilter | undefined;

  constructor(
    unit: QuotaUnit,
    host: ChannelHost,
    filter: RowFilter | undefined,
    series: Series | undefined,
  ) {
    this.unit = unit;
    this.series = series;
    this.host = host;
    this.#filter = filter;
  }

  /** A row of a push, which other readers may get too. */
  take(row: LiveRow): void {
    const seen = this.see(row);
    if (!seen) return;
    this.host.hear(this.unit, seen);
    if (this.series) this.series.take(seen);
    else this.host.outlet.row(this.unit, seen);
  }

  /** The row as this reader asked for it, if it did. */
  see(row: LiveRow): LiveRow | undefined {
    return this.#filter ? this.#filter(row) : row;
  }
}
