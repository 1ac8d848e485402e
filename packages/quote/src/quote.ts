import type { CallOptions, Connection, NamedLimitState, Paginator, Stream } from "@opend/core";
import { type LimitedConnection, limits } from "./account/limits.ts";
import type { Notice } from "./account/notice.ts";
import { notices } from "./account/notices.ts";
import { priceReminders } from "./account/price-reminders.ts";
import { type QuotaConnection, type Quotas, quotas, watchQuotas } from "./account/quotas.ts";
import type { List } from "./ask/list.ts";
import type { TellingConnection, ToldOptions } from "./ask/push-rows.ts";
import type { Requester } from "./ask/requester.ts";
import type { Entitlements } from "./ask/rights/entitlements.ts";
import { freshRights } from "./ask/rights/known-rights.ts";
import type { CodeFor, Codes, Market } from "./codes.ts";
import type { BasicQuote } from "./gen/rows/basic-quote.ts";
import type { CapitalDistribution } from "./gen/rows/capital-distribution.ts";
import type { CapitalFlow } from "./gen/rows/capital-flow.ts";
import type { OwnerPlates } from "./gen/rows/owner-plates.ts";
import type { Plate } from "./gen/rows/plate.ts";
import type { PriceReminder } from "./gen/rows/price-reminder.ts";
import type { SecurityMarketState } from "./gen/rows/security-market-state.ts";
import type { ShortVolumeSummary } from "./gen/rows/short-volume-summary.ts";
import type { Tick } from "./gen/rows/tick.ts";
import type { TimeSharePoint } from "./gen/rows/time-share-point.ts";
import type { TradingDay } from "./gen/rows/trading-day.ts";
import { rehab } from "./history/adjustment-factors.ts";
import {
  type HistoryCandlesOptions,
  type HoursFor,
  historyCandles,
} from "./history/history-candles.ts";
import { type HistoryQuota, historyQuota } from "./history/history-quota.ts";
import { type LiveTable, type LiveTableOptions, liveTable } from "./live/board/board.ts";
import type { TableColumn } from "./live/board/columns.ts";
import type { Kind, RowOf } from "./live/kinds/kinds.ts";
import { type HeldSubscriptions, heldSubscriptions } from "./live/ledger/held.ts";
import type { UnitOptions } from "./live/ledger/terms.ts";
import type { Streamed } from "./live/stream/streamed.ts";
import type { Subscription as Live } from "./live/stream/subscription.ts";
import {
  heldTermsOf,
  type LiveOptions,
  subscribe,
  subscribeFor,
  subscriptionsOf,
  unsubscribe,
} from "./live/subscribe.ts";
import type { SubscribingConnection } from "./live/subscriptions.ts";
import type { LiveConnection } from "./live/watch/feed.ts";
import { type LiveState, type LiveStateOptions, liveState } from "./live/watch/watch.ts";
import { brokerQueue } from "./now/broker-queue.ts";
import { type CandlesOptions, candles } from "./now/candles.ts";
import { type TimeShareOptions, timeShare } from "./now/minutes.ts";
import { type OrderBookOptions, orderBook } from "./now/order-book.ts";
import type { PullSource } from "./now/pull.ts";
import { quotes } from "./now/quotes.ts";
import { type TicksOptions, ticks } from "./now/ticks.ts";
import { capitalDistribution } from "./reference/capital-distribution.ts";
import { type CapitalFlowOptions, capitalFlow } from "./reference/capital-flow.ts";
import { type GlobalState, globalState } from "./reference/global-state.ts";
import { marketStates } from "./reference/market-state.ts";
import { ownerPlates, type PlateSet, plateSecurities, plates } from "./reference/plates.ts";
import { type StaticInfo, securities, staticInfo } from "./reference/static-info.ts";
import {
  type TradingCalendar,
  type TradingDaysOptions,
  tradingDays,
} from "./reference/trading-days.ts";
import {
  type MarketStateChange,
  type MarketWatchConnection,
  type MarketWatchOptions,
  watchMarketStates,
} from "./reference/watch-market-states.ts";
import type { AdjustmentFactor } from "./rows/adjustment-factor.ts";
import type { BrokerQueue } from "./rows/broker-queue.ts";
import type { Candle } from "./rows/candle.ts";
import type { OrderBook } from "./rows/order-book.ts";
import type { KnownSecurityType } from "./rows/security-type.ts";
import {
  type DailyShortVolumeOptions,
  type DailyShortVolumeRow,
  dailyShortVolume,
  type ShortVolumeDerivation,
} from "./short-selling/daily-short-volume.ts";
import {
  type ShortInterestOptions,
  type ShortInterestRow,
  shortInterest,
} from "./short-selling/short-interest.ts";
import type { ShortInterestDerivation } from "./short-selling/short-interest-derived.ts";
import { type SnapshotBatch, type SnapshotOptions, snapshotBatches } from "./snapshots/batches.ts";
import { type Snapshots, snapshots } from "./snapshots/snapshots.ts";

