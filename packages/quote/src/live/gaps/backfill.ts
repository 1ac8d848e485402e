import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { RowOrder } from "./order.ts";

/** How missed rows of one kind are pulled, and how rows of this kind follow each other. */
export interface Refill {
  /** Pulls the rows of a unit, the oldest first, as many as one request returns. */
  pull(opend: Requester, unit: QuotaUnit, options: CallOptions): Promise<readonly LiveRow[]>;
  order(): RowOrder;
  /** The most rows of one request. Fewer rows mean that OpenD has no older ones. */
  readonly most: number;
}

/** Which kinds can be backfilled, and how. `refill` of this package is one. */
export interface Backfill {
  /** `undefined` if rows of this kind are states, which need no backfill. */
  of(kind: Kind): Refill | undefined;
}
