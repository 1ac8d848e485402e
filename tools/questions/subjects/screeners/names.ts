const stock = {
  curPriceToHighest52WeeksRatio: "priceFromHigh52WeekPercent",
  curPriceToLowest52WeeksRatio: "priceFromLow52WeekPercent",
  highPriceToHighest52WeeksRatio: "highFromHigh52WeekPercent",
  lowPriceToLowest52WeeksRatio: "lowFromLow52WeekPercent",
  peAnnual: "priceToEarnings",
  changeRate5min: "change5MinutePercent",
  changeRateBeginYear: "changeYearToDatePercent",
  psttm: "priceToSalesTtmPercent",
  pcfttm: "priceToCashFlowTtmPercent",
  totalShare: "issuedShares",
  floatShare: "outstandingShares",
  floatMarketVal: "outstandingMarketCap",
};

const overDays = { volume: "averageVolume", turnover: "averageTurnover" };

const statement = {
  sumOfBusiness: "revenue",
  sumOfBusinessGrowth: "revenueGrowthPercent",
  netProfitRate: "netMarginPercent",
  grossProfitRate: "grossMarginPercent",
  debtAssetsRate: "debtToAssetsPercent",
  roic: "returnOnInvestedCapitalPercent",
  roattm: "returnOnAssetsTtmPercent",
  ebitttm: "ebitTtm",
  ebitMargin: "ebitMarginPercent",
  currentRatio: "currentRatioPercent",
  quickRatio: "quickRatioPercent",
  currentAssetRatio: "currentAssetsPercent",
  propertyRatio: "debtToEquityPercent",
  ebitGrowthRate: "ebitGrowthPercent",
  profitToShareholdersGrowthRate: "shareholderNetProfitGrowthPercent",
  roeGrowthRate: "returnOnEquityGrowthPercent",
  roicGrowthRate: "returnOnInvestedCapitalGrowthPercent",
  nocfGrowthRate: "operatingCashFlowGrowthPercent",
  nocfPerShareGrowthRate: "operatingCashFlowPerShareGrowthPercent",
  nocfPerShare: "operatingCashFlowPerShare",
};

/** The names of an option's figures, in rows and in conditions. */
const option = {
  leftDay: "daysToExpiry",
  strikeDate: "expiryDay",
  strikeDateTimestamp: "expiryTimestamp",
  historyVolatility: "historicalVolatility",
  ivHvRatio: "impliedToHistoricalVolatility",
  ivhvRatio: "impliedToHistoricalVolatility",
  volOIRatio: "volumeToOpenInterest",
  volOiRatio: "volumeToOpenInterest",
  bidAskVolumeRatio: "bidToAskVolume",
  openInterestMarketCap: "openInterestValue",
  intrinsicValuePer: "intrinsicValuePercent",
  timeValuePer: "timeValuePercent",
  underlyingInfo: "underlying",
  buyToBep: "buyerBreakEvenDistance",
  sellToBep: "sellerBreakEvenDistance",
  buyProfitProbability: "buyerProfitProbability",
  sellProfitProbability: "sellerProfitProbability",
  sellAnnualizedReturn: "sellerAnnualReturn",
  intervalReturn: "sellerReturn",
};

/** The names of an underlying's figures, in rows and in conditions. */
const underlying = {
  ivPercentile: "impliedVolatilityBelow",
  ivhvRatio: "impliedToHistoricalVolatility",
  ivhvSpread: "impliedLessHistoricalVolatility",
  stockPrice: "price",
  stockList: "stockIds",
  indexList: "indexTypes",
};

const under = (values: string, own: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(own).map(([name, plain]) => [`${values}.${name}`, plain]);

export const names: Readonly<Record<string, string>> = Object.fromEntries([
  ...under("Qot_StockFilter.StockField", stock),
  ...under("Qot_StockFilter.AccumulateField", overDays),
  ...under("Qot_StockFilter.FinancialField", statement),
  ...under("Qot_OptionScreen.OptionScreenItem", { ...option, optionName: "name" }),
  ...under("Qot_OptionScreen.OptionIndicatorType", option),
  ...under("Qot_OptionScreen.UnderlyingInfo", underlying),
  ...under("Qot_OptionScreen.UnderlyingIndicatorType", underlying),
  ...under("Qot_OptionScreen.Sort", { direction: "order" }),
  ...under("Qot_OptionScreen.FilterGroup", { underlyingList: "underlying", optionList: "option" }),
]);
