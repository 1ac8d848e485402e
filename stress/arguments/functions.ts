import * as core from "@opend/core";
import { internals } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import * as schema from "@opend/core/schema";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import * as quote from "@opend/quote";
import * as account from "@opend/quote/account";
import * as columns from "@opend/quote/columns";
import * as questions from "@opend/quote/questions";
import * as rankings from "@opend/quote/rankings";
import * as reference from "@opend/quote/reference";
import * as node from "@opend/transport-node";
import * as web from "@opend/transport-web";

/** A function, the kind of its result, and valid arguments. */
export interface Case {
  readonly call: (...args: never[]) => unknown;
  /** A function that returns a stream or a list throws at the call. One that returns a promise rejects. */
  readonly returns: "promise" | "stream" | "value";
  /** If the last argument is a plain object, each of its properties is tried with wrong values too. */
  readonly args: readonly unknown[];
}

const codes = ["HK.00700"];
const code = "HK.00700";
const call = { signal: undefined, timeoutMs: 5_000, whenLost: "wait", whenLimited: "wait" };
const paging = { signal: undefined, timeoutMs: 5_000, pageSize: 10, prefetch: false };
const days = { ...paging, from: undefined, to: undefined, order: "newest", derive: [] };
const live = {
  signal: undefined,
  capacity: 10,
  whenFull: "throw",
  backfill: undefined,
  checks: [],
  session: undefined,
  extendedHours: undefined,
  orderDetail: undefined,
  adjustment: undefined,
};
const kept = { signal: undefined, whenFull: "throw", checks: [], firstRowMs: 10 };
const pull = { ...call, autoSubscribe: undefined };
const hours = { session: undefined, extendedHours: undefined };
const connecting = {
  connectTimeoutMs: 500,
  retryConnect: false,
  reconnect: false,
  limiter: undefined,
  signal: undefined,
  observe: undefined,
  clock: undefined,
  clientId: undefined,
};
const range = { from: "2026-04-01", to: "2026-04-30" };

/** The exports of the entry points for subjects. */
const subjects: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  Array.from(
    new Set(Array.from(questions.questions.values(), ({ subject }) => subject)),
    (subject) => import(`@opend/quote/${subject}`),
  ),
);

/** The exported functions of the packages, by package and name. */
export const exported: ReadonlyMap<string, unknown> = new Map(
  Object.entries({
    core,
    schema,
    quote: Object.assign({}, quote, account, reference, ...subjects),
    columns: { column: columns.column, numberColumn: columns.numberColumn },
    questions,
    node,
    web,
  }).flatMap(([module, values]) =>
    Object.entries(values)
      .filter(([, value]) => typeof value === "function" && !/^class\b/.test(String(value)))
      .map(([name, value]): [string, unknown] => [`${module}.${name}`, value]),
  ),
);

const window = { requests: 1, windowMs: 1 };
const limiter = new core.Limiter();

const promise = (call: Case["call"], ...args: unknown[]): Case => ({
  call,
  returns: "promise",
  args,
});
const stream = (call: Case["call"], ...args: unknown[]): Case => ({
  call,
  returns: "stream",
  args,
});
const value = (call: Case["call"], ...args: unknown[]): Case => ({ call, returns: "value", args });

/** A connection without pending calls that closes nothing. */
const drained = (opend: core.Connection): core.Connection => ({
  ...opend,
  close: async () => {},
  [internals]: {
    ...opend[internals],
    refuseCalls: () => ({
      finished: Promise.resolve(),
      pending: () => 0,
      last: (protocol, c2s, options) => opend.request(protocol, c2s, options),
    }),
  },
});

/** The functions of the questions. */
const questionCases = (opend: core.Connection): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    Array.from(questions.questions.values(), ({ name, positional, sample, question }) => {
      const isList = "cursor" in question;
      const named = Object.keys(question.arguments).filter((each) => !positional.includes(each));
      const options = {
        ...(isList ? paging : call),
        pageSize: undefined,
        ...Object.fromEntries(named.map((each) => [each, sample[each]])),
      };
      const args = [opend, ...positional.map((each) => sample[each]), options];
      const called = exported.get(`quote.${name}`) as Case["call"];
      return [`quote.${name}`, (isList ? stream : promise)(called, ...args)];
    }),
  );

