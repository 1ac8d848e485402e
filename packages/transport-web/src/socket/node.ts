import { channel } from "node:diagnostics_channel";
import type { Diagnostics } from "@opend/core/internal";
import type { SocketOpener } from "./socket.ts";
import { checkTls } from "./tls-options.ts";

/** The WebSocket of `ws`, in Node.js and Bun. */
export const socketOpener: SocketOpener = async (tls, maxMessageBytes) => {
  checkTls(tls);
  return (await import("./ws.ts")).openBy(tls, maxMessageBytes);
};

export const diagnostics: Diagnostics | undefined = channel("opend");

export { meaningOf } from "./error-codes.ts";
