import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "shortSellingRank",
    protocol: "Qot_GetShortSellingRank",
    doc: "The stocks of Hong Kong or the US ranked by short selling, the largest first.",
    example: [
      'const top = await shortSellingRank(opend, "US", { sort: "daysToCover" }).take(10);',
      "console.log(top.map(({ code, daysToCover }) => [code, daysToCover]));",
    ],
    notes: ["`sort` is a field of the rows, or an average volume."],
    sample: { market: "US", sort: "daysToCover" },
    rows: "dataList",
    positional: ["market"],
    arguments: {
      market: {
        doc: "The market whose stocks are ranked.",
        markets: ["HK", "US"],
        isRequired: true,
      },
      sortField: { doc: "The value to sort by.", default: "shortVolume" },
      sortDir: { doc: "Whether the largest or the smallest comes first.", default: "descending" },
      plateList: { doc: "Only stocks of these industry plates." },
    },
  },
  {
    name: "topMovers",
    protocol: "Qot_GetTopMoversRank",
    doc: "The stocks of a market with the largest price changes today.",
    example: [
      'const movers = await topMovers(opend, "US", { filters: { marketCap: { min: 1e9 } } }).take(10);',
      "console.log(movers.map(({ code, changePercent }) => [code, changePercent]));",
    ],
    sample: { market: "US" },
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
  {
    name: "periodChangeRank",
    protocol: "Qot_GetPeriodChangeRank",
    doc: "The stocks of a market by their price change over a period.",
    example: [
      'const rising = await periodChangeRank(opend, "HK", { period: "5d" }).take(10);',
      "console.log(rising.map(({ code, change5DayPercent }) => [code, change5DayPercent]));",
    ],
    sample: { market: "HK" },
    rows: "dataList",
    arguments: {
      periodType: { name: "period" },
      sortDir: { default: "descending" },
    },
  },
  {
    name: "hotList",
    protocol: "Qot_GetHotList",
    doc: "The most traded, searched and read stocks of a market.",
    example: [
      'const hot = await hotList(opend, "HK").take(10);',
      "console.log(hot.map(({ code, averageHeat }) => [code, averageHeat]));",
    ],
    sample: { market: "HK" },
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
  {
    name: "preMarketRank",
    protocol: "Qot_GetUSPreMarketRank",
    doc: "The US stocks by their price change before the opening.",
    example: [
      "const rising = await preMarketRank(opend).take(10);",
      "console.log(rising.map(({ code, preMarketChangePercent }) => [code, preMarketChangePercent]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
  {
    name: "afterHoursRank",
    protocol: "Qot_GetUSAfterHoursRank",
    doc: "The US stocks by their price change after the close.",
    example: [
      "const rising = await afterHoursRank(opend).take(10);",
      "console.log(rising.map(({ code, afterHoursChangePercent }) => [code, afterHoursChangePercent]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
  {
    name: "overnightRank",
    protocol: "Qot_GetUSOvernightRank",
    doc: "The US stocks by their price change in the overnight session.",
    example: [
      "const rising = await overnightRank(opend).take(10);",
      "console.log(rising.map(({ code, overnightChangePercent }) => [code, overnightChangePercent]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
  {
    name: "earningsBeatRank",
    protocol: "Qot_GetEarningsBeatRank",
    doc: "The stocks whose reported earnings or revenue beat the estimates most.",
    example: [
      'const beats = await earningsBeatRank(opend, "US", "earningsPerShare");',
      "console.log(beats.map(({ code, beatPercent }) => [code, beatPercent]));",
    ],
    sample: { market: "US", beat: "earningsPerShare" },
    rows: "dataList",
    arguments: { beatType: { name: "beat" } },
  },
  {
    name: "dividendRank",
    protocol: "Qot_GetDividendRank",
    doc: "The stocks of a market by their dividends.",
    example: [
      'const payers = await dividendRank(opend, "HK", "highYield");',
      "console.log(payers.map(({ code, dividendYieldTtmPercent }) => [code, dividendYieldTtmPercent]));",
    ],
    sample: { market: "HK", ranking: "highYield" },
    rows: "dataList",
    arguments: { rankType: { name: "ranking" } },
  },
  {
    name: "stateOwnedDividendRank",
    protocol: "Qot_GetHighDividendSOERank",
    doc: "The state-owned companies listed in Hong Kong with high dividends.",
    example: [
      "const payers = await stateOwnedDividendRank(opend).take(10);",
      "console.log(payers.map(({ code, dividendYieldTtmPercent }) => [code, dividendYieldTtmPercent]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: { sortDir: { default: "descending" } },
  },
];