export interface QuoteOptions {
  /**
   * Let pulls that need a subscription take one by themselves; it is given up after OpenD's minute.
   * Default `false`: they fail, with the line that is missing. `session`, `extendedHours`,
   * `orderDetail` and `adjustment` of a pull are its subscription's. Needs all of a connection, not
   * `request` alone.
   */
  readonly autoSubscribe?: boolean;
}

/**
 * Market data as rows, pages and streams, over any connection. What every call may reject with is told
 * at each by its `code`; over a WebSocket `service-failed` joins them, and `rate-limited` comes only of
 * a limiter that is told to throw instead of waiting.
 */
export class Quote<Opend extends Requester = Connection> {
  readonly #opend: Opend;
  readonly #source: PullSource;

  constructor(opend: Opend, { autoSubscribe = false }: QuoteOptions = {}) {
    this.#opend = opend;
    this.#source = {
      opend,
      ...(autoSubscribe && {
        ensureSubscribed: subscribeFor(opend as unknown as SubscribingConnection),
      }),
    };
  }

  /**
   * Open short positions of a stock or fund of Hong Kong or the US, newest first.
   *
   * ```ts
   * for await (const row of quote.shortInterest("HK.00700")) console.log(row.date, row.sharesShort);
   * const apple = quote.shortInterest("US.AAPL", { from: "2025-01-01", derive: ["change"] });
   * console.log((await apple.columns()).changePercent);
   * ```
   *
   * With `from` and `to` only those days, both included; OpenD takes no dates, so pages are fetched
   * from the newest on, 50 rows each, until `from` is passed. Each day comes once. Options that are
   * held in a variable want `as const` for `derive`.
   *
   * Qot_GetShortInterest (3249), 30 pages per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`, at once: the code is of another market or not of the
   * form `HK.00700`, `pageSize` is outside 1 to 50, a date is none, `from` is after `to`, or an option
   * is not one of those that it may be. While iterating: `reply-failed` (an unknown security),
   * `bad-message` (a row without a day), `bad-page`, `unsafe-number`, `link-lost`, `closed`,
   * `timeout`, `rate-limited`.
   */
  shortInterest<
    const Code extends string,
    const Derive extends readonly ShortInterestDerivation[] = readonly [],
    Days extends number | undefined = undefined,
  >(
    code: CodeFor<"HK" | "US", Code>,
    options?: ShortInterestOptions<Derive, Days>,
  ): List<ShortInterestRow<Code, Derive, Days>> {
    return shortInterest<Code, Derive, Days>(this.#opend, code, options);
  }

  /**
   * Short sales per day of a stock or fund of Hong Kong or the US, newest first.
   *
   * ```ts
   * for await (const row of quote.dailyShortVolume("US.AAPL")) console.log(row.date, row.shortVolume);
   * ```
   *
   * Ranges, order and columns as in `shortInterest`; `derive: ["shortShare"]` is the day's own
   * ratio. Each of `pages()` has a `summary`: the newest open position, which Hong Kong tells.
   * Qot_GetDailyShortVolume (3248), 30 pages per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`, at once: the code, or an option, as in
   * `shortInterest`. While iterating: `reply-failed`, `bad-message`, `bad-page`, `unsafe-number`,
   * `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  dailyShortVolume<
    const Code extends string,
    const Derive extends readonly ShortVolumeDerivation[] = readonly [],
  >(
    code: CodeFor<"HK" | "US", Code>,
    options?: DailyShortVolumeOptions<Derive>,
  ): List<DailyShortVolumeRow<Code, Derive>, ShortVolumeSummary> {
    return dailyShortVolume<Code, Derive>(this.#opend, code, options);
  }

  /**
   * Who queues for a Hong Kong security now, broker by broker. It has to be subscribed first, as
   * `"brokerQueue"`.
   *
   * ```ts
   * const { bids } = await quote.brokerQueue("HK.00700");
   * console.log(bids[0]?.brokerName);
   * ```
   *
   * Qot_GetBroker (3014), no frequency limit; needs the LV2 right or better.
   *
   * @throws {ArgumentError} `invalid-argument`: the code is of another market.
   * {@link NotSubscribedError} `reply-failed`, also without its right; `bad-message`, `link-lost`, `closed`,
   * `timeout`.
   */
  brokerQueue<const Code extends string>(
    code: CodeFor<"HK", Code>,
    options?: CallOptions,
  ): Promise<BrokerQueue> {
    return brokerQueue(this.#source, code, options);
  }

  /**
   * The latest candles of a security, the oldest first, the one that still moves last. The period has
   * to be subscribed first, as `"candles:1d"`.
   *
   * ```ts
   * const rows = await quote.candles("HK.00700", { period: "1d", last: 20 });
   * console.log(rows.at(-1)?.close);
   * ```
   *
   * Prices in the currency of the market, ratios in percent. Qot_GetKL (3006), no frequency limit, at
   * most 1,000.
   *
   * @throws {ArgumentError} `invalid-argument`: the code or an option is out of its range.
   * {@link NotSubscribedError} `reply-failed`; `bad-message`, `unsafe-number`, `link-lost`, `closed`,
   * `timeout`.
   */
  candles(code: string, options?: CandlesOptions): Promise<Candle[]> {
    return candles(this.#source, code, options);
  }

  /**
   * Past candles of a security, the oldest first; no subscription is needed. `last: n` gives the
   * latest n.
   *
   * ```ts
   * for await (const row of quote.historyCandles("US.AAPL", { from: "2026-01-02", to: "2026-03-31" }))
   *   console.log(row.time, row.close);
   * ```
   *
   * Prices in the currency of the market, ratios in percent. Qot_RequestHistoryKL (3103): 60 lists per
   * 30 s, later pages are free; each security counts once in 30 days against `historyQuota()`.
   *
   * @throws {ArgumentError} `invalid-argument`, at once: the code or an option is out of its range, a
   * day is in no calendar, or the range ends before it begins. While iterating: `reply-failed` (an
   * unknown security, a spent quota), `bad-page`, `bad-message`, `unsafe-number`, `link-lost`,
   * `closed`, `timeout`, `rate-limited`.
   */
  historyCandles<const Code extends string>(
    code: Code,
    options?: HistoryCandlesOptions & HoursFor<Code>,
  ): Paginator<Candle> {
    return historyCandles(this.#opend, code, options);
  }

  /**
   * How many securities may still be asked for their past candles, and which were.
   *
   * ```ts
   * const { used, remaining } = await quote.historyQuota();
   * console.log(used, remaining);
   * ```
   *
   * Qot_RequestHistoryKLQuota (3104), 60 per 30 s.
   *
   * @throws `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  historyQuota(options?: CallOptions): Promise<HistoryQuota> {
    return historyQuota(this.#opend, options);
  }

  /**
   * The order book of a security now, the best price of each side first. It has to be subscribed first,
   * as `"orderBook"`.
   *
   * ```ts
   * const { bids, asks } = await quote.orderBook("HK.00700", { depth: 5 });
   * console.log(bids[0]?.price, asks[0]?.price);
   * ```
   *
   * Prices in the currency of the market, volumes in units (shares, contracts). Qot_GetOrderBook
   * (3012), no frequency limit; how many levels come depends on market and right.
   *
   * @throws {ArgumentError} `invalid-argument`: the code, or `depth` is outside 1 to 1,000.
   * {@link NotSubscribedError} `reply-failed`; `bad-message`, `unsafe-number`, `link-lost`, `closed`,
   * `timeout`.
   */
  orderBook(code: string, options?: OrderBookOptions): Promise<OrderBook> {
    return orderBook(this.#source, code, options);
  }

  /**
   * The latest quotes of securities, in the order of the codes. All have to be subscribed first, as
   * `"quote"`; `snapshots` needs no subscription.
   *
   * ```ts
   * const [tencent] = await quote.quotes(["HK.00700"]);
   * console.log(tencent?.time, tencent?.price);
   * ```
   *
   * Prices in the currency of the market, ratios in percent. Qot_GetBasicQot (3004), no frequency
   * limit. A fresh subscription is waited for up to 3 s.
   *
   * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`.
   * {@link NotSubscribedError} `reply-failed`; `bad-message`, `unsafe-number`, `link-lost`, `closed`,
   * `timeout`.
   */
  quotes(codes: readonly string[], options?: CallOptions): Promise<BasicQuote[]> {
    return quotes(this.#source, codes, options);
  }

  /**
   * The factors by which prices of a security are adjusted for splits, dividends and the like, a row
   * per ex-dividend day.
   *
   * ```ts
   * const factors = await quote.rehab("HK.00700");
   * console.log(factors.at(-1)?.date, factors.at(-1)?.dividend);
   * ```
   *
   * An adjusted price is price × `a` + `b`. Qot_RequestRehab (3105), 60 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the code. `reply-failed` when OpenD refuses,
   * `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  rehab(code: string, options?: CallOptions): Promise<AdjustmentFactor[]> {
    return rehab(this.#opend, code, options);
  }

  /**
   * The latest trades of a security, in OpenD's order. It has to be subscribed first, as `"ticker"`.
   *
   * ```ts
   * const trades = await quote.ticks("HK.00700", { last: 50 });
   * console.log(trades.filter(({ tickType }) => regularTicks.has(tickType)).length);
   * ```
   *
   * Prices in the currency of the market, volumes in units. Qot_GetTicker (3010), no frequency limit,
   * at most 1,000.
   *
   * @throws {ArgumentError} `invalid-argument`: the code, or `last` is outside 1 to 1,000.
   * {@link NotSubscribedError} `reply-failed`; `bad-message`, `unsafe-number`, `link-lost`, `closed`,
   * `timeout`.
   */
  ticks(code: string, options?: TicksOptions): Promise<Tick[]> {
    return ticks(this.#source, code, options);
  }

  /**
   * Today's price of a security, a point per minute, the oldest first. It has to be subscribed first,
   * as `"timeShare"`.
   *
   * ```ts
   * const points = await quote.timeShare("HK.00700");
   * console.log(points.at(-1)?.time, points.at(-1)?.averagePrice);
   * ```
   *
   * Prices in the currency of the market, volumes in units. Qot_GetRT (3008), no frequency limit.
   *
   * @throws {ArgumentError} `invalid-argument`: the code. {@link NotSubscribedError} `reply-failed`;
   * `bad-message`, `unsafe-number`, `link-lost`, `closed`, `timeout`.
   */
  timeShare(code: string, options?: TimeShareOptions): Promise<TimeSharePoint[]> {
    return timeShare(this.#source, code, options);
  }

  /**
   * Live rows of securities, and the news about them (gaps, rights, refusals), in order. Leaving the
   * loop, or `close()`, releases the subscription.
   *
   * ```ts
   * const live = await quote.subscribe(["HK.00700"], ["quote", "orderBook"]);
   * for await (const event of live) {
   *   console.log(event.type);
   *   if (event.type === "orderBook") break;
   * }
   * ```
   *
   * Streams of a connection share its subscriptions: each is one at OpenD for however many readers,
   * on terms that serve them all (asked for anew they take the place of those before, assumed),
   * held for at least a minute, made again after an outage (100 securities a request, one request at
   * a time; assumed, OpenD documents no limit). One that is refused comes as `refused` and does not
   * lose the others. What OpenD does not answer, or calls too frequent, is no refusal: after an outage
   * it is asked for again until there is an answer, and a second `gap` tells how long that took for
   * its codes. Trades come once each, by their sequence; `backfill` asks for those that an
   * outage has swallowed, `staleAfterMs` tells a dead feed from a quiet market, `checkTradesMs` tells
   * of trades that were not pushed. Qot_Sub (3001), no
   * frequency limit; each security and kind is 1 of the quota.
   *
   * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
   * `quota-exceeded`, before anything is sent: `freeing` tells how many subscriptions in use nobody
   * wants any more, `enoughInMs` when they make room, which `whenFull: "wait"` waits for.
   * `reply-failed`, when OpenD refuses all of it; `link-lost`; `timeout` and the like, when it does not
   * answer: then nothing of it stays. The signal's reason. While iterating: the reason for which the
   * connection ended (`closed`).
   */
  subscribe<const K extends Kind, const IsFilled extends boolean = false>(
    this: Quote<Opend & SubscribingConnection>,
    codes: readonly string[],
    kinds: readonly K[],
    options: LiveOptions & { readonly backfill?: IsFilled } = {},
  ): Promise<Live<Streamed<RowOf<K>, IsFilled>>> {
    return subscribe(this.#opend, codes, kinds, options) as Promise<unknown> as Promise<
      Live<Streamed<RowOf<K>, IsFilled>>
    >;
  }

  /**
   * Securities that are always current: the last row of each kind that was asked for, with how old it
   * is and whether it can be trusted now.
   *
   * ```ts
   * const hk = await quote.live(["HK.00700", "HK.09988"], { kinds: ["quote", "orderBook"] });
   * const tencent = hk.get("HK.00700");
   * console.log(tencent.quote?.price, tencent.orderBook?.bids[0]?.price, tencent.freshness.quote.ageMs);
   * for await (const { code, kinds, security } of hk.changes()) {
   *   console.log(code, kinds.has("quote"), security.stale ?? "fresh");
   *   break;
   * }
   * hk.close();
   * ```
   *
   * It is there when its quotes and books are, or after `firstRowMs`. What was lost in an outage or
   * with a right is `stale` until its next row, and with `staleAfterMs` so is a feed that has died while
   * its market is open. It stands on `subscribe`: Qot_Sub (3001), no frequency limit, each
   * security and kind 1 of the quota; what is there already is pulled.
   *
   * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
   * `quota-exceeded`, before anything is sent. `reply-failed`, when OpenD refuses all of it (a code
   * that it refuses among others is `stale: "refused"`); `link-lost`, `closed`, `timeout`.
   */
  live<const Code extends string, const K extends Kind = "quote">(
    this: Quote<Opend & LiveConnection>,
    codes: readonly Code[],
    options: LiveStateOptions<K> = {},
  ): Promise<LiveState<K, Code>> {
    return liveState(this.#opend, codes, options);
  }

  /**
   * The same by column, for boards of thousands of rows: typed arrays that are written over as rows
   * come, and the rows that have changed since they were last read.
   *
   * ```ts
   * const board = await quote.table(["HK.00700", "HK.09988"], ["price", "changePercent", "bid", "ask"]);
   * const { price, bid } = board.columns;
   * for (const row of board.changedRows())
   *   console.log(board.codes[row], price[row], bid[row], board.stale(row) ?? "fresh");
   * board.close();
   * ```
   *
   * Columns of the quote take a subscription of quotes, the rest (`bid`, `ask`, `lagMs`, …) one of
   * order books. Why a row cannot be trusted now, if so, is `stale(row)`.
   * Qot_Sub (3001), no frequency limit; each security and subscription is 1 of the quota.
   *
   * @throws {ArgumentError} `invalid-argument`: a code, a column or an option. {@link QuotaError}
   * `quota-exceeded`, before anything is sent. `reply-failed`, when OpenD refuses all of it;
   * `link-lost`, `closed`, `timeout`.
   */
  table<const Code extends string, const C extends TableColumn>(
    this: Quote<Opend & LiveConnection>,
    codes: readonly Code[],
    columns: readonly C[],
    options: LiveTableOptions = {},
  ): Promise<LiveTable<C, Code>> {
    return liveTable(this.#opend, codes, columns, options);
  }

  /**
   * What this connection holds at OpenD, and what is left of the quota, as OpenD tells it.
   *
   * ```ts
   * const { held, left } = await quote.subscriptions();
   * console.log(held.length, left);
   * ```
   *
   * Qot_GetSubInfo (3003), no frequency limit.
   *
   * @throws `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  subscriptions(options?: CallOptions): Promise<HeldSubscriptions> {
    return heldSubscriptions(this.#opend, heldTermsOf(this.#opend), options);
  }

  /**
   * Ends codes, or kinds of them, in every live stream of this connection, boards and `live` too: a
   * stream tells `unsubscribed` and goes on with the rest, and one that is left with nothing ends.
   * With options, only where it was asked for so: `{ session: "all" }` leaves streams of regular hours.
   * To end it in one stream: `live.remove(codes, kinds)`.
   *
   * ```ts
   * const live = await quote.subscribe(["HK.00700", "HK.00005"], ["quote", "ticker"]);
   * quote.unsubscribe(["HK.00005"]);
   * quote.unsubscribe(["HK.00700"], ["ticker"]);
   * for await (const event of live) {
   *   console.log(event.type);
   *   if (event.type === "unsubscribed") break;
   * }
   * ```
   *
   * OpenD is told when nobody uses it any more and its minute is over, by Qot_Sub (3001), no frequency
   * limit. What is not subscribed is passed over.
   *
   * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option.
   */
  unsubscribe(
    this: Quote<Opend & SubscribingConnection>,
    codes: readonly string[],
    kinds?: readonly Kind[],
    options: UnitOptions = {},
  ): void {
    unsubscribe(this.#opend, codes, kinds, options);
  }

  /**
   * Ends every stream of `subscribe`, of this connection. What OpenD has to hold for its minute is
   * given up after that, by Qot_Sub (3001), no frequency limit. Throws nothing.
   *
   * ```ts
   * const live = await quote.subscribe(["HK.00700"], ["quote"]);
   * quote.unsubscribeAll();
   * for await (const row of live) throw row;
   * console.log(live.dropped);
   * ```
   */
  unsubscribeAll(this: Quote<Opend & SubscribingConnection>): void {
    subscriptionsOf(this.#opend).closeAll();
  }

  /**
   * Snapshots of any number of codes: price, best bid and ask, the day, the sessions outside regular
   * hours, and what each kind of security has of its own.
   *
   * ```ts
   * const { byCode, missing } = await quote.snapshots(["HK.00700", "US.AAPL"]);
   * console.log(byCode.get("HK.00700")?.price, missing);
   * ```
   *
   * 400 codes a request, each code once, in order; no subscription is needed. A code that OpenD
   * refuses does not lose the others, and is in `missing` with OpenD's words: one request more each
   * where they name it, else the batch is halved until it is found, in at most 18 for one among 400.
   * With basic rights in Hong Kong its codes go by 20: for more than 20 of them, and when a batch is
   * refused, GetUserInfo (1005) is asked, and asked again only when OpenD tells of other rights. Codes
   * without a right are asked for apart.
   * Qot_GetSecuritySnapshot (3203), 60 requests per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`, or `batchSize`
   * is outside 1 to 400; nothing was sent. Else `reply-failed` (what is no matter of codes, as
   * 64 refusals are that name none when nothing else is taken), `bad-message`, `unsafe-number`,
   * `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  snapshots(codes: Codes, options?: SnapshotOptions): Promise<Snapshots> {
    return snapshots(this.#opend, codes, options);
  }

  /**
   * Snapshots batch by batch as they come, for thousands of codes: each knows how many are `done`, of
   * a `total`.
   *
   * ```ts
   * for await (const { rows, done, total } of quote.snapshotBatches(["HK.00700", "US.AAPL"]))
   *   console.log(rows.length, `${done} of ${total}`);
   * ```
   *
   * 400 codes a batch, fewer where rights or a refusal say so, otherwise as `snapshots`.
   * Qot_GetSecuritySnapshot (3203), 60 requests per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`, at once: a code, or `batchSize` is outside 1 to 400.
   * While iterating: `reply-failed` (what is no matter of codes), `bad-message`, `unsafe-number`,
   * `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  snapshotBatches(codes: Codes, options?: SnapshotOptions): AsyncIterable<SnapshotBatch> {
    return snapshotBatches(this.#opend, codes, options);
  }

  /**
   * The state of the market that each security trades in: open, at lunch, closed.
   *
   * ```ts
   * const [tencent] = await quote.marketStates(["HK.00700"]);
   * console.log(tencent?.state);
   * ```
   *
   * 400 codes a request, as many requests as that takes. Qot_GetMarketState (3223), 10 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`. `reply-failed`
   * when OpenD refuses one of them, `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  marketStates(codes: Codes, options?: CallOptions): Promise<SecurityMarketState[]> {
    return marketStates(this.#opend, codes, options);
  }

  /**
   * The state of every market, of OpenD's login and of its clock.
   *
   * ```ts
   * const { markets, program } = await quote.globalState();
   * console.log(markets.HK, program);
   * ```
   *
   * GetGlobalState (1002), of no documented limit.
   *
   * @throws `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  globalState(options?: CallOptions): Promise<GlobalState> {
    return globalState(this.#opend, options);
  }

  /**
   * Money into and out of a stock, warrant or fund over time, by size of order.
   *
   * ```ts
   * const days = await quote.capitalFlow("HK.00700", { period: "day", from: "2026-04-01" });
   * console.log(days.at(-1)?.net);
   * ```
   *
   * In the currency of the market. `intraday` is the latest day. Of the others OpenD has a year: what
   * a range has before is missing from the rows without a word, and one of more than 366 days is
   * refused. Without a range they are the last 365 days. Qot_GetCapitalFlow (3211), 30 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the code, the period or a date is wrong, the range is
   * longer than a year, or goes with `intraday`. `reply-failed` when OpenD refuses, `bad-message`,
   * `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  capitalFlow(code: string, options?: CapitalFlowOptions): Promise<CapitalFlow[]> {
    return capitalFlow(this.#opend, code, options);
  }

  /**
   * Today's money into and out of a stock, warrant or fund, by size of order.
   *
   * ```ts
   * const { in: came, out: went } = await quote.capitalDistribution("HK.00700");
   * console.log(came.large - went.large);
   * ```
   *
   * In the currency of the market. Qot_GetCapitalDistribution (3212), 30 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the code. `reply-failed` when OpenD refuses,
   * `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  capitalDistribution(code: string, options?: CallOptions): Promise<CapitalDistribution> {
    return capitalDistribution(this.#opend, code, options);
  }

  /**
   * The plates (sectors, regions, themes) that stocks and indices belong to.
   *
   * ```ts
   * const [tencent] = await quote.ownerPlates(["HK.00700"]);
   * console.log(tencent?.plates.map(({ name }) => name));
   * ```
   *
   * 200 codes a request, as many requests as that takes. Qot_GetOwnerPlate (3207), 10 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`. `reply-failed`
   * when OpenD refuses one of them, `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  ownerPlates(codes: Codes, options?: CallOptions): Promise<OwnerPlates[]> {
    return ownerPlates(this.#opend, codes, options);
  }

  /**
   * The plates of a market; of one type, or all.
   *
   * ```ts
   * for (const { code, name } of await quote.plates("HK", "industry")) console.log(code, name);
   * ```
   *
   * Qot_GetPlateSet (3204), 10 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the market or the type. `reply-failed` when OpenD
   * refuses, `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  plates(market: Market, set?: PlateSet, options?: CallOptions): Promise<Plate[]> {
    return plates(this.#opend, market, set, options);
  }

  /**
   * The securities of a plate; also the members of an index.
   *
   * ```ts
   * for (const { code, name } of await quote.plateSecurities("HK.800000")) console.log(code, name);
   * ```
   *
   * Qot_GetPlateSecurity (3205), 10 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the code. `reply-failed` when OpenD refuses,
   * `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  plateSecurities(plate: string, options?: CallOptions): Promise<StaticInfo[]> {
    return plateSecurities(this.#opend, plate, options);
  }

  /**
   * What seldom changes about securities: name, type, lot, listing, and what warrants, options and
   * futures have of their own.
   *
   * ```ts
   * const [info] = await quote.staticInfo(["HK.00700"]);
   * console.log(info?.lotSize, info?.listDate);
   * ```
   *
   * 200 codes a request (assumed), as many requests as that takes. Qot_GetStaticInfo (3202), of no
   * documented limit.
   *
   * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`. `reply-failed`
   * when OpenD refuses one of them, `bad-message`, `unsafe-number`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  staticInfo(codes: Codes, options?: CallOptions): Promise<StaticInfo[]> {
    return staticInfo(this.#opend, codes, options);
  }

  /**
   * Every security of a type in a market, as `staticInfo` has them; thousands for stocks.
   *
   * ```ts
   * const etfs = await quote.securities("HK", "fund");
   * console.log(etfs.length);
   * ```
   *
   * Qot_GetStaticInfo (3202), of no documented limit.
   *
   * @throws {ArgumentError} `invalid-argument`: the market or the type. `reply-failed` when OpenD
   * refuses, `bad-message`, `link-lost`, `closed`, `timeout`, `rate-limited`.
   */
  securities(
    market: Market,
    type: KnownSecurityType,
    options?: CallOptions,
  ): Promise<StaticInfo[]> {
    return securities(this.#opend, market, type, options);
  }

  /**
   * The days on which a market trades, both ends included, half days marked.
   *
   * ```ts
   * const days = await quote.tradingDays("HK", { from: "2026-04-01", to: "2026-04-30" });
   * console.log(days.filter(({ session }) => session !== "whole"));
   * ```
   *
   * From ten years back to the end of the current year; a day on which a market stays closed at short
   * notice (a typhoon) is not taken out. Qot_RequestTradeDate (3219), 30 per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`: the calendar or a date, or `from` is after `to`.
   * `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  tradingDays(calendar: TradingCalendar, options: TradingDaysOptions): Promise<TradingDay[]> {
    return tradingDays(this.#opend, calendar, options);
  }

  /**
   * What this login may see: a row per right with its level.
   *
   * ```ts
   * const { rights, lacking } = await quote.entitlements();
   * console.log(rights, lacking("US.AAPL"));
   * ```
   *
   * Another device may hold a right for the time being; the connection's event `quote-right` tells
   * when one is lost or returns. GetUserInfo (1005), of no documented limit.
   *
   * @throws `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  entitlements(options?: CallOptions): Promise<Entitlements> {
    return freshRights(this.#opend, options);
  }

  /**
   * How far the quotas of subscriptions and of history candles are used, and what is left.
   *
   * ```ts
   * const { subscriptions, historyCandles } = await quote.quotas();
   * console.log(subscriptions.left, historyCandles.left);
   * ```
   *
   * To be told of changes: `watchQuotas()`. Qot_GetSubInfo (3003), no frequency limit, and
   * Qot_RequestHistoryKLQuota (3104), 60 per 30 s.
   *
   * @throws `reply-failed` when OpenD refuses, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`.
   */
  quotas(options?: CallOptions): Promise<Quotas> {
    return quotas(this.#opend, options);
  }

  /**
   * The quotas of this login: at once, and again whenever OpenD notifies that they or their use have
   * changed, until the loop is left.
   *
   * ```ts
   * for await (const { subscriptions } of quote.watchQuotas()) {
   *   console.log(subscriptions.left);
   *   break;
   * }
   * ```
   *
   * A notification tells totals and use, of all connections together; `own` and `optionSubscriptions`
   * stay as they were asked for at first. None is dropped, however slow the reader. As `quotas` asks,
   * once, then Notify (1003), a push of no frequency limit.
   *
   * @throws while iterating: `reply-failed`, `bad-message`, `link-lost`, `closed`, `timeout`,
   * `rate-limited`; the signal's reason.
   */
  watchQuotas(
    this: Quote<Requester & QuotaConnection>,
    options?: ToldOptions,
  ): AsyncIterableIterator<Quotas, undefined> {
    return watchQuotas(this.#opend, options);
  }

  /**
   * What is left of every frequency limit used so far: `left` requests at once, the next after
   * `nextMs`, how many calls are `queued`, and for how long one more would wait (`waitMs`).
   *
   * ```ts
   * await quote.shortInterest("HK.00700").take(10);
   * const [limit] = quote.limits("Qot_GetShortInterest");
   * console.log(limit?.left, limit?.nextMs);
   * ```
   *
   * With a protocol's name its row alone, none before it was used. Nothing is sent: the connection's
   * limiter counts, and every connection that it was given to. When a call waits longer than a second,
   * the connection's event `limit-wait` tells for which limit, and why: by its own calls or because
   * OpenD refuses (`isRefused` here), as other programs spend it too. Other terms than the documented:
   * `connect({ limiter: new Limiter({ overrides }) })`. Throws nothing.
   */
  limits(this: Quote<Requester & LimitedConnection>, protocol?: string): NamedLimitState[] {
    return limits(this.#opend, protocol);
  }

  /**
   * What OpenD tells of itself, as it happens: its login, its own links, the rights and quotas of
   * this login. Leaving the loop ends it.
   *
   * ```ts
   * for await (const notice of quote.notices()) {
   *   if (notice.type === "rights") console.log(notice.rights);
   *   if (notice.type === "event") console.log(notice.event, notice.text);
   *   break;
   * }
   * ```
   *
   * None is dropped, however slow the reader; it goes on after a reconnect, and what was told in
   * between is not told again. A type or event that is not known yet is `unknown(16)`. The state of a
   * market is not among them: `watchMarketStates` tells it. Notify (1003), a push of
   * no frequency limit.
   *
   * @throws while iterating: `bad-message`; what ended the connection (`closed`); the signal's
   * reason.
   */
  notices(this: Quote<Requester & TellingConnection>, options?: ToldOptions): Stream<Notice> {
    return notices(this.#opend, options);
  }

  /**
   * The state of every market: at first of all, then of each that changes. Leaving the loop ends it.
   *
   * ```ts
   * for await (const { market, before, state } of quote.watchMarketStates()) {
   *   console.log(market, before ?? "at first", state);
   *   break;
   * }
   * ```
   *
   * OpenD notifies of no market state, so it is asked again and again, and a change is told late: up
   * to `everyMs` (15 s). `fromMs` and `toMs` are the answers that it lies between; after an outage
   * OpenD is asked at once, and what came and went meanwhile is not known. None is dropped, however
   * slow the reader. GetGlobalState (1002), of no documented limit: where the connection's own, 10
   * per 30 s, leaves no room, a question is left out, and no call waits for one.
   *
   * @throws {ArgumentError} `invalid-argument`: `everyMs` is below 1,000. While iterating:
   * `reply-failed`; what ended the connection (`closed`); the signal's reason.
   */
  watchMarketStates(
    this: Quote<Requester & MarketWatchConnection>,
    options?: MarketWatchOptions,
  ): Stream<MarketStateChange> {
    return watchMarketStates(this.#opend, options);
  }

  /**
   * Price reminders that go off, as they do: those of the account, wherever they were set. Leaving the
   * loop ends it.
   *
   * ```ts
   * for await (const { code, condition, price } of quote.priceReminders()) {
   *   console.log(code, condition, price);
   *   break;
   * }
   * ```
   *
   * None is dropped, however slow the reader; what goes off during an outage is not told again. Prices
   * in the currency of the market, `changePercent` in percent. Qot_UpdatePriceReminder (3019), a push of
   * no frequency limit.
   *
   * @throws while iterating: `bad-message`; what ended the connection (`closed`); the signal's
   * reason.
   */
  priceReminders(
    this: Quote<Requester & TellingConnection>,
    options?: ToldOptions,
  ): Stream<PriceReminder> {
    return priceReminders(this.#opend, options);
  }
}
