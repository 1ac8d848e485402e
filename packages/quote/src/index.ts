export type { GatewayEvent } from "./account/gateway-event.ts";
export type { LimitedConnection } from "./account/limits.ts";
export type { Notice } from "./account/notice.ts";
export { type Quota, type QuotaConnection, type Quotas, watchQuotas } from "./account/quotas.ts";
export type { Column, ColumnsOf } from "./ask/columns.ts";
export type { DayRangeOptions } from "./ask/day-range.ts";
export type { DayListOptions, List, ListOptions } from "./ask/list.ts";
export type { TellingConnection, ToldOptions } from "./ask/push-rows.ts";
export type { Requester } from "./ask/requester.ts";
export type {
  EntitledKind,
  EntitledMarket,
  Entitlement,
  Entitlements,
  FutureExchange,
} from "./ask/rights/entitlements.ts";
export { type LackingRight, MissingRightError } from "./ask/rights/missing-right.ts";
export type { AnyMarket, CodeFor, CodeIn, Codes, Market } from "./codes.ts";
export type { NameIn, Unknown } from "./enum-name.ts";
export type { HistoryCandlesOptions, HoursFor } from "./history/history-candles.ts";
export type { HistoryQuota, HistoryQuotaUse } from "./history/history-quota.ts";
export type { LiveTable, LiveTableOptions } from "./live/board/board.ts";
export type { TableColumn } from "./live/board/columns.ts";
export type { RowKind } from "./live/kinds/kind.ts";
export { type Kind, kinds, type Row, type RowOf } from "./live/kinds/kinds.ts";
export type { HeldSubscription, HeldSubscriptions } from "./live/ledger/held.ts";
export type { UnitOptions } from "./live/ledger/terms.ts";
export type { SubscribeOptions } from "./live/options.ts";
export type { LiveRow } from "./live/stream/kind.ts";
export type { Backwards, Gap, LiveNews } from "./live/stream/news.ts";
export type { Backfilled, First, Lag, Streamed } from "./live/stream/streamed.ts";
export type { Refusal } from "./live/stream/subscriber.ts";
export type { Subscription as Live } from "./live/stream/subscription.ts";
export type { LiveOptions } from "./live/subscribe.ts";
export type { SubscribingConnection } from "./live/subscriptions.ts";
export type { LiveChange } from "./live/watch/change.ts";
export type { LiveConnection } from "./live/watch/feed.ts";
export type { FirstRowOptions } from "./live/watch/first-row.ts";
export type { Freshness, FreshnessOptions, StaleReason } from "./live/watch/freshness.ts";
export type { LiveSecurity } from "./live/watch/security.ts";
export type { LiveState, LiveStateOptions } from "./live/watch/watch.ts";
export type { CandlesOptions } from "./now/candles.ts";
export type { TimeShareOptions } from "./now/minutes.ts";
export { NotSubscribedError } from "./now/not-subscribed.ts";
export type { OrderBookOptions } from "./now/order-book.ts";
export type { PulledHours } from "./now/pulled-hours.ts";
export type { TicksOptions } from "./now/ticks.ts";
export { Quote, type QuoteOptions } from "./quote.ts";
export type { CapitalBySize, CapitalDistribution } from "./reference/capital-distribution.ts";
export type {
  CapitalFlow,
  CapitalFlowOptions,
  CapitalFlowPeriod,
} from "./reference/capital-flow.ts";
export type { GlobalState, ProgramStatus, StatedMarket } from "./reference/global-state.ts";
export type { MarketState, SecurityMarketState } from "./reference/market-state.ts";
export type { OwnerPlates, Plate, PlateSet, PlateType } from "./reference/plates.ts";
export type {
  Exchange,
  FutureStatic,
  OptionStatic,
  StaticInfo,
  WarrantStatic,
} from "./reference/static-info.ts";
export type { TradingCalendar, TradingDay, TradingDaysOptions } from "./reference/trading-days.ts";
export type {
  MarketStateChange,
  MarketWatchConnection,
  MarketWatchOptions,
} from "./reference/watch-market-states.ts";
export type { AdjustmentFactor, CompanyAction, ShareRatio } from "./rows/adjustment-factor.ts";
export {
  type BasicQuote,
  type ExtendedSession,
  type FutureQuote,
  type GreyMarket,
  type OptionQuote,
  quoteKind,
  type SecurityStatus,
  type WarrantQuote,
} from "./rows/basic-quote.ts";
export { type BrokerPlace, type BrokerQueue, brokerQueueKind } from "./rows/broker-queue.ts";
export {
  type Adjustment,
  type Candle,
  type CandleKind,
  candleKind,
  type Period,
} from "./rows/candle.ts";
export type {
  ExpirationCycle,
  IndexOption,
  OptionExercise,
  OptionSettlement,
  OptionStandard,
  OptionType,
  WarrantType,
} from "./rows/derivative.ts";
export type { Hours } from "./rows/hours.ts";
export { type TimeSharePoint, timeShareKind } from "./rows/minute.ts";
export {
  type BookLevel,
  type BookOrder,
  type Lots,
  type OrderBook,
  orderBookKind,
} from "./rows/order-book.ts";
export {
  type PriceReminder,
  priceReminder,
  type ReminderCondition,
} from "./rows/price-reminder.ts";
export type { KnownSecurityType, SecurityType } from "./rows/security-type.ts";
export type { Subject } from "./rows/subject.ts";
export { type Tick, type TickDirection, type TickSource, tickerKind } from "./rows/tick.ts";
export { candleTicks, regularTicks, type TickType } from "./rows/tick-type.ts";
export {
  type DailyShortVolume,
  type DailyShortVolumeOf,
  type DailyShortVolumeOptions,
  type DailyShortVolumeRow,
  // As functions too: who needs one list and counts bytes leaves the class and the rest out.
  dailyShortVolume,
  type HkDailyShortVolume,
  type ShortShare,
  type ShortVolumeDerivation,
  type ShortVolumeSummary,
  type UsDailyShortVolume,
} from "./short-selling/daily-short-volume.ts";
export type { Change } from "./short-selling/derivation.ts";
export type { AssumedPublication } from "./short-selling/publication.ts";
export {
  type HkShortInterest,
  type ShortInterest,
  type ShortInterestOf,
  type ShortInterestOptions,
  type ShortInterestRow,
  shortInterest,
  type UsShortInterest,
} from "./short-selling/short-interest.ts";
export type {
  ComputedCover,
  FloatShare,
  ShortInterestDerivation,
} from "./short-selling/short-interest-derived.ts";
export type { MissingSnapshot, SnapshotBatch, SnapshotOptions } from "./snapshots/batches.ts";
export type {
  AssetClass,
  FundPart,
  FuturePart,
  MembersPart,
  OptionPart,
  SnapshotParts,
  StockPart,
  WarrantPart,
} from "./snapshots/parts.ts";
export type { Snapshot, SnapshotBase, SnapshotOf } from "./snapshots/snapshot.ts";
export type { Snapshots } from "./snapshots/snapshots.ts";
export type { MarketDay } from "./time/market-day.ts";
export type { MarketTime } from "./time/market-time.ts";
