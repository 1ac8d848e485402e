// Generated from Qot_Common.SecurityType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `SecurityType`. */
export const securityTypes = {
  0: "unknown",
  1: "bond",
  2: "basketWarrant",
  3: "stock",
  4: "fund",
  5: "warrant",
  6: "index",
  7: "plate",
  8: "option",
  9: "plateSet",
  10: "future",
  11: "forex",
  12: "crypto",
} as const;

/**
 * The type of a security.
 *
 * - `basketWarrant`: Basket warrant.
 * - `stock`: Stock.
 * - `fund`: Fund: trust or ETF.
 * - `warrant`: Warrant or bull/bear contract.
 * - `plate`: Plate: a sector, region or theme that groups stocks.
 * - `option`: Option.
 * - `plateSet`: Set of plates.
 * - `forex`: Currency pair.
 */
export type SecurityType = NameIn<typeof securityTypes>;
