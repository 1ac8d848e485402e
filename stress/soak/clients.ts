import { type Connection, type ConnectionOptions, Limiter } from "@opend/core";
import { connect as connectTcp } from "@opend/transport-node";
import { connect as connectWebSocket } from "@opend/transport-web";
import type { OpenD } from "../opend.ts";

export type Transport = "tcp" | "websocket";

export const transports: readonly Transport[] = ["tcp", "websocket"];

/** Turns limits off, because the soak tests the connection and not the limiter. */
class NoLimits extends Limiter {
  override acquire(): ReturnType<Limiter["acquire"]> {
    return Promise.resolve({ giveBack() {} });
  }
}

/** A client that reconnects after 0 to 5 ms. */
export function connect(
  opend: OpenD,
  transport: Transport,
  options: ConnectionOptions = {},
): Promise<Connection> {
  const common = {
    reconnect: (attempt: number) => attempt % 6,
    limiter: new NoLimits(),
    ...options,
  };
  return transport === "tcp"
    ? connectTcp({ port: opend.port, ...common })
    : connectWebSocket({ url: opend.url, ...common });
}
