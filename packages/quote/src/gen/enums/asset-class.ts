// Generated from Qot_Common.AssetClass by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `AssetClass`. */
export const assetClasses = {
  0: "unknown",
  1: "stock",
  2: "bond",
  3: "commodity",
  4: "moneyMarket",
  5: "future",
  6: "swap",
} as const;

/** The main assets of a fund. */
export type AssetClass = NameIn<typeof assetClasses>;
