// Generated from Qot_StockFilter.CustomIndicatorField by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `CustomIndicatorField`. */
export const technicalIndicators = {
  1: "price",
  9: "rsi",
  30: "ma",
  40: "ema",
  50: "kdjK",
  51: "kdjD",
  52: "kdjJ",
  60: "macdDiff",
  61: "macdDea",
  62: "macd",
  70: "bollUpper",
  71: "bollMiddle",
  72: "bollLower",
} as const;

/**
 * A technical indicator, or the price.
 *
 * - `price`: Latest price, in the currency of the market.
 * - `rsi`: Relative strength index; parameter 12 when none is given.
 * - `ma`: Simple mean; its parameter is the number of periods.
 * - `ema`: Exponential mean; its parameter is the number of periods.
 * - `kdjK`: K of KDJ; parameters 9, 3, 3 when none are given.
 * - `kdjD`: D of KDJ; parameters 9, 3, 3 when none are given.
 * - `kdjJ`: J of KDJ; parameters 9, 3, 3 when none are given.
 * - `macdDiff`: DIFF of MACD; parameters 12, 26, 9 when none are given.
 * - `macdDea`: DEA of MACD; parameters 12, 26, 9 when none are given.
 * - `macd`: The bar of MACD; parameters 12, 26, 9 when none are given.
 * - `bollUpper`: Upper Bollinger band; parameters 20, 2 when none are given.
 * - `bollMiddle`: Middle Bollinger band; parameters 20, 2 when none are given.
 * - `bollLower`: Lower Bollinger band; parameters 20, 2 when none are given.
 */
export type TechnicalIndicator = NameIn<typeof technicalIndicators>;
