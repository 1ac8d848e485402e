import { ArgumentError } from "@opend/core";
import type { Diagnostics } from "@opend/core/internal";
import type { MeaningOf, Socket, SocketOpener } from "./socket.ts";

declare const WebSocket: new (url: string) => Socket;

/** The WebSocket of browsers. After `close()` it ends when the peer answers or the browser gives up. */
export const socketOpener: SocketOpener = async (tls) => {
  if (tls) {
    const instead =
      "left out: a browser trusts the authorities that its system trusts, so add yours there, or put a proxy with a trusted certificate before OpenD";
    throw new ArgumentError("tls", instead, tls);
  }
  return (url) => {
    const socket = new WebSocket(url);
    return { socket, end: () => socket.close() };
  };
};

export const diagnostics: Diagnostics | undefined = undefined;

export const meaningOf: MeaningOf = () => undefined;
