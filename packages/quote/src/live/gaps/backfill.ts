import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { MakeSeries, Pull } from "./series.ts";

/** How missed rows of one kind are pulled, and how rows of this kind follow each other. */
export interface Refill extends Pull<QuotaUnit> {
  readonly series: MakeSeries;
}

/** Which kinds can be backfilled, and how. `refill` of this package is one. */
export interface Backfill {
  /** `undefined` if rows of this kind are states, which need no backfill. */
  of(kind: Kind): Refill | undefined;
}
