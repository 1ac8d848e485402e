import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Series } from "./series.ts";

/** A series of rows that can be pulled, and how its reader filters a row. */
export interface Gapped {
  readonly series: Series<QuotaUnit>;
  see(row: LiveRow): LiveRow | undefined;
}
