import type { EnumSpec } from "../../../rows/spec.ts";

const volatility = {
  IV: "impliedVolatilityPercent",
  HV: "historicalVolatilityPercent",
  IVRank: "impliedVolatilityRankPercent",
  IVPercentile: "impliedVolatilityPercentile",
  IVChange: "impliedVolatilityChange",
  HVChange: "historicalVolatilityChange",
  ChangeRate: "changePercent",
};

// Other lists have the other fields.
const warrantSorts =
  "Code CurPrice PriceChangeVal ChangeRate Status BidPrice AskPrice BidVol AskVol Volume Turnover Amplitude Score Premium EffectiveLeverage Delta " +
  "ImpliedVolatility Type StrikePrice BreakEvenPoint MaturityTime ListTime LastTradeTime Leverage InOutMoney RecoveryPrice ChangePrice Change StreetRate StreetVol WarrantName Issuer LotSize IssueSize UpperStrikePrice LowerStrikePrice InLinePriceStatus";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_OptionCommon.OptionMarket",
    type: "OptionMarket",
    doc: "Options on stocks or on indices of a market.",
    texts: { US_Security: "US", US_Index: "US_INDEX", HK_Security: "HK", HK_Index: "HK_INDEX" },
  },
  {
    values: "Qot_Common.SortField",
    type: "WarrantSort",
    of: "arguments",
    doc: "The sort value for warrants.",
    texts: {
      CurPrice: "price",
      PriceChangeVal: "change",
      ChangeRate: "changePercent",
      BidPrice: "bid",
      AskPrice: "ask",
      BidVol: "bidVolume",
      AskVol: "askVolume",
      MaturityTime: "maturityDate",
      ListTime: "listDate",
      LastTradeTime: "lastTradingDate",
      InOutMoney: "inTheMoneyPercent",
      ChangePrice: "conversionPrice",
      Change: "conversionRatio",
      StreetRate: "streetPercent",
      StreetVol: "streetVolume",
      WarrantName: "name",
      InLinePriceStatus: "inlineBounds",
    },
    only: warrantSorts.split(" "),
  },
  {
    values: "Qot_Common.Issuer",
    type: "WarrantIssuer",
    doc: "The issuer of a warrant, by its initials.",
    texts: Object.fromEntries(
      "SG BP CS CT EA GS HS JP MB SC UB BI DB DC ML NM RB RS BC HT VT KC MS GJ XZ HU KS CI"
        .split(" ")
        .map((issuer) => [issuer, issuer]),
    ),
    omit: ["Unknow"],
  },
  {
    values: "Qot_Common.IpoPeriod",
    type: "ListingPeriod",
    of: "arguments",
    doc: "The listing date of a warrant.",
    texts: { Nextweek: "nextWeek", Lastweek: "lastWeek", Lastmonth: "lastMonth" },
    omit: ["Unknow"],
  },
  {
    values: "Qot_Common.WarrantStatus",
    type: "WarrantStatus",
    doc: "The trading state of a warrant.",
    texts: { Unknow: "unknown", Suspend: "suspended", StopTrade: "ended" },
  },
  {
    values: "Qot_GetReference.ReferenceType",
    type: "ReferenceType",
    of: "arguments",
    doc: "Securities that refer to another one: warrants to a stock, contracts to a main future.",
    omit: ["Unknow"],
  },
  {
    values: "Qot_Common.OptionVolatilityTimePeriodType",
    type: "VolatilityPeriod",
    of: "arguments",
    doc: "The period of the volatility.",
  },
  {
    values: "Qot_Common.OptionImpvolStatusType",
    type: "VolatilityStatus",
    doc: "Whether implied volatility is high or low.",
    texts: {
      ImpvolFluctuating: "fluctuating",
      ImpvolOvervalued: "overvalued",
      ImpvolUndervalued: "undervalued",
    },
  },
  { values: "Trd_Common.TrdSide", type: "LegSide", doc: "Whether a leg is bought or sold." },
  { values: "Common.PredSide", type: "EventSide", doc: "The side of an event contract." },
  {
    values: "Qot_Common.OptionStrategyType",
    type: "OptionStrategy",
    table: "optionStrategyNames",
    doc: "A strategy that combines options.",
    texts: { Customize: "custom" },
  },
  {
    values: "Qot_OptionCommon.OptionStatisticDataType",
    type: "OptionStatistic",
    of: "arguments",
    doc: "The counted value of option statistics.",
  },
  {
    values: "Qot_OptionCommon.OptionHVTimeRange",
    type: "HistoricalVolatilityRange",
    doc: "The number of days for the historical volatility.",
    texts: { "30Day": "30d", "60Day": "60d", "90Day": "90d", "120Day": "120d", "365Day": "365d" },
  },
  {
    values: "Qot_OptionCommon.UnderlyingRankSortType",
    type: "UnderlyingRankSort",
    of: "arguments",
    doc: "The sort value of a ranking of underlying securities.",
    texts: volatilityOf("IV", "IVChange", "HV", "HVChange", "IVRank", "IVPercentile"),
  },
  {
    values: "Qot_OptionCommon.StockCategory",
    type: "StockCategory",
    of: "arguments",
    doc: "A group of underlying securities.",
  },
  {
    values: "Qot_OptionCommon.OptionRankType",
    type: "OptionRankSort",
    of: "arguments",
    doc: "The sort value of a ranking of options.",
    texts: {
      OI: "openInterest",
      OIIncrement: "openInterestIncrease",
      OIDecrement: "openInterestDecrease",
      OIMarketCap: "openInterestValue",
      OIMarketCapIncrement: "openInterestValueIncrease",
      OIMarketCapDecrement: "openInterestValueDecrease",
      ...volatilityOf("ChangeRate", "IV"),
    },
  },
  {
    values: "Qot_GetOptionEvent.TickerType",
    type: "OptionEventSide",
    doc: "The side that initiated a notable trade.",
  },
  {
    values: "Qot_GetOptionEvent.MarketSentiment",
    type: "MarketSentiment",
    doc: "The direction that a notable trade expects of the underlying.",
  },
  {
    values: "Qot_GetOptionEvent.OptionOrderType",
    type: "OptionOrderType",
    doc: "The way in which a notable trade was made.",
  },
  {
    values: "Qot_GetOptionEvent.TickerStrategy",
    type: "OptionEventStrategy",
    doc: "Whether a notable trade has one leg or several.",
  },
  {
    values: "Qot_OptionCommon.EarningsPubType",
    type: "EarningsSession",
    doc: "Whether an earnings report comes before or after regular hours.",
    texts: { Before: "preMarket", After: "afterHours" },
  },
  {
    values: "Qot_GetOptionEvent.CorporateActionType",
    type: "CorporateActionType",
    doc: "A corporate action.",
    texts: {
      Join: "consolidation",
      BonusStock: "bonusShares",
      IntoShares: "conversion",
      Allot: "rightsIssue",
      Add: "newShares",
    },
  },
  {
    values: "Qot_GetOptionEvent.InTheMoneyType",
    type: "Moneyness",
    of: "arguments",
    doc: "Whether an option is in the money.",
  },
  {
    values: "Qot_GetOptionEvent.EventIndicatorType",
    type: "OptionEventSort",
    of: "arguments",
    doc: "The sort value for notable trades.",
    texts: { OTM: "outOfTheMoneyPercent", TotalOI: "totalOpenInterest", ...volatilityOf("IV") },
  },
  {
    values: "Qot_SetOptionEventAlert.AlertOpType",
    type: "AlertOperation",
    of: "arguments",
    doc: "The change of alerts.",
  },
  {
    values: "Qot_OptionCommon.ZeroDteSortType",
    type: "ZeroDteSort",
    of: "arguments",
    doc: "The sort value for underlying securities.",
    texts: volatilityOf("IV", "ChangeRate"),
  },
  {
    values: "Qot_OptionCommon.ZeroDteContractSortType",
    type: "ZeroDteContractSort",
    of: "arguments",
    doc: "The sort value for options.",
    texts: volatilityOf("IV"),
  },
  {
    values: "Qot_OptionCommon.EarningsSortType",
    type: "EarningsOptionsSort",
    of: "arguments",
    doc: "The sort value for companies that report.",
    texts: {
      LastReportIvCrush: "lastVolatilityCrushPercent",
      HistoryReportIvCrush: "pastVolatilityCrushPercent",
      LastReportChgRate: "lastReportChangePercent",
      HistoryReportChgRate: "pastReportChangePercent",
      EstimateEpsYoy: "earningsGrowthPercent",
      EstimateRevenueYoy: "revenueGrowthPercent",
      ExpectedMoveRatio: "expectedMovePercent",
      ...volatilityOf("IV", "ChangeRate", "IVRank", "IVPercentile", "HV"),
    },
  },
  {
    values: "Qot_OptionCommon.IndexComponentType",
    type: "IndexMembership",
    of: "arguments",
    doc: "An index, for its members.",
  },
  {
    values: "Qot_OptionCommon.ExpirationType",
    type: "ExpirationType",
    doc: "The expiry frequency of options of a kind.",
  },
  {
    values: "Qot_OptionCommon.SellerType",
    type: "SellerStrategy",
    of: "arguments",
    doc: "The position of an option's seller.",
  },
  {
    values: "Qot_OptionCommon.SellerSortType",
    type: "SoldOptionSort",
    of: "arguments",
    doc: "The sort value for options to sell.",
    texts: {
      AnnualizedReturn: "annualReturnPercent",
      IntervalReturn: "returnPercent",
      ItmProbability: "inTheMoneyProbabilityPercent",
    },
  },
  {
    values: "Qot_GetOptionChain.OptionCondType",
    type: "ChainMoneyness",
    of: "arguments",
    doc: "Whether options of a chain are in the money.",
    texts: { WithIn: "inTheMoney", Outside: "outOfTheMoney" },
    omit: ["Unknow"],
  },
];

/** The texts of figures about volatility and change, for enums that have these values. */
function volatilityOf(...values: (keyof typeof volatility)[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, volatility[value]]));
}
