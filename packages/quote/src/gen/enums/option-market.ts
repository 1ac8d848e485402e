// Generated from Qot_OptionCommon.OptionMarket by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionMarket`. */
export const optionMarkets = {
  0: "unknown",
  1: "US",
  2: "US_INDEX",
  3: "HK",
  4: "HK_INDEX",
} as const;

/** Options on stocks or on indices of a market. */
export type OptionMarket = NameIn<typeof optionMarkets>;
