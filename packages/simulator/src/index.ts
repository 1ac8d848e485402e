// For authors of tests, demos and tools.
export type { LimitScope, Limits } from "./account/frequency.ts";
export type { HeldLevel, QuoteRightLevels } from "./account/quote-rights.ts";
export type { ReleaseAfter } from "./account/subscriptions.ts";
export { connectInMemory, type MemoryConnectOptions } from "./connect-in-memory.ts";
// For authors of servers: one connection of an engine, in a framing.
export type { LoginTerms, SessionKey } from "./connection.ts";
export { Engine, type EnginePeer, type Send } from "./engine.ts";
export type { EngineOptions, Unmodelled } from "./engine-options.ts";
export {
  type FaultByName,
  type FaultName,
  type FaultSettings,
  faultNames,
  makeFault,
} from "./faults/by-name.ts";
export { type Corruption, corrupt, type Damage } from "./faults/corrupt.ts";
export { cutMidFrame } from "./faults/cut-mid-frame.ts";
export { type Delay, delayReplies } from "./faults/delay-replies.ts";
export { disconnectAfter } from "./faults/disconnect-after.ts";
export { goSilent } from "./faults/go-silent.ts";
export { interleavePushes } from "./faults/interleave-pushes.ts";
export { loseReplies } from "./faults/lose-replies.ts";
export { type Merging, mergeSegments } from "./faults/merge-segments.ts";
export { refuseConnections } from "./faults/refuse-connections.ts";
export { type LoginRefusal, refuseLogins } from "./faults/refuse-logins.ts";
export { type RequestRefusal, refuseRequests } from "./faults/refuse-requests.ts";
export { type Reordering, reorderReplies } from "./faults/reorder-replies.ts";
export { repeatReplies } from "./faults/repeat-replies.ts";
export { splitSegments } from "./faults/split-segments.ts";
export { ManualClock } from "./manual-clock.ts";
export type { MarketDoor } from "./market/doors.ts";
export type { Market } from "./market/markets.ts";
export { memoryLink } from "./memory-link.ts";
export { type Encryption, encryption } from "./serve/encryption.ts";
export { WebSocketService } from "./serve/service.ts";
export type { Serving, Wire } from "./serve/serving.ts";
export { serveTcp, type TcpServingOptions } from "./serve/tcp.ts";
export { serveWebSocket, type WebSocketServingOptions } from "./serve/websocket.ts";
export type { Choice } from "./traffic/choice.ts";
// For authors of their own faults.
export type {
  Effect,
  Fault,
  FaultyLine,
  FrameLayout,
  Level,
  LevelStages,
  Message,
  Passing,
  SentFrame,
  Stages,
} from "./traffic/fault.ts";
export type { Faults } from "./traffic/faults.ts";
export type { QuoteMarket } from "./upstream.ts";
