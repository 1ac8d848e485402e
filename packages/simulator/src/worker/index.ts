export { connectPort, type PortConnectOptions } from "./connect-port.ts";
export type { Inbox, Outbox } from "./port.ts";
export { portLink } from "./port-link.ts";
export { servePort } from "./serve-port.ts";
