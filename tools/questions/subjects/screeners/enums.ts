import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_StockFilter.FinancialQuarter",
    type: "StatementPeriod",
    of: "arguments",
    doc: "The period of a financial statement: a whole year, or a part of one.",
    omit: ["Unknown"],
  },
  {
    values: "Qot_StockFilter.PatternField",
    type: "ChartPattern",
    of: "arguments",
    doc: "A pattern of technical indicators in a chart, by the names of the vendor.",
    omit: ["Unknown"],
  },
  {
    values: "Qot_StockFilter.CustomIndicatorField",
    type: "TechnicalIndicator",
    doc: "A technical indicator, or the price.",
    texts: { BOLL_MIDDLER: "bollMiddle" },
    // A value is an argument of its own, and the other ones are an average with a fixed period.
    omit: [
      "Unknown",
      "Value",
      ...["MA", "EMA"].flatMap((average) =>
        [5, 10, 20, 30, 60, 120, 250].map((days) => `${average}${days}`),
      ),
    ],
  },
  {
    values: "Qot_StockFilter.RelativePosition",
    type: "IndicatorPosition",
    of: "arguments",
    doc: "The position of an indicator relative to another one or to a value.",
    texts: { More: "above", Less: "below", CrossUp: "crossesAbove", CrossDown: "crossesBelow" },
    omit: ["Unknown"],
  },
  {
    values: "Qot_OptionScreen.MarketCategory",
    type: "OptionCategory",
    of: "arguments",
    doc: "A market of options on stocks, indices or futures.",
  },
  {
    values: "Qot_OptionScreen.OptionIndicatorType",
    type: "OptionScreenFigure",
    of: "arguments",
    areFigures: true,
    doc: "A figure of an option.",
    omit: ["Unknown", "BuyBreakEvenPoint"],
  },
  {
    values: "Qot_OptionScreen.UnderlyingIndicatorType",
    type: "UnderlyingScreenFigure",
    of: "arguments",
    areFigures: true,
    doc: "A figure of an option's underlying.",
    omit: ["Unknown", "Plate"],
  },
];
