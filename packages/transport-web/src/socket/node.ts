import { channel } from "node:diagnostics_channel";
import type { Diagnostics } from "@opend/core/internal";
import type { SocketOpener } from "./socket.ts";

/** Node's own WebSocket, from version 22 on; `ws` before that, and where TLS settings are given. */
export const socketOpener: SocketOpener = async (tls) =>
  tls === undefined && "WebSocket" in globalThis
    ? (await import("./undici.ts")).openSocket
    : (await import("./ws.ts")).openBy(tls);

export const diagnostics: Diagnostics | undefined = channel("opend");
