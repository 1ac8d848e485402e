// For authors of applications.
export {
  ArgumentError,
  CipherError,
  ClosedError,
  ConnectError,
  type ConnectFailure,
  FrameError,
  isOpendError,
  LinkLostError,
  MessageError,
  type OpendError,
  type OpendErrorCode,
  PagingError,
  type ProtocolRef,
  RateLimitError,
  ReadOnlyError,
  ReplyError,
  ServiceError,
  type ServiceFailure,
  TimeoutError,
  UnsafeNumberError,
} from "./errors.ts";
export type { Init, MessageType } from "./message.ts";
export type { AnyProtocol, Effect, Limit, Protocol, Push, Reply } from "./protocol.ts";
