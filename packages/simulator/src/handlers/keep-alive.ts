import { KeepAlive } from "@opend/core/serve/system/keep-alive";
import { type Handler, handler } from "../handler.ts";

/** Returns the time in the request. */
export const keepAlive: Handler = handler(KeepAlive, ({ time }) => ({ time }));
