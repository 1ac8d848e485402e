// Generated from Qot_GetArkStockDynamic.DynamicType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `DynamicType`. */
export const arkActivityTypes = {
  0: "unknown",
  1: "consecutiveSameDirection",
  2: "recentTransaction",
  3: "lastTransaction",
  4: "none",
} as const;

/** The kind of activity of ARK's funds in a stock. */
export type ArkActivityType = NameIn<typeof arkActivityTypes>;
