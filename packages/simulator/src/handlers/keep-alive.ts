import { KeepAlive } from "@opend/core/serve/system/keep-alive";
import { type Handler, handler } from "../handler.ts";

/** Gives back the time that it was given. */
export const keepAlive: Handler = handler(KeepAlive, ({ time }) => ({ time }));
