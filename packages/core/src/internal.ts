/*
 * For authors of transports, of simulators and of the other packages here. Not for applications: these
 * exports may change in any release.
 */
export { onAbort, sleep, untilAborted } from "./abort.ts";
export { decodeMessage, encodeMessage } from "./body-format.ts";
export { type Clock, longTimer, type StartTimer, systemClock, type Timer } from "./clock.ts";
export {
  type Backlog,
  defaultMaxBytes,
  LatestPerKey,
  Queue,
  type Waiting,
} from "./connection/backlog.ts";
export { bytesOf } from "./connection/bytes-of.ts";
export { type ConnectionInternals, internals } from "./connection/internals.ts";
export { isBelow, neededLevel, overnight } from "./connection/needed-level.ts";
export type { Diagnostics } from "./connection/observe.ts";
export { openConnection } from "./connection/open-connection.ts";
export type { Wiring } from "./connection/options.ts";
export type { PushListener } from "./connection/pushes.ts";
export { quoteLevel, rightNames } from "./connection/rights.ts";
export { QueueStream, type StreamMaking } from "./connection/stream.ts";
export {
  type AnyCursorStyle,
  beginCursor,
  type CursorStyle,
  cursorStyles,
  dataFromCursor,
  nextKeyCursor,
  nextPageCursor,
  nextPageKeyCursor,
  nextReqKeyCursor,
  offsetCursor,
  type PageWalk,
  pageCursor,
  pageFromCursor,
} from "./cursor.ts";
export { defaultMaxBodyBytes } from "./dialect/body-limit.ts";
export type { ClientIdentity, Conversation, Dialect, Frame } from "./dialect/dialect.ts";
export {
  type BodyEncryption,
  bodyCipher,
  encryptionNumbers,
  joined,
  loginCipher,
} from "./dialect/tcp/cipher.ts";
export type { BlockCipher, Ciphers, Hash } from "./dialect/tcp/crypto.ts";
export { type TcpDialectOptions, tcpDialect } from "./dialect/tcp/dialect.ts";
export {
  type TcpEndpoint,
  type TcpOptions,
  type TcpRuntime,
  tcpEndpoint,
} from "./dialect/tcp/endpoint.ts";
export { encodeFrame, FrameDecoder, headerBytes, type TcpFrame } from "./dialect/tcp/frame.ts";
export { type WebSocketDialectOptions, webSocketDialect } from "./dialect/websocket/dialect.ts";
export {
  decodeReplyFrame,
  decodeRequestFrame,
  encodeReplyFrame,
  encodeRequestFrame,
  replyHeaderBytes,
} from "./dialect/websocket/frame.ts";
export { hexMd5, initCommand, lostOpendCommand } from "./dialect/websocket/login.ts";
export { tolerate, unawaited } from "./foreign.ts";
export {
  maxConnections,
  maxHongKongOrderBooks,
  maxMissedTicks,
  maxSnapshotsAtBasic,
  subscriptionHoldMs,
} from "./gen/strict/account-limits.ts";
export { protocolNames } from "./gen/strict/protocol-names.ts";
export { copied, partOf, reading } from "./given.ts";
export { readRefusal } from "./limiter/refusal.ts";
export type { Link, LinkEnd, LinkReceiver, OpenLink } from "./link.ts";
export {
  fetchPages,
  type MakePages,
  mostEmptyPages,
  type PageSource,
  type PaginatorOptions,
  paginate,
  paginator,
} from "./paginator.ts";
export { decodePush, decodeReply, encodeRequest } from "./protocol.ts";
