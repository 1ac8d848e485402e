/** Why a link ended, as the runtime reports it. */
export interface LinkEnd {
  readonly reason: /** The other side closed it. */
    | "closed-by-peer"
    /** The network broke it. */
    | "broken"
    /** It refused the received bytes. */
    | "garbage";
  readonly cause?: unknown;
}

/** The callbacks of a link. */
export interface LinkReceiver {
  /** Received bytes, in order. On a WebSocket one call per message. The bytes are not copied. */
  onBytes(bytes: Uint8Array): void;
  /** The link accepts bytes again after `send` returned `false`. */
  onDrain(): void;
  /** The link has ended. Called once, and not after `close()`. */
  onEnd(end: LinkEnd): void;
}

/** Sends bytes to OpenD and receives bytes from it. This is all that a transport provides. */
export interface Link {
  /** Sends or queues bytes. Returns whether the peer keeps up; after `false`, wait for `onDrain`. */
  send(bytes: Uint8Array): boolean;
  /** Ends the link without waiting for the peer. A second call does nothing. */
  close(): void;
  /** Sets whether the link keeps the process running. Absent in runtimes without that choice. */
  hold?(isHeld: boolean): void;
  /** Stops or resumes reading from the peer. Absent in runtimes that cannot do it. */
  pause?(isPaused: boolean): void;
}

/**
 * Opens a link. Rejects with a `ConnectError` that states the cause, or with the signal's reason when
 * that is aborted before the link is open. Afterwards the signal has no effect.
 */
export type OpenLink = (receiver: LinkReceiver, signal: AbortSignal) => Promise<Link>;
