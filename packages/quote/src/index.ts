export type {
  EntitledKind,
  EntitledMarket,
  Entitlement,
  Entitlements,
  FutureExchange,
} from "./account/entitlements.ts";
export type { LimitedConnection } from "./account/limits.ts";
export { type LackingRight, MissingRightError } from "./account/missing-right.ts";
export type { NeededLevel } from "./account/needed-levels.ts";
export { type Quota, type QuotaConnection, type Quotas, watchQuotas } from "./account/quotas.ts";
export type { Column, ColumnsOf } from "./lists/columns.ts";
export type { DayRangeOptions } from "./lists/day-range.ts";
export type { DayListOptions, List, ListOptions } from "./lists/list.ts";
export type { MarketDay } from "./lists/market-day.ts";
export type { LiveChange } from "./live/change.ts";
export type { TableColumn } from "./live/columns.ts";
export type { LiveConnection } from "./live/feed.ts";
export type { FirstRowOptions } from "./live/first-row.ts";
export type { Freshness, FreshnessOptions, StaleReason } from "./live/freshness.ts";
export type { LiveState, LiveStateOptions } from "./live/live-state.ts";
export type { LiveSecurity } from "./live/security.ts";
export type { LiveTable, LiveTableOptions } from "./live/table.ts";
export type { NameIn, Unknown } from "./named.ts";
export type { GatewayEvent } from "./notices/gateway-event.ts";
export type {
  MarketStateChange,
  MarketWatchConnection,
  MarketWatchOptions,
} from "./notices/market-states.ts";
export type { Notice } from "./notices/notice.ts";
export type { TellingConnection, ToldOptions } from "./notices/told.ts";
export type { CandlesOptions } from "./pulls/candles.ts";
export type { HistoryCandlesOptions, HoursFor } from "./pulls/history-candles.ts";
export type { HistoryQuota, HistoryQuotaUse } from "./pulls/history-quota.ts";
export { NotSubscribedError } from "./pulls/not-subscribed.ts";
export type { OrderBookOptions } from "./pulls/order-book.ts";
export type { PulledHours } from "./pulls/pulled-hours.ts";
export type { TicksOptions } from "./pulls/ticks.ts";
export type { TimeShareOptions } from "./pulls/time-share.ts";
export { Quote, type QuoteOptions, type Requester } from "./quote.ts";
export type { CapitalBySize, CapitalDistribution } from "./reference/capital-distribution.ts";
export type {
  CapitalFlow,
  CapitalFlowOptions,
  CapitalFlowPeriod,
} from "./reference/capital-flow.ts";
export type {
  ExpirationCycle,
  IndexOption,
  OptionExercise,
  OptionSettlement,
  OptionStandard,
  OptionType,
  WarrantType,
} from "./reference/derivative.ts";
export type { GlobalState, ProgramStatus, StatedMarket } from "./reference/global-state.ts";
export type { MarketState, SecurityMarketState } from "./reference/market-state.ts";
export type { OwnerPlates, Plate, PlateSet, PlateType } from "./reference/plates.ts";
export type { KnownSecurityType, SecurityType } from "./reference/security-type.ts";
export type {
  Exchange,
  FutureStatic,
  OptionStatic,
  StaticInfo,
  WarrantStatic,
} from "./reference/static-info.ts";
export type { TradingCalendar, TradingDay, TradingDaysOptions } from "./reference/trading-days.ts";
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
export type { Hours } from "./rows/hours.ts";
export type { RowKind } from "./rows/kind.ts";
export { type Kind, kinds, type Row, type RowOf } from "./rows/kinds.ts";
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
export type { Subject } from "./rows/subject.ts";
export { type Tick, type TickDirection, type TickSource, tickerKind } from "./rows/tick.ts";
export { candleTicks, regularTicks, type TickType } from "./rows/tick-type.ts";
export { type TimeSharePoint, timeShareKind } from "./rows/time-share-point.ts";
export type { AnyMarket, CodeFor, CodeIn, Codes, Market } from "./security.ts";
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
export type { HeldSubscription, HeldSubscriptions } from "./subscriptions/asked/held.ts";
export type { UnitOptions } from "./subscriptions/asked/terms.ts";
export type { Backwards, Gap, LiveNews } from "./subscriptions/delivered/event.ts";
export type { LiveRow } from "./subscriptions/delivered/kind.ts";
export type { Live, Refusal } from "./subscriptions/delivered/live.ts";
export type { Backfilled, First, Lag, Streamed } from "./subscriptions/delivered/streamed.ts";
export type { LiveOptions } from "./subscriptions/subscribe.ts";
export type { SubscribeOptions, SubscribingConnection } from "./subscriptions/subscriptions.ts";
export type { MarketTime } from "./time/market-time.ts";
