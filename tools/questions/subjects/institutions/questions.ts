import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "institutions",
    protocol: "Qot_GetInstitutionList",
    doc: "The institutional investors that hold stocks of a market.",
    example: [
      'const largest = await institutions(opend, "US", { sort: "positionValue" }).take(10);',
      "console.log(largest.map(({ id, name, positionValue }) => [id, name, positionValue]));",
    ],
    sample: { market: "US" },
    rows: "dataList",
    arguments: {
      market: { markets: ["HK", "US"] },
      namePart: { doc: "Only institutions whose name contains this text." },
      sortDir: { default: "descending" },
    },
  },
  {
    name: "institutionProfile",
    protocol: "Qot_GetInstitutionProfile",
    doc: "An institutional investor, and the totals of its holdings in a market.",
    example: [
      'const [largest] = await institutions(opend, "US").take(1);',
      'const profile = await institutionProfile(opend, "US", largest?.id ?? 1);',
      "console.log(profile);",
    ],
    sample: { market: "US", institution: 1 },
    arguments: {
      market: { markets: ["HK", "US"] },
      institutionId: {
        name: "institution",
        doc: "The `id` of the institution, from `institutions`.",
      },
    },
  },
  {
    name: "institutionIndustries",
    protocol: "Qot_GetInstitutionDistribution",
    doc: "The holdings of an institutional investor by industry.",
    example: [
      'const [largest] = await institutions(opend, "US").take(1);',
      'const industries = await institutionIndustries(opend, "US", largest?.id ?? 1);',
      "console.log(industries.map(({ name, portfolioPercent }) => [name, portfolioPercent]));",
    ],
    sample: { market: "US", institution: 1 },
    rows: "dataList",
    arguments: {
      market: { markets: ["HK", "US"] },
      institutionId: {
        name: "institution",
        doc: "The `id` of the institution, from `institutions`.",
      },
    },
  },
  {
    name: "institutionChanges",
    protocol: "Qot_GetInstitutionHoldingChange",
    doc: "The holdings of an institutional investor that changed.",
    example: [
      'const [largest] = await institutions(opend, "US").take(1);',
      'const bought = await institutionChanges(opend, "US", largest?.id ?? 1, { change: "new" }).take(10);',
      "console.log(bought.map(({ code, changeShares }) => [code, changeShares]));",
    ],
    sample: { market: "US", institution: 1 },
    rows: "dataList",
    arguments: {
      market: { markets: ["HK", "US"] },
      institutionId: {
        name: "institution",
        doc: "The `id` of the institution, from `institutions`.",
      },
      changeType: { name: "change" },
    },
  },
  {
    name: "institutionHoldings",
    protocol: "Qot_GetInstitutionHoldingList",
    doc: "The holdings of an institutional investor in a market.",
    example: [
      'const [largest] = await institutions(opend, "US").take(1);',
      'const top = await institutionHoldings(opend, "US", largest?.id ?? 1, { sort: "holdingValue" }).take(10);',
      "console.log(top.map(({ code, portfolioPercent }) => [code, portfolioPercent]));",
    ],
    sample: { market: "US", institution: 1 },
    rows: "dataList",
    arguments: {
      market: { markets: ["HK", "US"] },
      institutionId: {
        name: "institution",
        doc: "The `id` of the institution, from `institutions`.",
      },
      changeType: { name: "change" },
      keyword: { doc: "Only stocks whose name or code contains this text." },
    },
  },
  {
    name: "arkHoldings",
    protocol: "Qot_GetArkFundHolding",
    doc: "The holdings of ARK's funds.",
    example: [
      'const top = await arkHoldings(opend, { sort: "weightPercent" }).take(10);',
      "console.log(top.map(({ code, weightPercent }) => [code, weightPercent]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: {
      holdingType: {
        name: "holdings",
        doc: "All holdings, or only those with one kind of change. Default: all.",
      },
      cycleType: {
        name: "period",
        doc: "The number of days for changes; not for all holdings. Default: one day.",
      },
    },
  },
  {
    name: "arkActivity",
    protocol: "Qot_GetArkStockDynamic",
    doc: "The recent activity of ARK's funds in a stock.",
    example: [
      'const { type, netShares } = await arkActivity(opend, "US.TSLA");',
      "console.log(type, netShares);",
    ],
    sample: { code: "US.TSLA" },
  },
  {
    name: "arkTrades",
    protocol: "Qot_GetArkActiveTransaction",
    doc: "The stocks that ARK's funds trade most.",
    example: [
      'const bought = await arkTrades(opend, { trades: "new", period: "5d" }).take(10);',
      "console.log(bought.map(({ code, changeShares }) => [code, changeShares]));",
    ],
    sample: {},
    rows: "dataList",
    arguments: { holdingType: { name: "trades" }, cycleType: { name: "period" } },
  },
  {
    name: "ratingChanges",
    protocol: "Qot_GetRatingChange",
    doc: "Stocks whose rating analysts changed.",
    example: [
      'const raised = await ratingChanges(opend, "US", { change: "upgrade" }).take(10);',
      "console.log(raised.map(({ code, rating, targetPrice }) => [code, rating, targetPrice]));",
    ],
    sample: { market: "US" },
    rows: "dataList",
    arguments: { changeType: { name: "change" } },
  },
  {
    name: "holderChanges",
    protocol: "Qot_GetHoldingChangeList",
    doc: "The changes in the holdings of institutions, funds or executives in a US stock.",
    example: [
      'const changes = await holderChanges(opend, "US.AAPL", "institution");',
      "console.log(changes.map(({ name, changePercent }) => [name, changePercent]));",
    ],
    sample: { code: "US.AAPL", holders: "institution" },
    rows: "holdingChangeList",
    arguments: {
      security: { doc: "A US stock." },
      holderCategory: { name: "holders", doc: "Whose holdings." },
      beginTime: { doc: "Only changes published on this day or later." },
      endTime: { doc: "Only changes published on this day or earlier." },
    },
  },
];
