/** A client that does not read is cut off when this much waits for it. */
export const maxQueuedBytes: number = 64 * 1024 * 1024;

/** How long what was written may still go out once a connection is ended. */
export const lingerMs = 1000;

/**
 * How long a client may take to say that it wants a WebSocket, and to agree on TLS before; then to
 * log in. Who stays silent would keep a place from others.
 */
export const greetingMs = 5000;

/** Ends a connection that does not log in; the returned function calls that off. */
export function awaitLogin(serving: { readonly isLoggedIn: boolean }, end: () => void): () => void {
  const timer = setTimeout(() => serving.isLoggedIn || end(), greetingMs).unref();
  return () => clearTimeout(timer);
}
