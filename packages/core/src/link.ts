/** Why a link ended, as far as the runtime can tell. */
export interface LinkEnd {
  readonly reason: /** The other side closed it. */
    | "closed-by-peer"
    /** The network broke it. */
    | "broken";
  readonly cause?: unknown;
}

/** What core wants to hear from a link. */
export interface LinkReceiver {
  /** What came in, in order; on a WebSocket one call per message. The bytes are not copied. */
  onBytes(bytes: Uint8Array): void;
  /** The peer takes bytes again, after `send` said that it was full. */
  onDrain(): void;
  /** The link is over. Called once, and not after `close()`. */
  onEnd(end: LinkEnd): void;
}

/** A way to send bytes to OpenD and to hear from it: all that a transport provides. */
export interface Link {
  /** Sends, or queues, and says whether the peer keeps up; after `false`, wait for `onDrain`. */
  send(bytes: Uint8Array): boolean;
  /** Ends it without waiting for the peer. A second call does nothing. */
  close(): void;
  /** Whether the link keeps the process running; where a runtime cannot choose, it is left out. */
  hold?(isHeld: boolean): void;
  /** Stops taking in what the peer sends, and starts again; where a runtime cannot, it is left out. */
  pause?(isPaused: boolean): void;
}

/**
 * Opens a link. Rejects with a `ConnectError` that says why, or with the signal's reason when it is
 * aborted before the link is open; the signal means nothing afterwards.
 */
export type OpenLink = (receiver: LinkReceiver, signal: AbortSignal) => Promise<Link>;
