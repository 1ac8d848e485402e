import type { RowSpec } from "../../../rows/spec.ts";
import { pageFields } from "../../omitted.ts";

const asked = "It is in the request.";

export const rows: readonly RowSpec[] = [
  { row: "OptionExpiration", message: "Qot_GetOptionExpirationDate.OptionExpirationDate" },
  { row: "OptionChain", message: "Qot_GetOptionChain.OptionChain" },
  { row: "OptionStrike", message: "Qot_GetOptionChain.OptionItem" },
  {
    row: "Warrant",
    message: "Qot_GetWarrant.WarrantData",
    doc: "A warrant or a bull/bear contract; prices are in the currency of the market.",
    of: "subject",
    security: "stock",
  },
  { row: "FutureInfo", message: "Qot_GetFutureInfo.FutureInfo", of: "subject" },
  { row: "FutureSession", message: "Qot_GetFutureInfo.TradeTime" },
  {
    row: "OptionVolatility",
    message: "Qot_GetOptionVolatility.S2C",
    doc: "Implied and historical volatility, day by day.",
  },
  { row: "VolatilityDay", message: "Qot_GetOptionVolatility.VolatilityItem" },
  {
    row: "ExerciseProbability",
    message: "Qot_GetOptionExerciseProbability.StrikeProbabilityItem",
  },
  { row: "OptionFigures", message: "Qot_GetOptionQuote.OptionQuote" },
  {
    row: "OptionCombination",
    message: "Qot_GetOptionStrategy.OptionStrategyItem",
  },
  { row: "ComboLeg", message: "Qot_Common.ComboLeg" },
  {
    row: "StrategyAnalysis",
    message: "Qot_GetOptionStrategyAnalysis.S2C",
    doc: "The cost, the largest gain and the largest loss of a combination of options.",
  },
  { row: "OptionMarketDay", message: "Qot_GetOptionMarketStatistic.StatisticItem" },
  {
    row: "UnderlyingOptionsDay",
    message: "Qot_GetOptionUnderlyingHisStatistic.DailyStatistic",
  },
  {
    row: "UnderlyingOptions",
    message: "Qot_GetOptionUnderlyingOverview.UnderlyingData",
    of: "subject",
    security: "owner",
    omit: { code: "The code is in the row." },
  },
  { row: "HistoricalVolatility", message: "Qot_GetOptionUnderlyingOverview.HVItem" },
  {
    row: "UnderlyingVolatilityDay",
    message: "Qot_GetOptionUnderlyingHisVolatility.VolatilityItem",
  },
  {
    row: "UnderlyingRank",
    message: "Qot_GetOptionUnderlyingRank.UnderlyingRankItem",
    of: "subject",
    security: "owner",
  },
  {
    row: "UnderlyingRankPage",
    message: "Qot_GetOptionUnderlyingRank.S2C",
    doc: "The day of a ranking.",
    omit: {
      ...pageFields("rankList", "nextPage", "allCount"),
      optionMarket: asked,
      sortType: asked,
    },
  },
  {
    row: "OptionRank",
    message: "Qot_GetOptionRank.OptionRankItem",
    of: "subject",
    security: "option",
  },
  {
    row: "OptionRankPage",
    message: "Qot_GetOptionRank.S2C",
    doc: "The day of a ranking.",
    omit: {
      ...pageFields("rankList", "nextPage", "allCount"),
      optionMarket: asked,
      sortType: asked,
    },
  },
  { row: "OptionEvent", message: "Qot_GetOptionEvent.EventItem" },
  { row: "CorporateAction", message: "Qot_GetOptionEvent.CorporateAction" },
  {
    row: "OptionEventsPage",
    message: "Qot_GetOptionEvent.S2C",
    doc: "The time of the search for events.",
    omit: pageFields("eventList", "nextPage", "allCount"),
  },
  { row: "OptionAlert", message: "Qot_GetOptionEventAlert.EventAlertItem" },
  { row: "FigureRange", message: "Qot_OptionCommon.Interval", module: "rows/figure-range.ts" },
  {
    row: "ZeroDte",
    message: "Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem",
    of: "subject",
    security: "owner",
    omit: { earningsTime: "`earningsTimestamp` has the time." },
  },
  { row: "ZeroDteChain", message: "Qot_GetOptionZeroDteScreener.OptionChainInfo" },
  {
    row: "ZeroDtePage",
    message: "Qot_GetOptionZeroDteScreener.S2C",
    doc: "The time of the figures.",
    omit: pageFields("itemList", "nextPage"),
  },
  {
    row: "ZeroDteContract",
    message: "Qot_GetOptionZeroDteContract.ZeroDteContractItem",
    of: "subject",
    security: "option",
  },
  {
    row: "EarningsOptions",
    message: "Qot_GetOptionEarningsScreener.EarningsItem",
    of: "subject",
    security: "owner",
  },
  {
    row: "EarningsOptionsPage",
    message: "Qot_GetOptionEarningsScreener.S2C",
    doc: "The time of the figures.",
    omit: pageFields("itemList", "nextPage", "allCount"),
  },
  {
    row: "SoldOption",
    message: "Qot_GetOptionSellerScreener.SellerItem",
    of: "subject",
    security: "option",
  },
];
