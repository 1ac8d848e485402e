import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { RowOrder } from "./order.ts";

/** How the rows of one kind are pulled that an outage has swallowed, and how they follow each other. */
export interface Refill {
  /** Rows of a unit, the oldest first, as many as one request brings. */
  pull(opend: Requester, unit: QuotaUnit, options: CallOptions): Promise<readonly LiveRow[]>;
  order(): RowOrder;
  /** As many as one request brings: fewer mean that OpenD has no older ones. */
  readonly most: number;
}

/** How missed rows are pulled, by kind: `refill` of this package. */
export interface Backfill {
  /** `undefined`: rows of this kind are states, which need no past. */
  of(kind: Kind): Refill | undefined;
}
