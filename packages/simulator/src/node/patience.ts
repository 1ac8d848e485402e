import type { Serving } from "../serve/serving.ts";

/** A client that does not read is disconnected when this many bytes are unsent. */
export const maxQueuedBytes: number = 64 * 1024 * 1024;

/** How long written bytes may still be sent after a connection was ended. */
export const lingerMs = 1000;

/**
 * How long a client may take for the TLS and WebSocket handshakes, and then for the login. Without it,
 * silent clients could use up all connections.
 */
export const greetingMs = 5000;

const stepMs = 500;

/** Ends a connection that does not log in. The returned function cancels it. */
export function awaitLogin(serving: Pick<Serving, "login">, end: () => void): () => void {
  let waitedMs = 0;
  // In steps: a client in a process that was busy for seconds has had one step, not all of its time.
  const timer = setInterval(() => {
    if (serving.login === "awaited") waitedMs += stepMs;
    if (serving.login !== "done" && waitedMs < greetingMs) return;
    clearInterval(timer);
    if (serving.login !== "done") end();
  }, stepMs).unref();
  return () => clearInterval(timer);
}
