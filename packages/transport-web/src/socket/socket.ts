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

/** TLS settings that only runtimes with sockets of their own know. */
export interface TlsOptions {
  /** PEM text of the authority that signed OpenD's certificate. */
  readonly ca?: string;
  /** The name that the certificate is for, where the address has another. */
  readonly servername?: string;
}

/** Begins to open a WebSocket. Throws what the runtime throws when the address is unusable. */
export type OpenSocket = (url: string, tls: TlsOptions | undefined) => Socket;
