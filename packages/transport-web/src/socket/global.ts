import { ArgumentError } from "@opend/core";
import type { Diagnostics } from "@opend/core/internal";
import type { MeaningOf, Socket, SocketOpener } from "./socket.ts";

declare const WebSocket: new (url: string) => Socket;

/** The WebSocket of browsers. It ends when the peer answers, or when the runtime gives up waiting. */
export const socketOpener: SocketOpener = async (tls) => {
  if (tls) {
    const instead =
      "left out: a browser trusts whom its system trusts, so add the authority there, or let a proxy with a trusted certificate stand before OpenD";
    throw new ArgumentError("tls", instead, tls);
  }
  return (url) => {
    const socket = new WebSocket(url);
    return { socket, end: () => socket.close() };
  };
};

export const diagnostics: Diagnostics | undefined = undefined;

export const meaningOf: MeaningOf = () => undefined;
