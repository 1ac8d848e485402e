import type { BodyFormat } from "../body-format.ts";
import type { ServiceFailure } from "../errors.ts";
import type { Protocol } from "../protocol.ts";

/** One message of OpenD, in any framing. */
export interface Frame {
  readonly protoId: number;
  readonly serialNo: number;
  /** The body, decrypted and checked. */
  readonly body: Uint8Array;
  /** The format of the body; protobuf if absent. */
  readonly format?: BodyFormat;
  /** A failure that OpenD's WebSocket service reports. */
  readonly failure?: { readonly reason: ServiceFailure; readonly text: string };
}

/** The result of a login. */
export interface LoginResult {
  /** Absent if the login reply has none. */
  readonly userId?: bigint;
  readonly keepAliveIntervalMs?: number;
}

/** Which requests keep the link alive, and when they are sent. */
export interface KeepAlive {
  /** The request to send. It counts against its frequency limit, if it has one. */
  readonly protocol: Protocol;
  body(wallTimeMs: number): Uint8Array;
  readonly everyMs: number;
  /** Send only when nothing arrived for `everyMs`; otherwise send always. */
  readonly onlyInSilence: boolean;
  /** Silence of this length after a request means that the link is dead. */
  readonly deadAfterMs: number;
}

/** A dialect on one link, with the state of its framing. Pure: bytes in, values out. */
export interface Conversation {
  /** Encodes one request. */
  encode(protoId: number, serialNo: number, body: Uint8Array): Uint8Array;
  /**
   * Decodes received bytes and calls `onFrame` for every complete frame.
   *
   * @throws {FrameError | CipherError} when the bytes are not OpenD's. The link cannot be used any more.
   */
  decode(bytes: Uint8Array, onFrame: (frame: Frame) => void): void;
  /** The first request. */
  readonly login: { readonly protoId: number; body(): Uint8Array };
  /**
   * Reads the reply to the login. With a key, later bodies are encrypted.
   *
   * @throws {ConnectError} when OpenD refused the login.
   */
  accept(reply: Frame): LoginResult;
  /** How to keep this link alive after the login. */
  keepAlive(result: LoginResult): KeepAlive | undefined;
  /** The probable reason why a link ended before the login was answered. */
  explainSilence(): string;
}

/** Framing and login of one kind of link: `tcpDialect(…)`, `webSocketDialect(…)`. */
export interface Dialect {
  readonly name: "tcp" | "websocket";
  /** Whether to retry a login that OpenD refused. */
  readonly afterRefusal: "retry" | "final";
  /** The format of request bodies; protobuf if absent. */
  readonly bodyFormat?: BodyFormat;
  /** Begins with a new state for a new link. */
  begin(): Conversation;
}

/** How a client identifies itself when it logs in. */
export interface ClientIdentity {
  /** Shown in OpenD's log. Default `"opend-ts"`. */
  readonly clientId?: string;
}