/** Every exported function, and the methods of the results. */
export const casesOf = (opend: core.Connection): Readonly<Record<string, Case>> => ({
  "core.backOff": value(core.backOff, { firstMs: 1, maxMs: 1, attempts: 1, random: Math.random }),
  "core.insured": value(core.insured, { window: () => window }, { share: 1, onFailure: undefined }),
  // On a connection of its own shape, because a drain closes it.
  "core.drain": promise(
    (given: core.Connection, options: core.DrainOptions) =>
      core.drain(given === opend ? drained(opend) : given, options),
    opend,
    { timeoutMs: 500 },
  ),
  "core.isOpendError": value(core.isOpendError, new Error("none")),
  "schema.fieldsOf": value(schema.fieldsOf, "Qot_Sub.C2S"),
  "schema.valuesOf": value(schema.valuesOf, "Qot_Common.KLType"),
  "quote.adjustmentFactors": promise(quote.adjustmentFactors, opend, code, call),
  "quote.autoSubscribe": promise(
    quote.autoSubscribe,
    opend,
    { codes, kind: quote.quote, options: {} },
    {},
  ),
  "quote.board": promise(quote.board, opend, codes, { price: columns.price }, kept),
  "quote.candles": value(quote.candles, "1d"),
  "quote.capitalDistribution": promise(reference.capitalDistribution, opend, code, call),
  "quote.capitalFlow": promise(reference.capitalFlow, opend, code, {
    ...call,
    period: "day",
    ...range,
  }),
  "quote.dailyShortVolume": stream(quote.dailyShortVolume, opend, code, days),
  "quote.entitlements": promise(account.entitlements, opend, call),
  "quote.globalState": promise(reference.globalState, opend, call),
  "quote.heldSubscriptions": promise(quote.heldSubscriptions, opend, call),
  "quote.historyCandles": stream(quote.historyCandles, opend, code, {
    ...paging,
    ...hours,
    from: undefined,
    to: undefined,
    period: "1d",
    adjustment: "none",
  }),
  "quote.historyQuota": promise(quote.historyQuota, opend, call),
  "quote.latestBrokerQueue": promise(quote.latestBrokerQueue, opend, code, pull),
  "quote.latestCandles": promise(quote.latestCandles, opend, code, {
    ...pull,
    ...hours,
    last: 2,
    period: "1d",
    adjustment: "none",
  }),
  "quote.latestMinutes": promise(quote.latestMinutes, opend, code, { ...pull, ...hours }),
  "quote.latestOrderBook": promise(quote.latestOrderBook, opend, code, {
    ...pull,
    depth: 2,
    orderDetail: undefined,
  }),
  "quote.latestQuotes": promise(quote.latestQuotes, opend, codes, pull),
  "quote.latestTicks": promise(quote.latestTicks, opend, code, { ...pull, ...hours, last: 2 }),
  "quote.limits": value(account.limits, opend, "Qot_Sub"),
  "quote.marketStates": promise(reference.marketStates, opend, codes, call),
  "quote.missingTrades": value(quote.missingTrades, 60_000),
  "quote.notices": stream(account.notices, opend, { signal: undefined }),
  "quote.ordered": value(quote.ordered, () => ({ admit: () => "new" })),
  "quote.ownerPlates": promise(reference.ownerPlates, opend, codes, call),
  "quote.plateSecurities": promise(reference.plateSecurities, opend, "HK.800000", call),
  "quote.plates": promise(reference.plates, opend, "HK", "all", call),
  "quote.priceReminders": stream(account.priceReminders, opend, { signal: undefined }),
  "quote.quotas": promise(account.quotas, opend, call),
  "quote.securities": promise(reference.securities, opend, "HK", "stock", call),
  "quote.shortInterest": stream(quote.shortInterest, opend, code, days),
  "quote.snapshotBatches": stream(quote.snapshotBatches, opend, codes, {
    signal: undefined,
    timeoutMs: 5_000,
    batchSize: 10,
  }),
  "quote.snapshots": promise(quote.snapshots, opend, codes, {
    signal: undefined,
    timeoutMs: 5_000,
    batchSize: 10,
  }),
  "quote.staleAfter": value(quote.staleAfter, 30_000),
  "quote.staticInfo": promise(reference.staticInfo, opend, codes, call),
  "quote.subscribe": promise(quote.subscribe, opend, codes, [quote.quote], live),
  "quote.tradingDays": promise(reference.tradingDays, opend, "HK", { ...call, ...range }),
  "quote.unsubscribe": value(quote.unsubscribe, opend, ["HK.00005"], [quote.quote], {}),
  "quote.unsubscribeAll": value(quote.unsubscribeAll, opend),
  "quote.watch": promise(quote.watch, opend, codes, [quote.quote], kept),
  "quote.watchMarketStates": stream(reference.watchMarketStates, opend, {
    signal: undefined,
    everyMs: 5_000,
  }),
  "quote.watchQuotas": stream(account.watchQuotas, opend, { signal: undefined }),
  "columns.column": value(columns.column, quote.quote, () => 1),
  "columns.numberColumn": value(columns.numberColumn, quote.quote, () => 1),
  ...questionCases(opend),
  "questions.anyAnswer": promise(
    questions.anyAnswer,
    opend,
    rankings.dividendRankQuestion,
    questions.questions.get("dividendRank")?.sample,
    call,
  ),
  "questions.anyList": stream(
    questions.anyList,
    opend,
    rankings.shortSellingRankQuestion,
    { market: "HK" },
    paging,
  ),
  "questions.inputSchema": value(
    questions.inputSchema,
    questions.questions.get("shortSellingRank"),
  ),
  "node.connect": promise(node.connect, {
    ...connecting,
    host: "127.0.0.1",
    port: 1,
    rsaKey: undefined,
    rsaKeyFile: undefined,
    encryption: undefined,
    bodyFormat: undefined,
    maxBodyBytes: 1_000,
  }),
  "web.connect": promise(web.connect, {
    ...connecting,
    url: "ws://127.0.0.1:1",
    key: "key",
    probeAfterMs: 1_000,
    maxBodyBytes: 1_000,
    tls: undefined,
  }),

  "Connection.request": promise(opend.request.bind(opend), GetGlobalState, { userID: 0n }, call),
  "Connection.request of a list": promise(
    opend.request.bind(opend),
    Sub,
    { securityList: [{ market: 1, code: "00700" }], subTypeList: [1], isSubOrUnSub: true },
    {},
  ),
  "core.pushesOf": stream(core.pushesOf, opend, UpdateBasicQot, call),
  "core.eventsOf": stream(core.eventsOf, opend, {
    signal: undefined,
    capacity: 10,
    keep: "queue",
  }),
  "Connection.onRestore": value(opend.onRestore.bind(opend), async () => {}),
  "Limiter.acquire": promise(limiter.acquire.bind(limiter), GetGlobalState, {
    signal: undefined,
    whenLimited: "wait",
    background: false,
  }),
  "Limiter.tryAcquire": value(limiter.tryAcquire.bind(limiter), GetGlobalState),
  "Limiter.state": value(limiter.state.bind(limiter), GetGlobalState),
  "Limiter.learn": value(limiter.learn.bind(limiter), GetGlobalState, "1 times every 1 seconds"),
  "Limiter.forget": value(limiter.forget.bind(limiter), GetGlobalState),
  "new Limiter": value((options: core.LimiterOptions) => new core.Limiter(options), {
    overrides: {},
    undocumented: "none",
    marginMs: 0,
    store: undefined,
    clock: undefined,
  }),
});
