import { channel } from "node:diagnostics_channel";
import type { Diagnostics } from "@opend/core/internal";
import type { SocketOpener } from "./socket.ts";
import { checkTls } from "./tls-options.ts";
import { openByNode } from "./undici.ts";

/** Node's own WebSocket from version 22 on, and `ws` in older versions. */
export const socketOpener: SocketOpener = async (tls) => {
  checkTls(tls);
  return openByNode(tls) ?? (await import("./ws.ts")).openBy(tls);
};

export const diagnostics: Diagnostics | undefined = channel("opend");

export { meaningOf } from "./error-codes.ts";
