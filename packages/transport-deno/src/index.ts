export { connect, type DenoConnectOptions } from "./connect.ts";
