// For authors of tests, demos and tools.
export type { Limits } from "./account/frequency.ts";
// For authors of servers: one connection of an engine, in a framing.
export type { LoginTerms, SessionKey } from "./connection.ts";
export { Engine, type EngineOptions, type EnginePeer, type Send } from "./engine.ts";
export { memoryLink } from "./memory-link.ts";
export { type Encryption, encryption } from "./serve/encryption.ts";
export { WebSocketService } from "./serve/service.ts";
export type { Serving, Wire } from "./serve/serving.ts";
export { serveTcp, type TcpServingOptions } from "./serve/tcp.ts";
export { serveWebSocket, type WebSocketServingOptions } from "./serve/websocket.ts";
export type { QuoteMarket } from "./upstream.ts";
