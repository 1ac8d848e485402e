// Generated from Qot_Common.TickerType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TickerType`. */
export const tickTypes = {
  0: "unknown",
  1: "automatch",
  2: "late",
  3: "nonAutomatch",
  4: "interAutomatch",
  5: "interNonAutomatch",
  6: "oddLot",
  7: "auction",
  8: "bulk",
  9: "crash",
  10: "crossMarket",
  11: "bulkSold",
  12: "freeOnBoard",
  13: "rule127Or155",
  14: "delay",
  15: "marketCenterClosePrice",
  16: "nextDay",
  17: "marketCenterOpening",
  18: "priorReferencePrice",
  19: "marketCenterOpenPrice",
  20: "seller",
  21: "t",
  22: "extendedTradingHours",
  23: "contingent",
  24: "averagePrice",
  25: "otcSold",
  26: "oddLotCrossMarket",
  27: "derivativelyPriced",
  28: "reopeningPriced",
  29: "closingPriced",
  30: "comprehensiveDelayPrice",
  31: "overseas",
} as const;

/**
 * How the exchange marks a trade.
 *
 * - `automatch`: Regular trade.
 * - `late`: Trade before the market opens.
 * - `nonAutomatch`: Trade that was not matched by the exchange.
 * - `interAutomatch`: Regular trade within one broker.
 * - `interNonAutomatch`: Trade within one broker that was not matched by the exchange.
 * - `oddLot`: Odd-lot trade.
 * - `auction`: Auction trade.
 * - `overseas`: Off-exchange trade with a party that is no member of the Hong Kong exchange.
 */
export type TickType = NameIn<typeof tickTypes>;
