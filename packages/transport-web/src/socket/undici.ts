import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket as NetSocket } from "node:net";
import type { OpenSocket, Socket } from "./socket.ts";

declare const WebSocket: new (url: string) => Socket;

/** What undici, the WebSocket of Node, says on its diagnostics channels and nowhere else. */
interface Underneath {
  socket?: NetSocket;
  error?: unknown;
}

/** Tells whose messages they are: those that follow from a call carry that call's value. */
const opening = new AsyncLocalStorage<Underneath>();

const channels = {
  "undici:client:connected": "socket",
  "undici:request:error": "error",
} as const satisfies Record<string, keyof Underneath>;

/**
 * Node's own WebSocket. It cannot be let go, nor ended without the peer's answer, and an error of it
 * says nothing; the socket underneath can, and undici names the reason.
 */
export const openSocket: OpenSocket = (url) => {
  const seen: Underneath = {};
  const listeners = Object.entries(channels).map(([name, field]) => {
    const listener = (message: unknown): void => {
      if (opening.getStore() === seen)
        Object.assign(seen, { [field]: (message as Underneath)[field] });
    };
    subscribe(name, listener);
    return () => unsubscribe(name, listener);
  });
  const stop = (): void => {
    for (const unlisten of listeners) unlisten();
  };
  try {
    const socket = opening.run(seen, () => new WebSocket(url));
    for (const type of ["open", "error", "close"] as const) socket.addEventListener(type, stop);
    return {
      socket,
      end() {
        socket.close();
        seen.socket?.destroy();
      },
      hold(isHeld) {
        if (isHeld) seen.socket?.ref();
        else seen.socket?.unref();
      },
      failure: () => seen.error,
    };
  } catch (error) {
    stop();
    throw error;
  }
};
