import { ArgumentError } from "../../errors.ts";
import { type BodyLimit, bodyLimit } from "../body-limit.ts";
import type { ClientIdentity, Conversation, Dialect, Frame, LoginResult } from "../dialect.ts";
import { readLogin } from "../read-login.ts";
import { explainWebSocketSilence, loginFailure, serviceFailure } from "./failure.ts";
import { decodeReplyFrame, encodeRequestFrame } from "./frame.ts";
import { webSocketKeepAlive } from "./keep-alive.ts";
import { initCommand, loginReply, loginRequest } from "./login.ts";

export interface WebSocketDialectOptions extends ClientIdentity {
  /** The key in OpenD's settings, as text. Leave it out when OpenD has none. */
  readonly key?: string;
  /** Silence after which the link is checked, in milliseconds; 0 turns that off. Default 30,000. */
  readonly probeAfterMs?: number;
  /** The largest body accepted after the login, in bytes. Default 16 MiB. */
  readonly maxBodyBytes?: number;
}

/**
 * The dialect of OpenD's WebSocket port: each message is one frame, without hash or cipher.
 *
 * @throws {ArgumentError} when an option is out of its range.
 */
export function webSocketDialect(options: WebSocketDialectOptions = {}): Dialect {
  const { probeAfterMs = 0 } = options;
  // Any other value would turn the probe off, and a dead link would not be noticed.
  if (!(typeof probeAfterMs === "number" && probeAfterMs >= 0))
    throw new ArgumentError("probeAfterMs", "a number from 0 up", probeAfterMs);
  const limit = bodyLimit(options.maxBodyBytes);
  // The service requires that a refused key is not retried.
  return {
    name: "websocket",
    afterRefusal: "final",
    begin: () => new WebSocketConversation(options, limit),
  };
}

class WebSocketConversation implements Conversation {
  readonly #options: WebSocketDialectOptions;
  readonly #limit: BodyLimit;
  #maxBodyBytes: number;
  #offset = 0;

  constructor(options: WebSocketDialectOptions, limit: BodyLimit) {
    this.#options = options;
    this.#limit = limit;
    this.#maxBodyBytes = limit.beforeLogin;
  }

  get login(): Conversation["login"] {
    return { protoId: initCommand, body: () => loginRequest(this.#options, this.#options.key) };
  }

  encode(protoId: number, serialNo: number, body: Uint8Array): Uint8Array {
    return encodeRequestFrame({ command: protoId, section: serialNo, body });
  }

  decode(bytes: Uint8Array, onFrame: (frame: Frame) => void): void {
    const reply = decodeReplyFrame(bytes, this.#offset, this.#maxBodyBytes);
    const { command, section, error, errorText, body } = reply;
    this.#offset += bytes.length;
    const reason = serviceFailure(error);
    const failure = reason && { reason, text: errorText };
    onFrame({ protoId: command, serialNo: section, body, ...(failure && { failure }) });
  }

  accept({ body, failure }: Frame): LoginResult {
    if (failure !== undefined) throw loginFailure(failure);
    const result = readLogin(() => loginReply(body), this.explainSilence());
    this.#maxBodyBytes = this.#limit.afterLogin;
    return result;
  }

  keepAlive(): ReturnType<Conversation["keepAlive"]> {
    const { probeAfterMs = 30_000 } = this.#options;
    return probeAfterMs > 0 ? webSocketKeepAlive(probeAfterMs) : undefined;
  }

  explainSilence(): string {
    return explainWebSocketSilence();
  }
}
