/** The wire below a server: a socket, a WebSocket, or two queues in memory. */
export interface Wire {
  write(bytes: Uint8Array): void;
  /** Ends the connection, because the client sent invalid bytes or the engine dropped it. */
  end(): void;
}

/** The largest accepted body of a request. Requests and logins are small. */
export const maxRequestBytes: Readonly<Record<"beforeLogin" | "afterLogin", number>> = {
  beforeLogin: 64 * 1024,
  afterLogin: 1024 * 1024,
};

/** The server's side of one connection, in one framing. */
export interface Serving {
  /** Whether the client still has to log in, or its login waits for a part of the simulator. */
  readonly login: "awaited" | "waiting" | "done";
  /** Receives bytes of the client. Bytes that are not a frame end the connection. Never throws. */
  onBytes(bytes: Uint8Array): void;
  /** Called when the wire is gone. A second call does nothing. */
  close(): void;
}
