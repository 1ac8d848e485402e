// Generated from Qot_Common.DarkStatus by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `DarkStatus`. */
export const greyMarkets = {
  0: "none",
  1: "trading",
  2: "ended",
} as const;

/**
 * Grey-market trading, before a Hong Kong stock is listed.
 *
 * - `none`: No grey-market trading.
 * - `trading`: Grey-market trading goes on.
 * - `ended`: Grey-market trading is over.
 */
export type GreyMarket = NameIn<typeof greyMarkets>;
