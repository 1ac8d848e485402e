import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "earningsMoves",
    protocol: "Qot_GetFinancialsEarningsPriceMove",
    doc: "The price moves of a stock around its earnings reports.",
    example: [
      'const [last] = await earningsMoves(opend, "HK.00700", { count: 4 });',
      "console.log(last?.period, last?.days.map(({ close }) => close));",
    ],
    sample: { code: "HK.00700" },
    rows: "detailList",
    arguments: { periodCount: { name: "count" } },
  },
  {
    name: "earningsDays",
    protocol: "Qot_GetFinancialsEarningsPriceHistory",
    doc: "The expected move of options for each earnings report, and the actual price move.",
    example: [
      'const days = await earningsDays(opend, "US.AAPL");',
      "console.log(days.map(({ period, expectedMovePercent }) => [period, expectedMovePercent]));",
    ],
    sample: { code: "US.AAPL" },
    rows: "detailList",
  },
  {
    name: "financialStatements",
    protocol: "Qot_GetFinancialsStatements",
    doc: "The financial statements of a company, the newest first.",
    example: [
      'const statements = financialStatements(opend, "HK.00700", { statement: "income", periodType: "annual" });',
      "for await (const { rows, summary } of statements.pages()) {",
      "  console.log(summary.lines.length, rows.map(({ period, items }) => [period, items.length]));",
      "  break;",
      "}",
    ],
    sample: { code: "HK.00700" },
    rows: "reportList",
    arguments: {
      statementType: { name: "statement" },
      financialType: { name: "periodType" },
      currencyCode: {
        name: "currency",
        doc: "The currency of amounts, as an ISO 4217 code. Default: the company's own.",
      },
    },
    notes: ["An item has the id of its line. The summary of a page has the names of the lines."],
  },
  {
    name: "revenueBreakdown",
    protocol: "Qot_GetFinancialsRevenueBreakdown",
    doc: "The revenue of a company by product, industry and region.",
    example: [
      'const { period, breakdowns } = await revenueBreakdown(opend, "HK.00700");',
      "console.log({ period }, breakdowns.map(({ by, parts }) => [by, parts.length]));",
    ],
    sample: { code: "HK.00700" },
    arguments: {
      date: {
        name: "periodDate",
        doc: "The `date` of a period from `periods` of an earlier answer. Default: the latest.",
      },
      financialType: { name: "periodType" },
      currencyCode: {
        name: "currency",
        doc: "The currency of amounts, as an ISO 4217 code. Default: the company's own.",
      },
    },
  },
  {
    name: "analystConsensus",
    protocol: "Qot_GetResearchAnalystConsensus",
    doc: "The recommendations and estimates of analysts for a stock.",
    example: [
      'const { average, rating, total } = await analystConsensus(opend, "US.AAPL");',
      "console.log({ average, rating, total });",
    ],
    sample: { code: "US.AAPL" },
  },
  {
    name: "ratings",
    protocol: "Qot_GetResearchRatingSummary",
    doc: "The ratings of a stock by institution or by analyst.",
    example: [
      'const all = await ratings(opend, "US.AAPL", { by: "institution" }).take(5);',
      "console.log(all.map(({ ratings }) => ratings.map(({ targetPrice }) => targetPrice)));",
    ],
    sample: { code: "US.AAPL" },
    rows: ["instRatingSummaryList", "analystRatingSummaryList"],
    arguments: { ratingDimensionType: { name: "by" } },
    omit: {
      instRatingDetail: "`ratingDetail` has it.",
      analystRatingDetail: "`ratingDetail` has it.",
    },
    unasked: { uid: "`ratingDetail` asks with it." },
  },
  {
    name: "ratingDetail",
    protocol: "Qot_GetResearchRatingSummary",
    doc: "The ratings of a stock by one institution or analyst, in detail.",
    example: [
      'const [first] = await ratings(opend, "US.AAPL", { by: "institution" }).take(1);',
      'const id = first && "institution" in first ? first.institution?.id : undefined;',
      'console.log(await ratingDetail(opend, "US.AAPL", id ?? "1"));',
    ],
    sample: { code: "US.AAPL", id: "1" },
    arguments: {
      uid: { name: "id", doc: "The `id` of the institution or the analyst, from `ratings`." },
      ratingDimensionType: { name: "by" },
    },
    positional: ["security", "uid"],
  },
  {
    name: "morningstarReport",
    protocol: "Qot_GetResearchMorningstarReport",
    doc: "The Morningstar report on a stock.",
    example: [
      'const { fairValue, starRating } = await morningstarReport(opend, "US.AAPL");',
      "console.log({ fairValue, starRating });",
    ],
    sample: { code: "US.AAPL" },
  },
  {
    name: "valuation",
    protocol: "Qot_GetValuationDetail",
    doc: "The valuation of a stock or an index over time, in its market and in its plate.",
    example: [
      'const { trend } = await valuation(opend, "HK.00700", { ratio: "priceToEarnings", period: "5Y" });',
      "console.log({ now: trend?.currentValue, average: trend?.averageValue });",
    ],
    sample: { code: "HK.00700" },
    arguments: { valuationType: { name: "ratio" }, intervalType: { name: "period" } },
  },
  {
    name: "plateValuations",
    protocol: "Qot_GetValuationPlateStockList",
    doc: "The valuation of each stock of a plate or an index.",
    example: [
      'const cheapest = await plateValuations(opend, "HK.LIST9001", { sort: "valuation" }).take(10);',
      "console.log(cheapest.map(({ code, value }) => [code, value]));",
    ],
    sample: { code: "HK.LIST9001" },
    rows: "stockList",
    arguments: {
      security: { doc: "The plate or the index." },
      valuationType: { name: "ratio" },
      sortType: { name: "order" },
      sortId: { enum: "ValuationSort" },
      filterSecurity: {
        name: "plate",
        doc: "For an index: only members of this plate. Default: all.",
      },
    },
  },
  {
    name: "dividends",
    protocol: "Qot_GetCorporateActionsDividends",
    doc: "The dividends of a stock or a fund, with their dates.",
    example: [
      'const all = await dividends(opend, "HK.00700");',
      "console.log(all.map(({ statement, exDate }) => [statement, exDate]));",
    ],
    sample: { code: "HK.00700" },
    rows: "dividendList",
  },
  {
    name: "buybacks",
    protocol: "Qot_GetCorporateActionsBuybacks",
    doc: "The buybacks of a company of Hong Kong or mainland China.",
    example: [
      'const latest = await buybacks(opend, "HK.00700").take(5);',
      "console.log(latest.map(({ shares, value }) => [shares, value]));",
    ],
    sample: { code: "HK.00700" },
    rows: ["hkBuyBackList", "aBuyBackList"],
  },
  {
    name: "stockSplits",
    protocol: "Qot_GetCorporateActionsStockSplits",
    doc: "The splits and consolidations of a stock.",
    example: [
      'const splits = await stockSplits(opend, "HK.00700").all();',
      "console.log(splits.map(({ exDate, ratio }) => [exDate, ratio]));",
    ],
    sample: { code: "HK.00700" },
    rows: "splitItemList",
  },
  {
    name: "shareholders",
    protocol: "Qot_GetShareholdersOverview",
    doc: "The holders of a stock, by holder and by kind of holder.",
    example: [
      'const { holders } = await shareholders(opend, "HK.00700");',
      "console.log(holders[0]?.parts.map(({ name, holdingPercent }) => [name, holdingPercent]));",
    ],
    sample: { code: "HK.00700" },
    arguments: {
      periodId: {
        name: "period",
        doc: "The `id` of a period, from `periods` of an earlier answer. Default: the latest.",
      },
    },
  },
  {
    name: "shareholderChanges",
    protocol: "Qot_GetShareholdersHoldingChanges",
    doc: "The shareholders whose holding changed.",
    example: [
      'const sold = await shareholderChanges(opend, "HK.00700", { change: "decreased" }).take(10);',
      "console.log(sold.map(({ name, change }) => [name, change]));",
    ],
    sample: { code: "HK.00700" },
    rows: "itemList",
    arguments: {
      sortType: { name: "order" },
      sortColumn: { enum: "ShareholderChangeSort" },
      filterType: { name: "change" },
    },
  },
  {
    name: "holders",
    protocol: "Qot_GetShareholdersHolderDetail",
    doc: "The holdings of shareholders of one kind.",
    example: [
      'const funds = await holders(opend, "HK.00700", { kind: "all" }).take(10);',
      "console.log(funds.map(({ name, holding }) => [name, holding]));",
    ],
    sample: { code: "HK.00700" },
    rows: "itemList",
    arguments: {
      requestType: { name: "kind" },
      sortType: { name: "order" },
      sortColumn: { enum: "HolderSort" },
      periodId: {
        name: "period",
        doc: "The `id` of a period, from `shareholders`. Default: the latest.",
      },
      holderId: {
        name: "holder",
        doc: "Only the holder with this `holderId`, which rows about shareholders and insiders have. Default: all.",
      },
    },
  },
  {
    name: "institutionalHoldings",
    protocol: "Qot_GetShareholdersInstitutional",
    doc: "The holdings of all institutions in a stock, a row per period.",
    example: [
      'const periods = await institutionalHoldings(opend, "HK.00700").take(4);',
      "console.log(periods.map(({ period, holdingPercent }) => [period, holdingPercent]));",
    ],
    sample: { code: "HK.00700" },
    rows: "itemList",
  },
  {
    name: "insiders",
    protocol: "Qot_GetInsiderHolderList",
    doc: "The insiders who hold a stock.",
    example: [
      'const all = await insiders(opend, "US.AAPL").take(10);',
      "console.log(all.map(({ name, title, holding }) => [name, title, holding]));",
    ],
    sample: { code: "US.AAPL" },
    rows: "itemList",
  },
  {
    name: "insiderTrades",
    protocol: "Qot_GetInsiderTradeList",
    doc: "The trades of insiders in a stock.",
    example: [
      'const trades = await insiderTrades(opend, "US.AAPL").take(10);',
      "console.log(trades.map(({ name, shares, minPrice }) => [name, shares, minPrice]));",
    ],
    sample: { code: "US.AAPL" },
    rows: "itemList",
    arguments: {
      holderId: {
        name: "holder",
        doc: "Only trades of the insider with this `holderId`, from `insiders`. Default: all.",
      },
    },
  },
  {
    name: "companyProfile",
    protocol: "Qot_GetCompanyProfile",
    doc: "The profile of a company, entry by entry.",
    example: [
      'const profile = await companyProfile(opend, "HK.00700");',
      "console.log(profile.map(({ name, value }) => [name, value]));",
    ],
    sample: { code: "HK.00700" },
    rows: "itemList",
  },
  {
    name: "executives",
    protocol: "Qot_GetCompanyExecutives",
    doc: "The directors and executives of a company.",
    example: [
      'const board = await executives(opend, "HK.00700");',
      "console.log(board.map(({ name, position }) => [name, position]));",
    ],
    sample: { code: "HK.00700" },
    rows: "directorList",
  },
  {
    name: "executiveBackground",
    protocol: "Qot_GetCompanyExecutiveBackground",
    doc: "The background of an executive.",
    example: [
      'const [first] = await executives(opend, "HK.00700");',
      'console.log(await executiveBackground(opend, "HK.00700", first?.name ?? "Chan"));',
    ],
    sample: { code: "HK.00700", executive: "Chan" },
    arguments: {
      leaderName: { name: "executive", doc: "The `name` of the executive, from `executives`." },
    },
    positional: ["security", "leaderName"],
  },
  {
    name: "operatingEfficiency",
    protocol: "Qot_GetCompanyOperationalEfficiency",
    doc: "Revenue and profit of a company per employee, a row per fiscal period.",
    example: [
      'const years = await operatingEfficiency(opend, "HK.00700", { periodType: "annual" }).take(5);',
      "console.log(years.map(({ fiscalYear, employees }) => [fiscalYear, employees]));",
    ],
    sample: { code: "HK.00700" },
    rows: "itemList",
    arguments: {
      currencyCode: {
        name: "currency",
        doc: "The currency of amounts, as an ISO 4217 code. Default: the company's own.",
      },
      financialType: { name: "periodType" },
    },
  },
  {
    name: "topBrokers",
    protocol: "Qot_GetTopTenBuySellBrokers",
    doc: "The Hong Kong brokers with the largest purchases and sales of a stock.",
    example: [
      'const { brokers } = await topBrokers(opend, "HK.00700");',
      "console.log(brokers.map(({ name, netVolume }) => [name, netVolume]));",
    ],
    sample: { code: "HK.00700" },
    arguments: {
      daysBefore: {
        name: "daysBack",
        doc: "Trading days back. Default: 0, the live figures of today.",
      },
    },
  },
];
