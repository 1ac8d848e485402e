/** What this transport needs of a WebSocket, whoever made it. */
export interface Socket {
  binaryType: string;
  readonly bufferedAmount: number;
  send(bytes: Uint8Array): void;
  close(): void;
  addEventListener(
    type: "open" | "error" | "close" | "message",
    listener: (event: SocketEvent) => void,
  ): void;
}

/** Of the events' many fields, those that say something. */
export interface SocketEvent {
  /** Of a message. */
  readonly data?: unknown;
  /** Of an error, where the runtime tells. */
  readonly error?: unknown;
  readonly message?: unknown;
  /** Of a close. */
  readonly code?: number;
}

/** A WebSocket with what its runtime can do besides; what it cannot is left out. */
export interface RuntimeSocket {
  readonly socket: Socket;
  /** Ends it. Where the runtime can, the peer is told and its answer not waited for. */
  end(): void;
  hold?(isHeld: boolean): void;
  pause?(isPaused: boolean): void;
  /** Why it did not open, where the "error" event hides it. */
  failure?(): unknown;
}

/** Why a socket did not open. */
export interface Meaning {
  readonly reason: "refused" | "unreachable";
  /** With what to do about it. */
  readonly text: string;
}

/** What an error code means, where the runtime has codes: a browser has none. */
export type MeaningOf = (code: unknown) => Meaning | undefined;

/** TLS settings that only some runtimes take. */
export interface TlsOptions {
  /** PEM text of the authority that signed OpenD's certificate. Node.js, Bun, Deno. */
  readonly ca?: string;
  /** The name that the certificate is for, where the address has another. Node.js, Bun. */
  readonly servername?: string;
}

/** Begins to open a WebSocket. Throws what the runtime throws when the address is unusable. */
export type OpenSocket = (url: string) => RuntimeSocket;

/**
 * How this runtime opens WebSockets, all with the same TLS settings.
 *
 * @throws {ArgumentError} the runtime does not take such settings.
 */
export type SocketOpener = (tls: TlsOptions | undefined) => Promise<OpenSocket>;
