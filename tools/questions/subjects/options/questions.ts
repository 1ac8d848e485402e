import type { ArgumentSpec, QuestionSpec } from "../../spec.ts";

const optionMarket: ArgumentSpec = { doc: "The options of a market: on stocks or on indices." };
const stockOptions: ArgumentSpec = { doc: "The options on stocks of a market." };
const indexOption: ArgumentSpec = {
  name: "indexOption",
  doc: "The size of the contract, for the two Hang Seng indices only.",
};
const legs: ArgumentSpec = {
  name: "legs",
  type: "Leg",
  doc: "The legs: one for a single option, several for a combination.",
};
const strategy: ArgumentSpec = { name: "strategy", doc: "The strategy that combines the options." };
const expiries: Readonly<Record<string, ArgumentSpec>> = {
  expire_time: {
    name: "expiry",
    doc: "The expiry date, or that of the nearer leg.",
  },
  far_expire_time: {
    name: "farExpiry",
    doc: "The expiry date of the later leg. Diagonal spreads need it.",
  },
};
const order: ArgumentSpec = {
  doc: "Whether the smallest or the largest comes first. Default: descending.",
};
const day: ArgumentSpec = { name: "date", doc: "The trading day. Default: the latest." };

export const questions: readonly QuestionSpec[] = [
  {
    name: "optionExpirations",
    protocol: "Qot_GetOptionExpirationDate",
    doc: "The days on which options on a stock or an index expire.",
    example: [
      'const expirations = await optionExpirations(opend, "HK.00700");',
      "console.log(expirations.map(({ expiryDate, daysToExpiry }) => [expiryDate, daysToExpiry]));",
    ],
    sample: { underlying: "HK.00700" },
    rows: "dateList",
    arguments: { indexOptionType: indexOption },
  },
  {
    name: "optionChain",
    protocol: "Qot_GetOptionChain",
    doc: "The options on a stock or an index by expiry date and strike price.",
    example: [
      'const chain = await optionChain(opend, "HK.00700", "2026-05-08", "2026-07-31");',
      "for (const { expiryDate, strikes } of chain)",
      "  console.log(expiryDate, strikes.map(({ call }) => call?.code));",
    ],
    sample: { underlying: "HK.00700", from: "2026-05-08", to: "2026-07-31" },
    rows: "optionChain",
    isWindowed: true,
    arguments: {
      indexOptionType: indexOption,
      type: { doc: "Calls or puts only. Default: both." },
      condition: { name: "moneyness" },
      dataFilter: { name: "bounds", type: "Bounds" },
    },
  },
  {
    name: "warrants",
    protocol: "Qot_GetWarrant",
    doc: "Warrants and bull/bear contracts of Hong Kong, by conditions.",
    example: [
      'const calls = await warrants(opend, { underlying: "HK.00700", types: ["call"] }).take(10);',
      "console.log(calls.map(({ code, price, strikePrice }) => [code, price, strikePrice]));",
    ],
    sample: { underlying: "HK.00700" },
    rows: "warrantDataList",
    positional: [],
    arguments: {
      sortField: {
        enum: "WarrantSort",
        doc: "The value to sort by.",
        default: "code",
      },
      ascend: { doc: "Whether the smallest or the largest comes first.", default: "ascending" },
      priceType: {
        name: "moneyness",
        doc: "Only warrants inside or outside of their bounds or the money. Inline warrants ignore it.",
      },
      ipoPeriod: { name: "listed" },
    },
  },
  {
    name: "references",
    protocol: "Qot_GetReference",
    doc: "The warrants on a stock, or the contracts of a main future.",
    example: [
      'const found = await references(opend, "HK.00700", "warrant");',
      "console.log(found.map(({ code, name }) => [code, name]));",
    ],
    sample: { code: "HK.00700", type: "warrant" },
    rows: "staticInfoList",
    arguments: { referenceType: { name: "type" } },
  },
  {
    name: "futureInfo",
    protocol: "Qot_GetFutureInfo",
    doc: "The terms of futures contracts: size, tick, sessions, last trading day.",
    example: [
      'const [hsi] = await futureInfo(opend, ["HK.HSImain"]);',
      "console.log(hsi?.contractSize, hsi?.minTick);",
    ],
    sample: { codes: ["HK.HSImain"] },
    rows: "futureInfoList",
    positional: ["securityList"],
  },
  {
    name: "optionVolatility",
    protocol: "Qot_GetOptionVolatility",
    doc: "Implied and historical volatility of a security, day by day.",
    example: [
      'const { averageImpliedVolatilityPercent, days } = await optionVolatility(opend, "US.AAPL");',
      "console.log(averageImpliedVolatilityPercent, days.length);",
    ],
    sample: { code: "US.AAPL" },
    arguments: {
      queryTimePeriod: { name: "period", doc: "The period of the rows. Default: a month." },
      hvTimePeriod: {
        name: "lookBack",
        doc: "The number of days for the historical volatility, 5 to 250. Default: 30.",
      },
    },
  },
  {
    name: "exerciseProbability",
    protocol: "Qot_GetOptionExerciseProbability",
    doc: "The probability that an option is exercised, over time.",
    example: [
      'const [expiration] = await optionExpirations(opend, "US.AAPL");',
      'const day = expiration?.expiryDate ?? "2026-05-15";',
      'const [chain] = await optionChain(opend, "US.AAPL", day, day);',
      'const rows = await exerciseProbability(opend, chain?.strikes[0]?.call?.code ?? "US.AAPL");',
      "console.log(rows.map(({ date, probabilityPercent }) => [date, probabilityPercent]));",
    ],
    sample: { code: "US.AAPL260522C285000" },
    rows: "itemList",
  },
  {
    name: "optionQuote",
    protocol: "Qot_GetOptionQuote",
    doc: "The quote and the Greeks of an option, or of a combination as a whole.",
    example: [
      'const [quote] = await optionQuote(opend, [{ code: "US.AAPL260522C285000", side: "buy", ratio: 1 }]);',
      "console.log(quote?.price, quote?.delta);",
    ],
    sample: { legs: [{ code: "US.AAPL260522C285000", side: "buy", ratio: 1 }] },
    rows: "optionQuoteList",
    positional: ["multi_legs"],
    arguments: { multi_legs: legs },
  },
  {
    name: "optionStrategies",
    protocol: "Qot_GetOptionStrategy",
    doc: "The combinations of options on a security that make up a strategy.",
    example: [
      'const straddles = await optionStrategies(opend, "US.AAPL", "straddle", { expiry: "2026-05-15" });',
      "console.log(straddles.map(({ name, legs }) => [name, legs.length]));",
    ],
    sample: { underlying: "US.AAPL", strategy: "straddle", expiry: "2026-05-15" },
    rows: "strategyList",
    arguments: {
      option_strategy: strategy,
      ...expiries,
      spread: { doc: "The distance between the strike prices, for strategies with a spread." },
      option_type: { name: "type", doc: "Calls or puts only. Default: both." },
      strike_price: { name: "strikePrice", doc: "Only combinations with this strike price." },
      index_option_type: indexOption,
    },
  },
  {
    name: "strategyAnalysis",
    protocol: "Qot_GetOptionStrategyAnalysis",
    doc: "The cost, the largest gain and the largest loss of a combination of options.",
    example: [
      "const { maxProfit, maxLoss } = await strategyAnalysis(opend, [",
      '  { code: "US.AAPL260522C285000", side: "buy", ratio: 1 },',
      "]);",
      "console.log({ maxProfit, maxLoss });",
    ],
    sample: { legs: [{ code: "US.AAPL260522C285000", side: "buy", ratio: 1 }] },
    positional: ["multi_legs"],
    arguments: { multi_legs: { ...legs, doc: "The legs of the combination, at least one." } },
  },
  {
    name: "strategySpreads",
    protocol: "Qot_GetOptionStrategySpread",
    doc: "The distances between strike prices that a strategy can have.",
    example: [
      'const spreads = await strategySpreads(opend, "US.AAPL", "spread", { expiry: "2026-05-15" });',
      "console.log(spreads);",
    ],
    sample: { underlying: "US.AAPL", strategy: "spread", expiry: "2026-05-15" },
    rows: "spreadList",
    arguments: { option_strategy: strategy, ...expiries, index_option_type: indexOption },
  },
  {
    name: "optionMarketStatistics",
    protocol: "Qot_GetOptionMarketStatistic",
    doc: "Volume or open interest of all options of a market, a row per trading day.",
    example: [
      'const days = await optionMarketStatistics(opend, "US", "volume", "2026-04-01", "2026-04-30").all();',
      "console.log(days.map(({ date, callValue, putValue }) => [date, callValue, putValue]));",
    ],
    sample: { market: "US", count: "volume", from: "2026-04-01", to: "2026-04-30" },
    rows: "statisticList",
    arguments: {
      optionMarket,
      dataType: { name: "count", doc: "The counted value: traded contracts, or open contracts." },
    },
  },
  {
    name: "underlyingOptionsHistory",
    protocol: "Qot_GetOptionUnderlyingHisStatistic",
    doc: "Volume and open interest of the options on a security, a row per trading day.",
    example: [
      'const days = await underlyingOptionsHistory(opend, "US.AAPL", "2026-04-01", "2026-04-30").all();',
      "console.log(days.map(({ date, putCallVolumeRatio }) => [date, putCallVolumeRatio]));",
    ],
    sample: { underlying: "US.AAPL", from: "2026-04-01", to: "2026-04-30" },
    rows: "statisticList",
    omit: { code: "It is in the request.", name: "The code is in the request." },
    arguments: { indexOptionType: indexOption },
  },
  {
    name: "underlyingOptions",
    protocol: "Qot_GetOptionUnderlyingOverview",
    doc: "The totals of the options on securities: volume, open interest, volatility.",
    example: [
      'const [apple] = await underlyingOptions(opend, ["US.AAPL"]);',
      "console.log(apple?.impliedVolatilityRankPercent);",
    ],
    sample: { codes: ["US.AAPL"] },
    rows: "underlyingDataList",
    positional: ["ownerList"],
    arguments: { indexOptionType: indexOption },
  },
  {
    name: "underlyingVolatilityHistory",
    protocol: "Qot_GetOptionUnderlyingHisVolatility",
    doc: "Implied and historical volatility of a security, a row per trading day.",
    example: [
      'const days = await underlyingVolatilityHistory(opend, "US.AAPL", "2026-04-01", "2026-04-30").all();',
      "console.log(days.map(({ date, impliedVolatilityPercent }) => [date, impliedVolatilityPercent]));",
    ],
    sample: { underlying: "US.AAPL", from: "2026-04-01", to: "2026-04-30" },
    rows: "volatilityList",
    omit: { code: "It is in the request.", name: "The code is in the request." },
    arguments: { indexOptionType: indexOption },
  },
  {
    name: "underlyingRank",
    protocol: "Qot_GetOptionUnderlyingRank",
    doc: "Securities ranked by their options.",
    example: [
      'const top = await underlyingRank(opend, "US", "volume").take(10);',
      "console.log(top.map(({ code, totalVolume }) => [code, totalVolume]));",
    ],
    sample: { market: "US", sort: "volume" },
    rows: "rankList",
    arguments: { optionMarket, isAsc: order, tradingDate: day },
  },
  {
    name: "optionRank",
    protocol: "Qot_GetOptionRank",
    doc: "The options of a market, ranked.",
    example: [
      'const top = await optionRank(opend, "US", "openInterest").take(10);',
      "console.log(top.map(({ code, openInterest }) => [code, openInterest]));",
    ],
    sample: { market: "US", sort: "volume" },
    rows: "rankList",
    arguments: { optionMarket, isAsc: order, tradingDate: day },
  },
  {
    name: "optionEvents",
    protocol: "Qot_GetOptionEvent",
    doc: "Notable trades in options, the latest first.",
    example: [
      'const events = await optionEvents(opend, "US", { filters: { turnover: { min: 1e6 } } }).take(10);',
      "console.log(events.map(({ option, side, turnover }) => [option, side, turnover]));",
    ],
    sample: { market: "US" },
    rows: "eventList",
    arguments: { optionMarket },
  },
  {
    name: "optionAlerts",
    protocol: "Qot_GetOptionEventAlert",
    doc: "The alerts of this account for notable trades in options.",
    example: ["const alerts = await optionAlerts(opend).all();", "console.log(alerts.length);"],
    sample: {},
    rows: "alertList",
  },
  {
    name: "zeroDte",
    protocol: "Qot_GetOptionZeroDteScreener",
    doc: "Securities of the US with options that expire today.",
    example: [
      'const today = await zeroDte(opend, "US").take(10);',
      "console.log(today.map(({ code, volume }) => [code, volume]));",
    ],
    sample: { market: "US" },
    rows: "itemList",
    arguments: {
      optionMarket: { doc: "The options of the US: on stocks or on indices." },
      isAsc: order,
    },
  },
  {
    name: "zeroDteContracts",
    protocol: "Qot_GetOptionZeroDteContract",
    doc: "The options of a chain that expire today.",
    example: [
      'const [first] = await zeroDte(opend, "US").take(1);',
      "if (first?.chain?.expiry !== undefined)",
      "  console.log(await zeroDteContracts(opend, first.code, first.chain.expiry, first.chain));",
      'else console.log("no chain");',
    ],
    sample: {
      underlying: "US.AAPL",
      expiry: 1_778_212_800,
      chain: { expiry: 1_778_212_800, productCode: "AAPL", underlying: "US.AAPL" },
    },
    rows: "itemList",
    arguments: {
      chainInfo: { name: "chain", type: "Chain", doc: "The chain, as `zeroDte` returned it." },
      strikeDateTimestamp: { name: "expiry", doc: "The `expiry` of the chain, in Unix seconds." },
      isAsc: order,
    },
  },
  {
    name: "earningsOptions",
    protocol: "Qot_GetOptionEarningsScreener",
    doc: "Companies that report earnings soon, with the figures of their options.",
    example: [
      'const soon = await earningsOptions(opend, "US").take(10);',
      "console.log(soon.map(({ code, expectedMovePercent }) => [code, expectedMovePercent]));",
    ],
    sample: { market: "US" },
    rows: "itemList",
    arguments: { optionMarket: stockOptions },
  },
  {
    name: "optionsToSell",
    protocol: "Qot_GetOptionSellerScreener",
    doc: "Options to sell, with the yield of selling them.",
    example: [
      'const puts = await optionsToSell(opend, "US", "cashSecuredPut", { filters: { price: { max: 100 } } });',
      "console.log(puts.map(({ code, annualReturnPercent }) => [code, annualReturnPercent]));",
    ],
    sample: { market: "US", strategy: "coveredCall" },
    rows: "itemList",
    arguments: {
      optionMarket: stockOptions,
      sellerType: { name: "strategy", doc: "The position of the seller: the stock, or cash." },
      isAsc: order,
    },
  },
  {
    name: "setOptionAlerts",
    protocol: "Qot_SetOptionEventAlert",
    doc: "Adds, changes, enables, disables or deletes alerts for notable trades in options.",
    example: [
      'await setOptionAlerts(opend, "add", { alerts: [{ underlying: "US.AAPL", note: "Apple" }] });',
      'console.log("added");',
    ],
    notes: [
      "An alert names one of `market`, `watchlistGroupName` and `underlying`.",
      "It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.",
    ],
    sample: { change: "add", alerts: [{ underlying: "US.AAPL" }] },
    arguments: {
      operType: { name: "change", doc: "What is done with the alerts." },
      alertList: {
        name: "alerts",
        type: "Alert",
        doc: "The alerts. Changing and deleting need their `id`.",
      },
    },
  },
];
