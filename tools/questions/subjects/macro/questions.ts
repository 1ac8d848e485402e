import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "macroIndicators",
    protocol: "Qot_GetMacroIndicatorList",
    doc: "The macroeconomic indicators of a country or region, by category.",
    example: [
      'for (const { category, indicators } of await macroIndicators(opend, "US"))',
      "  console.log(category, indicators.map(({ id, name }) => [id, name]));",
    ],
    sample: { region: "US" },
    rows: "indicatorList",
  },
  {
    name: "macroHistory",
    protocol: "Qot_GetMacroIndicatorHistory",
    doc: "The published values of a macroeconomic indicator, the newest first.",
    example: [
      'const [first] = await macroIndicators(opend, "US");',
      "const values = await macroHistory(opend, first?.indicators[0]?.id ?? 1n, { count: 12 });",
      "console.log(values.map(({ date, value }) => [date, value]));",
    ],
    sample: { id: "1" },
    rows: "dataList",
    arguments: {
      indicatorId: { name: "id", doc: "The `id` of the indicator, from `macroIndicators`." },
      time: { name: "to", doc: "The latest day. Rows go back from there. Default: now." },
      maxCount: { name: "count", between: [1, 1000] },
    },
  },
  {
    name: "fedMeetings",
    protocol: "Qot_GetFedWatchTargetRate",
    doc: "The target rates that markets expect of the next meetings of the Federal Open Market Committee.",
    example: [
      "const [next] = await fedMeetings(opend);",
      "console.log(next?.date, next?.rates.map(({ range, probabilityPercent }) => [range, probabilityPercent]));",
    ],
    sample: {},
    rows: "meetingList",
  },
  {
    name: "dotPlot",
    protocol: "Qot_GetFedWatchDotPlot",
    doc: "The rates that the members of the Federal Open Market Committee expect, by year.",
    example: [
      "const { currentRatePercent, years } = await dotPlot(opend);",
      "console.log(currentRatePercent, years.map(({ year, medianRatePercent }) => [year, medianRatePercent]));",
    ],
    sample: {},
  },
];
