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
    doc: "What an earnings calendar is sorted by.",
    texts: { Hot: "popularity", ...volatility },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarPubType",
    type: "EarningsTime",
    doc: "When on the day a report comes: in regular hours, before or after them.",
    texts: { Before: "preMarket", After: "afterHours" },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarEstimateType",
    type: "EstimatedFigure",
    doc: "A figure that is estimated before a report.",
    texts: { EPS: "earningsPerShare", EBIT: "ebit" },
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarPeriodType",
    type: "ReportPeriod",
    doc: "The stretch of time that a report is about.",
  },
  {
    values: "Qot_GetEarningsCalendar.EarningsCalendarStockListType",
    type: "CalendarStockList",
    of: "arguments",
    doc: "A list of stocks that a calendar is restricted to.",
  },
  {
    values: "Qot_GetEconomicCalendar.Importance",
    type: "Importance",
    of: "arguments",
    doc: "How important an economic event is.",
  },
  {
    values: "Qot_GetCodeChange.TimeFilterType",
    type: "CodeChangeTime",
    of: "arguments",
    doc: "Which time of a code change a range is about.",
    texts: { Public: "announced" },
    omit: ["Unknow"],
  },
  {
    values: "Qot_GetCodeChange.CodeChangeType",
    type: "CodeChangeReason",
    doc: "Why a code changes, or is replaced by a temporary one.",
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
