// For authors of applications. Exports for other packages are in internal.ts.

export type { BodyFormat } from "./body-format.ts";
export type { Clock, Timer } from "./clock.ts";
export { type BackOff, type BackOffOptions, backOff } from "./connection/back-off.ts";
export type { CallOptions, SendableProtocol } from "./connection/call.ts";
export type { Connection } from "./connection/connection.ts";
export { type Drained, type DrainOptions, drain } from "./connection/drain.ts";
export { eventsOf } from "./connection/event-stream.ts";
export type { NeededLevel } from "./connection/needed-level.ts";
export type { Observe, ObservedEvent } from "./connection/observe.ts";
export type { ConnectionOptions } from "./connection/options.ts";
export { pushesOf } from "./connection/push-stream.ts";
export type { RestoreReason, Restorer, RestoringRequest } from "./connection/restore.ts";
export type { QuoteLevel, QuoteRight, RightChange } from "./connection/rights.ts";
export type {
  ConnectionEvent,
  ConnectionState,
  LinkState,
  UpstreamState,
} from "./connection/state.ts";
export type { Keep, Stream, StreamOptions } from "./connection/stream.ts";
export type { BodyEncryption } from "./dialect/tcp/cipher.ts";
export {
  ArgumentError,
  CipherError,
  ClosedError,
  ConnectError,
  type ConnectFailure,
  FrameError,
  isOpendError,
  LimitStoreError,
  LinkLostError,
  MessageError,
  type OpendError,
  type OpendErrorCode,
  PagingError,
  type ProtocolRef,
  QuotaError,
  RateLimitError,
  ReadOnlyError,
  ReplyError,
  ServiceError,
  type ServiceFailure,
  TimeoutError,
  UnsafeNumberError,
} from "./errors.ts";
export type { ProtocolName } from "./gen/strict/protocol-names.ts";
export { type InsuranceOptions, insured } from "./limiter/insured.ts";
export type { LimitState, Place } from "./limiter/lane.ts";
export type { LearnedLimit } from "./limiter/learned.ts";
export {
  type AcquireOptions,
  type Limited,
  Limiter,
  type LimiterOptions,
  type NamedLimitState,
} from "./limiter/limiter.ts";
export type { LimitStore, LimitWindow } from "./limiter/store.ts";
export type { Init, MessageReader, MessageType, MessageWriter } from "./message.ts";
export type { Page, Paginator } from "./paginator.ts";
export type {
  AnyProtocol,
  Bounded,
  Bounds,
  Effect,
  Limit,
  Protocol,
  Push,
  Reply,
} from "./protocol.ts";
