export { connect, type NodeConnectOptions } from "./connect.ts";
