import { ArgumentError } from "@opend/core";
import type { OpenSocket, Socket } from "./socket.ts";

declare const WebSocket: new (url: string) => Socket;

/** The runtime's own WebSocket: browsers, Deno, Bun. */
export const openSocket: OpenSocket = (url, tls) => {
  if (tls)
    throw new ArgumentError("tls", "left out: this runtime decides by itself whom it trusts", tls);
  return new WebSocket(url);
};
