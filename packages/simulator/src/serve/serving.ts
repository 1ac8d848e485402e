/** What a server needs from the wire below: a socket, a WebSocket, or two queues in memory. */
export interface Wire {
  write(bytes: Uint8Array): void;
  /** Ends the connection; the client spoke nonsense, or the engine let it go. */
  end(): void;
}

/** The largest body of a request that is taken in; requests are small, and so are logins. */
export const maxRequestBytes: Readonly<Record<"beforeLogin" | "afterLogin", number>> = {
  beforeLogin: 64 * 1024,
  afterLogin: 1024 * 1024,
};

/** The server's side of one connection, in one framing. */
export interface Serving {
  /** Whether the client has logged in. */
  readonly isLoggedIn: boolean;
  /** Takes in what came from the client. Bytes that are no frame end the connection; never throws. */
  onBytes(bytes: Uint8Array): void;
  /** The wire is gone. A second call does nothing. */
  close(): void;
}
