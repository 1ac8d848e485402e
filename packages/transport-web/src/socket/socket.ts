/** The part of a WebSocket that this transport uses, in every runtime. */
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

/** The fields of a WebSocket's events that this transport reads. */
export interface SocketEvent {
  /** In a "message" event. */
  readonly data?: unknown;
  /** In an "error" event, if the runtime reports the cause. */
  readonly error?: unknown;
  readonly message?: unknown;
  /** In a "close" event. */
  readonly code?: number;
}

/** A WebSocket with the extra abilities of its runtime. A missing method means a missing ability. */
export interface RuntimeSocket {
  readonly socket: Socket;
  /** Sends a closing frame and ends the socket, if possible without waiting for the answer. */
  end(): void;
  hold?(isHeld: boolean): void;
  pause?(isPaused: boolean): void;
  /** If the error of an "error" event says that the socket refused a message: why. */
  refusal?(error: unknown): string | undefined;
}

/** Why a socket did not open. */
export interface Meaning {
  readonly reason: "refused" | "unreachable";
  /** States the cause and what to do about it. */
  readonly text: string;
}

/** Translates an error code of the runtime. Browsers have no codes. */
export type MeaningOf = (code: unknown) => Meaning | undefined;

/** TLS settings. Each works only in the runtimes that its description names. */
export interface TlsOptions {
  /** PEM text of the authority that signed OpenD's certificate. Node.js, Bun, Deno. */
  readonly ca?: string;
  /** The name in the certificate, if the address has another one. Node.js, Bun. */
  readonly servername?: string;
}

/** Begins to open a WebSocket. Throws the runtime's own error when the address is unusable. */
export type OpenSocket = (url: string) => RuntimeSocket;

/**
 * Returns the function that opens WebSockets in this runtime, all with the same TLS settings. Where the
 * runtime can, they refuse messages of more than `maxMessageBytes` before they are collected.
 *
 * @throws {ArgumentError} when the runtime does not accept these settings.
 */
export type SocketOpener = (
  tls: TlsOptions | undefined,
  maxMessageBytes: number,
) => Promise<OpenSocket>;
