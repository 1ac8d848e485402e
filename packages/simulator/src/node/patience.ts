/** A client that does not read is disconnected when this many bytes are unsent. */
export const maxQueuedBytes: number = 64 * 1024 * 1024;

/** How long written bytes may still be sent after a connection was ended. */
export const lingerMs = 1000;

/**
 * How long a client may take for the TLS and WebSocket handshakes, and then for the login. Without it,
 * silent clients could use up all connections.
 */
export const greetingMs = 5000;

/** Ends a connection that does not log in. The returned function cancels it. */
export function awaitLogin(serving: { readonly isLoggedIn: boolean }, end: () => void): () => void {
  const timer = setTimeout(() => serving.isLoggedIn || end(), greetingMs).unref();
  return () => clearTimeout(timer);
}
