import type { EnumSpec } from "../../../rows/spec.ts";

const volatility = {
  IV: "impliedVolatilityPercent",
  IVRank: "impliedVolatilityRankPercent",
  IVPercentile: "impliedVolatilityPercentile",
  RtMarketCap: "liveMarketCap",
};

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarSortType",
    type: "EarningsCalendarSort",
    of: "arguments",
    doc: "The sort value of an earnings calendar.",
    texts: { Hot: "popularity", ...volatility },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarPubType",
    type: "EarningsTime",
    doc: "The time of a report on its day: before, in or after regular hours.",
    texts: { Before: "preMarket", After: "afterHours" },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarEstimateType",
    type: "EstimatedFigure",
    doc: "A figure with an estimate before the report.",
    texts: { EPS: "earningsPerShare", EBIT: "ebit" },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarPeriodType",
    type: "ReportPeriod",
    doc: "The period of a report.",
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarStockListType",
    type: "CalendarStockList",
    of: "arguments",
    doc: "A list of stocks for a calendar.",
  },
  {
    values: "Qot_GetEconomicCalendar.Importance",
    type: "Importance",
    of: "arguments",
    doc: "The importance of an economic event.",
  },
  {
    values: "Qot_GetCodeChange.TimeFilterType",
    type: "CodeChangeTime",
    of: "arguments",
    doc: "The date of a code change to which a range applies.",
    texts: { Public: "announced" },
    omit: ["Unknow"],
  },
  {
    values: "Qot_GetCodeChange.CodeChangeType",
    type: "CodeChangeReason",
    doc: "The reason for a code change or a temporary code.",
    texts: {
      Unkown: "unknown",
      GemToMain: "movedToMainBoard",
      Unpaid: "nilPaidRights",
      ChangeLot: "lotSize",
      Joint: "consolidation",
      JointSplit: "consolidationAndSplit",
      SplitJoint: "splitAndConsolidation",
    },
  },
];
