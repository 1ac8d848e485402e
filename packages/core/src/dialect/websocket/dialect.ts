import { ArgumentError } from "../../errors.ts";
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
  // The service requires that a refused key is not retried.
  return {
    name: "websocket",
    afterRefusal: "final",
    begin: () => new WebSocketConversation(options),
  };
}

class WebSocketConversation implements Conversation {
  readonly #options: WebSocketDialectOptions;
  #offset = 0;

  constructor(options: WebSocketDialectOptions) {
    this.#options = options;
  }

  get login(): Conversation["login"] {
    return { protoId: initCommand, body: () => loginRequest(this.#options, this.#options.key) };
  }

  encode(protoId: number, serialNo: number, body: Uint8Array): Uint8Array {
    return encodeRequestFrame({ command: protoId, section: serialNo, body });
  }

  decode(bytes: Uint8Array, onFrame: (frame: Frame) => void): void {
    const { command, section, error, errorText, body } = decodeReplyFrame(bytes, this.#offset);
    this.#offset += bytes.length;
    const reason = serviceFailure(error);
    const failure = reason && { reason, text: errorText };
    onFrame({ protoId: command, serialNo: section, body, ...(failure && { failure }) });
  }

  accept({ body, failure }: Frame): LoginResult {
    if (failure !== undefined) throw loginFailure(failure);
    return readLogin(() => loginReply(body), this.explainSilence());
  }

  keepAlive(): ReturnType<Conversation["keepAlive"]> {
    const { probeAfterMs = 30_000 } = this.#options;
    return probeAfterMs > 0 ? webSocketKeepAlive(probeAfterMs) : undefined;
  }

  explainSilence(): string {
    return explainWebSocketSilence();
  }
}
