import { WebSocket } from "ws";
import type { OpenSocket, Socket } from "./socket.ts";

/** `ws`, for Node: version 20 has no WebSocket of its own, and no version's own takes a CA. */
export const openSocket: OpenSocket = (url, tls) =>
  new WebSocket(url, { ...tls, perMessageDeflate: false }) as unknown as Socket;
