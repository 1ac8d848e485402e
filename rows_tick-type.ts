
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


export const regularTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch"]);

export const closingTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["auction", "closingPriced", "marketCenterClosePrice"]);

export const candleTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch", "auction", "reopeningPriced", "closingPriced"]);
