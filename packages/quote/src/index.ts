export type { Column, ColumnsOf } from "./ask/columns.ts";
export type { DayRangeOptions } from "./ask/day-range.ts";
export type { DayListOptions, List, ListOptions } from "./ask/list.ts";
export type { Requester } from "./ask/requester.ts";
export type {
  EntitledKind,
  EntitledMarket,
  Entitlement,
  FutureExchange,
} from "./ask/rights/entitlements.ts";
export { type LackingRight, MissingRightError } from "./ask/rights/missing-right.ts";
export type { CodeFor, CodeIn, Codes, Market } from "./codes.ts";
export type { NameIn, Unknown } from "./enum-name.ts";
export type { AnyMarket } from "./gen/enums/any-market.ts";
export type { AssetClass } from "./gen/enums/asset-class.ts";
export type { ExpirationCycle } from "./gen/enums/expiration-cycle.ts";
export type { GreyMarket } from "./gen/enums/grey-market.ts";
export type { IndexOption } from "./gen/enums/index-option.ts";
export type { InlineBounds } from "./gen/enums/inline-bounds.ts";
export type { Lots } from "./gen/enums/lots.ts";
export type { OptionExercise } from "./gen/enums/option-exercise.ts";
export type { OptionSettlement } from "./gen/enums/option-settlement.ts";
export type { OptionStandard } from "./gen/enums/option-standard.ts";
export type { OptionType } from "./gen/enums/option-type.ts";
export type { SecurityStatus } from "./gen/enums/security-status.ts";
export type { SecurityType } from "./gen/enums/security-type.ts";
export type { TickDirection } from "./gen/enums/tick-direction.ts";
export type { TickSource } from "./gen/enums/tick-source.ts";
export type { TickType } from "./gen/enums/tick-type.ts";
export type { WarrantType } from "./gen/enums/warrant-type.ts";
export type { BasicQuote } from "./gen/rows/basic-quote.ts";
export type { BookLevel } from "./gen/rows/book-level.ts";
export type { BookOrder } from "./gen/rows/book-order.ts";
export type { BrokerPlace } from "./gen/rows/broker-place.ts";
export type { CandleValues } from "./gen/rows/candle-values.ts";
export type { ExtendedSession } from "./gen/rows/extended-session.ts";
export type { FundPart } from "./gen/rows/fund-part.ts";
export type { FuturePart } from "./gen/rows/future-part.ts";
export type { FutureQuote } from "./gen/rows/future-quote.ts";
export type { HkDailyShortVolume } from "./gen/rows/hk-daily-short-volume.ts";
export type { HkShortInterest } from "./gen/rows/hk-short-interest.ts";
export type { MembersPart } from "./gen/rows/members-part.ts";
export type { Minute } from "./gen/rows/minute.ts";
export type { OptionPart } from "./gen/rows/option-part.ts";
export type { OptionQuote } from "./gen/rows/option-quote.ts";
export type { ShortVolumeSummary } from "./gen/rows/short-volume-summary.ts";
export type { SnapshotBase } from "./gen/rows/snapshot-base.ts";
export type { StockPart } from "./gen/rows/stock-part.ts";
export type { Tick } from "./gen/rows/tick.ts";
export type { UsDailyShortVolume } from "./gen/rows/us-daily-short-volume.ts";
export type { UsReportedShortInterest } from "./gen/rows/us-reported-short-interest.ts";
export type { WarrantPart } from "./gen/rows/warrant-part.ts";
export type { WarrantQuote } from "./gen/rows/warrant-quote.ts";
export { adjustmentFactors } from "./history/adjustment-factors.ts";
export {
  type HistoryCandlesOptions,
  type HoursFor,
  historyCandles,
} from "./history/history-candles.ts";
export { type HistoryQuota, type HistoryQuotaUse, historyQuota } from "./history/history-quota.ts";
export { autoSubscribe } from "./live/auto-subscribe.ts";
export { type Board, type BoardColumns, type BoardOptions, board } from "./live/board/board.ts";
export type { BoardColumn, CellsOf } from "./live/board/column.ts";
export type { Backfill, Refill } from "./live/gaps/backfill.ts";
export { missingTrades } from "./live/gaps/missing-trades.ts";
export type { RowOrder } from "./live/gaps/order.ts";
export { refill } from "./live/gaps/refill.ts";
export { type MakeSeries, ordered } from "./live/gaps/series.ts";
export { staleAfter } from "./live/health/stale-after.ts";
export {
  type HeldSubscription,
  type HeldSubscriptions,
  heldSubscriptions,
} from "./live/held-subscriptions.ts";
export { brokerQueue } from "./live/kinds/broker-queue.ts";
export { candles } from "./live/kinds/candles.ts";
export type { Kind, RowOf } from "./live/kinds/kind.ts";
export { minutes } from "./live/kinds/minutes.ts";
export { orderBook } from "./live/kinds/order-book.ts";
export { quote } from "./live/kinds/quote.ts";
export { ticks } from "./live/kinds/ticks.ts";
export type { SubscribeOptions } from "./live/options.ts";
export type { Check } from "./live/stream/check.ts";
export type { Backwards, Gap, LiveNews } from "./live/stream/news.ts";
export type { Backfilled, First, Lag, Streamed } from "./live/stream/streamed.ts";
export type { Refusal } from "./live/stream/subscriber.ts";
export type { Subscription } from "./live/stream/subscription.ts";
export {
  type SubscriptionOptions,
  subscribe,
  unsubscribe,
  unsubscribeAll,
} from "./live/subscribe.ts";
export type { SubscribingConnection } from "./live/subscriptions.ts";
export type { LiveChange } from "./live/watch/change.ts";
export type { LiveConnection } from "./live/watch/feed.ts";
export type { Freshness, StaleReason } from "./live/watch/freshness.ts";
export type { KeptOptions } from "./live/watch/kept-options.ts";
export type { LiveSecurity } from "./live/watch/security.ts";
export { type Watch, type WatchOptions, watch } from "./live/watch/watch.ts";
export { latestBrokerQueue } from "./now/broker-queue.ts";
export { type LatestCandlesOptions, latestCandles } from "./now/candles.ts";
export { type LatestMinutesOptions, latestMinutes } from "./now/minutes.ts";
export { NotSubscribedError } from "./now/not-subscribed.ts";
export { type LatestOrderBookOptions, latestOrderBook } from "./now/order-book.ts";
export type { AutoSubscribe, Needed, PullOptions } from "./now/pull.ts";
export type { PulledHours } from "./now/pulled-hours.ts";
export { latestQuotes } from "./now/quotes.ts";
export { type LatestTicksOptions, latestTicks } from "./now/ticks.ts";
export type { AdjustmentFactor, CompanyAction, ShareRatio } from "./rows/adjustment-factor.ts";
export type { BrokerQueue } from "./rows/broker-queue.ts";
export type { Adjustment, Candle, Period } from "./rows/candle.ts";
export type { Hours } from "./rows/hours.ts";
export type { KindOption, LiveRow, RowKind } from "./rows/kind.ts";
export type { KindName } from "./rows/kind-names.ts";
export type { OrderBook } from "./rows/order-book.ts";
export type { KnownSecurityType } from "./rows/security-type.ts";
export type { Subject } from "./rows/subject.ts";
export type { SubscriptionTerms } from "./rows/subscription-terms.ts";
export { candleTicks, regularTicks } from "./rows/tick-type.ts";
export { type Change, type Changing, change } from "./short-selling/change.ts";
export {
  type DailyShortVolume,
  type DailyShortVolumeOf,
  type DailyShortVolumeOptions,
  type DailyShortVolumeRow,
  dailyShortVolume,
  type ShortVolumeDerivation,
} from "./short-selling/daily-short-volume.ts";
export { type ComputedCover, daysToCover } from "./short-selling/days-to-cover.ts";
export type { Derivation, Deriving } from "./short-selling/derivation.ts";
export type { AssumedPublication } from "./short-selling/publication.ts";
export { type FloatShare, shareOfFloat } from "./short-selling/share-of-float.ts";
export {
  type ShortInterest,
  type ShortInterestDerivation,
  type ShortInterestOf,
  type ShortInterestOptions,
  type ShortInterestRow,
  shortInterest,
  type UsShortInterest,
} from "./short-selling/short-interest.ts";
export { type DayVolumes, type ShortShare, shortShare } from "./short-selling/short-share.ts";
export {
  type MissingSnapshot,
  type SnapshotBatch,
  type SnapshotOptions,
  snapshotBatches,
} from "./snapshots/batches.ts";
export type { SnapshotParts } from "./snapshots/parts.ts";
export type { Snapshot, SnapshotOf } from "./snapshots/snapshot.ts";
export { type Snapshots, snapshots } from "./snapshots/snapshots.ts";
export type { MarketDay } from "./time/market-day.ts";
export type { MarketTime, MarketTimeIfTold } from "./time/market-time.ts";
