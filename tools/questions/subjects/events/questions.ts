import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "eventCategories",
    protocol: "Qot_GetEventContractCategory",
    doc: "The categories of event contracts, with their tags.",
    example: [
      "for (const { category, tags } of await eventCategories(opend)) console.log(category, tags);",
    ],
    sample: {},
    rows: "categoryList",
  },
  {
    name: "eventCompetitions",
    protocol: "Qot_FilterCompetition",
    doc: "The competitions of event contracts, by tag.",
    example: [
      'const tags = await eventCompetitions(opend, { category: "SPORTS" });',
      "console.log(tags.map(({ tag, competitions }) => [tag, competitions]));",
    ],
    sample: {},
    rows: "tagFilterList",
  },
  {
    name: "eventSeries",
    protocol: "Qot_GetEventContractSeriesList",
    doc: "The series of events that contracts are on.",
    example: [
      'const series = await eventSeries(opend, { category: "SPORTS" });',
      "console.log(series.map(({ code, name }) => [code, name]));",
    ],
    sample: {},
    rows: "seriesList",
  },
  {
    name: "events",
    protocol: "Qot_GetEventContractEventList",
    doc: "The events of a series.",
    example: [
      'const all = await events(opend, "EC.KXEPLGAME").take(10);',
      "console.log(all.map(({ code, name }) => [code, name]));",
    ],
    sample: { series: "EC.KXEPLGAME" },
    rows: "eventList",
  },
  {
    name: "eventContracts",
    protocol: "Qot_GetEventContract",
    doc: "The contracts on an event.",
    example: [
      'const contracts = await eventContracts(opend, "EC.KXEPLGAME-26MAY08").take(10);',
      "console.log(contracts.map(({ code, title }) => [code, title]));",
    ],
    sample: { event: "EC.KXEPLGAME-26MAY08" },
    rows: "contractList",
  },
  {
    name: "eventMilestones",
    protocol: "Qot_GetEventContractMilestoneList",
    doc: "The milestones that events belong to, such as games.",
    example: [
      'const games = await eventMilestones(opend, { category: "SPORTS" }).take(10);',
      "console.log(games.map(({ title, startDate }) => [title, startDate]));",
    ],
    sample: {},
    rows: "milestoneList",
  },
  {
    name: "eventSnapshots",
    protocol: "Qot_GetEventContractSnapshot",
    doc: "The prices of event contracts now.",
    example: [
      'const [snapshot] = await eventSnapshots(opend, ["EC.KXEPLGAME-26MAY08-ARS"]);',
      "console.log(snapshot?.yesBid, snapshot?.yesAsk);",
    ],
    sample: { codes: ["EC.KXEPLGAME-26MAY08-ARS"] },
    rows: "snapshotList",
    positional: ["securityList"],
  },
  {
    name: "eventOrderBook",
    protocol: "Qot_GetEventContractOrderBook",
    doc: "The order book of an event contract.",
    example: [
      'const [book] = await eventOrderBook(opend, "EC.KXEPLGAME-26MAY08-ARS", 10);',
      "console.log(book?.yesBids, book?.yesAsks);",
    ],
    sample: { code: "EC.KXEPLGAME-26MAY08-ARS", levels: 10 },
    rows: "orderBookList",
    arguments: {
      num: {
        name: "levels",
        doc: "The number of price levels. The reply may have fewer.",
        between: [1, 1000],
      },
    },
  },
  {
    name: "eventCandles",
    protocol: "Qot_GetEventContractKline",
    doc: "The newest candles of an event contract.",
    example: [
      'const [candles] = await eventCandles(opend, "EC.KXEPLGAME-26MAY08-ARS", { side: "yes", period: "60m" });',
      "console.log(candles?.candles.map(({ time, close }) => [time, close]));",
    ],
    sample: { code: "EC.KXEPLGAME-26MAY08-ARS", side: "yes", period: "60m" },
    rows: "klineList",
    arguments: {
      klineSource: { name: "source" },
      preSide: { name: "side", doc: "The side of the contract. Candles of trades need it." },
      ktype: { name: "period", doc: "The period of a candle.", enum: "EventCandlePeriod" },
      maxCount: { name: "count", between: [1, 1000] },
    },
  },
  {
    name: "eventTicks",
    protocol: "Qot_GetEventContractTicker",
    doc: "The newest trades in an event contract.",
    example: [
      'const [trades] = await eventTicks(opend, "EC.KXEPLGAME-26MAY08-ARS");',
      "console.log(trades?.ticks.map(({ time, yesPrice }) => [time, yesPrice]));",
    ],
    sample: { code: "EC.KXEPLGAME-26MAY08-ARS" },
    rows: "tickerList",
    arguments: { count: { between: [1, 1000] } },
  },
  {
    name: "comboEvents",
    protocol: "Qot_GetEventContractComboList",
    doc: "The events whose contracts can be combined.",
    example: [
      "for await (const { rows, summary } of comboEvents(opend).pages()) {",
      "  console.log(summary.comboToken, rows.length);",
      "  break;",
      "}",
    ],
    sample: {},
    rows: "comboEventList",
  },
  {
    name: "comboQuote",
    protocol: "Qot_GetEventContractComboRfq",
    doc: "Asks for the price of a combination of event contracts.",
    example: [
      'const quote = await comboQuote(opend, [{ code: "EC.KXEPLGAME-26MAY08-ARS", eventSide: "yes" }], "token");',
      "console.log(quote);",
    ],
    sample: { legs: [{ code: "EC.KXEPLGAME-26MAY08-ARS", eventSide: "yes" }], comboToken: "token" },
    positional: ["comboLegList", "mvc"],
    arguments: {
      comboLegList: {
        name: "legs",
        type: "Leg",
        doc: "The contracts of the combination, each with its side.",
      },
      mvc: { name: "comboToken", doc: "The `comboToken` of the summary of `comboEvents`." },
    },
  },
  {
    name: "eventHistory",
    protocol: "Qot_RequestHistoryEventContractKL",
    doc: "Past candles of an event contract.",
    example: [
      'const history = await eventHistory(opend, "EC.KXEPLGAME-26MAY08-ARS", "1d", "2026-04-01", "2026-05-08").all();',
      "console.log(history.map(({ candles }) => candles.length));",
    ],
    sample: {
      code: "EC.KXEPLGAME-26MAY08-ARS",
      period: "1d",
      from: "2026-04-01",
      to: "2026-05-08",
    },
    rows: "klineList",
    arguments: {
      klineSource: {
        name: "source",
        doc: "Trades or the order book. It has priority over `side`. Default: trades.",
      },
      preSide: {
        name: "side",
        doc: "The side of the contract, for candles of trades. Default: yes.",
      },
      klType: { name: "period", doc: "The period of a candle.", enum: "EventCandlePeriod" },
      beginTime: { doc: "First day." },
      endTime: { doc: "Last day." },
    },
  },
];
