import type { BodyFormat } from "../body-format.ts";
import type { ServiceFailure } from "../errors.ts";
import type { Protocol } from "../protocol.ts";

/** One message of OpenD, whatever the framing. */
export interface Frame {
  readonly protoId: number;
  readonly serialNo: number;
  /** The plain body: decrypted and checked. */
  readonly body: Uint8Array;
  /** How the body is written; protobuf where this is absent. */
  readonly format?: BodyFormat;
  /** What the service between us and OpenD says went wrong; only on WebSockets. */
  readonly failure?: { readonly reason: ServiceFailure; readonly text: string };
}

/** What a login brought. */
export interface LoginResult {
  readonly connId: bigint;
  /** Absent where the login does not tell. */
  readonly serverVersion?: number;
  readonly userId?: bigint;
  readonly keepAliveIntervalMs?: number;
}

/** What to send when, so that both sides know that the link lives. */
export interface KeepAlive {
  /** What is sent; it counts against its limit, where it has one. */
  readonly protocol: Protocol;
  body(wallTimeMs: number): Uint8Array;
  readonly everyMs: number;
  /** Send only when nothing came in for `everyMs`; otherwise send always. */
  readonly onlyInSilence: boolean;
  /** After one was sent, silence of this length means that the peer is gone. */
  readonly deadAfterMs: number;
}

/** A dialect on one link: its framing with whatever state that has. Pure: bytes in, values out. */
export interface Conversation {
  /** Bytes of one request. */
  encode(protoId: number, serialNo: number, body: Uint8Array): Uint8Array;
  /**
   * Takes in what the link received and hands on every frame that is whole.
   *
   * @throws {FrameError | CipherError} the bytes are not OpenD's; the link is of no use any more.
   */
  decode(bytes: Uint8Array, onFrame: (frame: Frame) => void): void;
  /** The first request. */
  readonly login: { readonly protoId: number; body(): Uint8Array };
  /**
   * Takes the login's reply; from here on bodies are encrypted if they are to be.
   *
   * @throws {ConnectError} OpenD refused.
   */
  accept(reply: Frame): LoginResult;
  /** How to keep this link alive after that login. */
  keepAlive(result: LoginResult): KeepAlive | undefined;
  /** Why a link that ended before the login was answered probably did so. */
  explainSilence(): string;
}

/** A way to frame messages and to log in: `tcpDialect(…)`, `webSocketDialect(…)`. */
export interface Dialect {
  readonly name: "tcp" | "websocket";
  /** Whether a login that was refused once may be tried again when the link comes back. */
  readonly afterRefusal: "retry" | "final";
  /** How the bodies of requests have to be written; protobuf where this is absent. */
  readonly bodyFormat?: BodyFormat;
  /** Fresh state for a fresh link. */
  begin(): Conversation;
}

/** What a client says of itself when it logs in. */
export interface ClientIdentity {
  /** Shown in OpenD's log. Default `"opend-ts"`. */
  readonly clientId?: string;
}
