export { connect, type WebConnectOptions } from "./connect.ts";
export type { TlsOptions } from "./socket/socket.ts";
