import type { NameIn } from "../enum-name.ts";

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
 * How the exchange marks a trade. `automatch` is a regular trade, `late` one before the opening,
 * `nonAutomatch` one that the exchange did not match, `inter…` one within one broker, `overseas` one
 * off the exchange with a party that is no member of Hong Kong's.
 */
export type TickType = NameIn<typeof tickTypes>;

/** Regular trades: matched by the exchange, within one broker or between two. */
export const regularTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch"]);

/** Prices of auctions and closings, which may be reported after the hours that they are of. */
export const closingTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["auction", "closingPriced", "marketCenterClosePrice"]);

/**
 * Trades that may move a candle: regular ones, auctions, and the prices of openings and closings.
 * Nobody documents which OpenD counts, so this is assumed; odd lots, off-exchange and average-price
 * trades, the ones that surprise, are not among them.
 */
export const candleTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch", "auction", "reopeningPriced", "closingPriced"]);
