import { untilAborted } from "../abort.ts";
import type { Clock } from "../clock.ts";
import type { Conversation, Dialect, Frame, LoginResult } from "../dialect/dialect.ts";
import {
  CipherError,
  ConnectError,
  FrameError,
  isOpendError,
  LinkLostError,
  type ServiceFailure,
} from "../errors.ts";
import { messageOf, tolerate } from "../foreign.ts";
import type { Link, LinkReceiver, OpenLink } from "../link.ts";
import type { Protocol } from "../protocol.ts";
import { explainEnd, type SessionEnd } from "./end.ts";
import { Pulse } from "./keep-alive.ts";
import { Outbox } from "./outbox.ts";
import { PendingRequests } from "./pending.ts";

export interface SessionOptions {
  readonly openLink: OpenLink;
  readonly dialect: Dialect;
  readonly clock: Clock;
  /** Called for every frame that is not a reply to a pending request. */
  onPush(frame: Frame): void;
  /** Called when the WebSocket service could not serve a request, even if no call waits for it. */
  onFailure(failure: ServiceFailure): void;
  /** Called when the session sends a probe. Probes do not wait for the limiter, so that a dead link is noticed. */
  onProbe(protocol: Protocol): void;
  /** Called once when the session has ended, and never for one that did not log in. */
  onEnd(session: Session, end: SessionEnd): void;
}

/** One login on one link. A session never reconnects: a new one is opened. */
export interface Session {
  readonly login: LoginResult;
  /** Why the session ended; `undefined` before. */
  readonly end: SessionEnd | undefined;
  /** Aborted with a `LinkLostError` when the session ends. */
  readonly ended: AbortSignal;
  /** Returns the frame of the reply. Rejects with `LinkLostError`, `ServiceError` or the signal's reason. */
  request(protoId: number, body: Uint8Array, signal?: AbortSignal): Promise<Frame>;
  /** Sets whether the link keeps the process running. */
  hold(isHeld: boolean): void;
  /** Stops reading, if the runtime can; keep-alive requests continue. */
  pause(isPaused: boolean): void;
  /** Sends a keep-alive request at once, because the runtime may have been asleep. */
  probe(): void;
  close(): void;
}

/**
 * Opens a link and logs in.
 *
 * @throws {ConnectError | CipherError} with the cause; the signal's reason when it is aborted. In both
 * cases the link is closed.
 */
export async function openSession(options: SessionOptions, signal: AbortSignal): Promise<Session> {
  signal.throwIfAborted();
  const session = new LinkedSession(options);
  try {
    await session.open(signal);
  } catch (error) {
    session.close();
    throw session.explain(error, signal);
  }
  return session;
}

/** The login is the first request of a link. */
const loginSerialNo = 1;

class LinkedSession implements Session, LinkReceiver {
  readonly #options: SessionOptions;
  readonly #conversation: Conversation;
  readonly #pending = new PendingRequests();
  #link: Link | undefined;
  #outbox: Outbox | undefined;
  #pulse: Pulse | undefined;
  #login: LoginResult | undefined;
  #isHeld: boolean | undefined;
  #isPaused = false;
  readonly #ended = new AbortController();
  #end: SessionEnd | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#conversation = options.dialect.begin();
  }

  get end(): SessionEnd | undefined {
    return this.#end;
  }

  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  get login(): LoginResult {
    return this.#login as LoginResult;
  }

  async open(signal: AbortSignal): Promise<void> {
    const { openLink, clock } = this.#options;
    this.#link = await untilAborted(openLink(this, signal), signal, (late) =>
      tolerate(() => late.close()),
    );
    // The session may have ended before the link was open.
    if (this.#end) tolerate(() => this.#link?.close());
    this.#outbox = new Outbox(this.#link);
    const { protoId, body } = this.#conversation.login;
    // The cipher changes with the login's reply, so #onFrame reads that before the next frame.
    await this.request(protoId, body(), signal).catch((error: unknown) => {
      throw this.#explain(error);
    });
    signal.throwIfAborted();
    if (this.#end) throw this.#explain(this.#lost(true));
    const plan = this.#conversation.keepAlive(this.login);
    if (plan) {
      this.#pulse = new Pulse(clock, plan, {
        ask: () => {
          this.#options.onProbe(plan.protocol);
          // Any received bytes show that the link is alive, so this request is not pending.
          const serialNo = this.#pending.nextSerialNo();
          this.#sending(() => this.#write(plan.protocol.id, serialNo, plan.body(clock.wallTime())));
          return this.#end === undefined;
        },
        onDead: (heardMs) => this.#finish({ reason: "silent" }, heardMs),
      });
    }
  }

  hold(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    tolerate(() => this.#link?.hold?.(isHeld));
  }

  pause(isPaused: boolean): void {
    if (isPaused === this.#isPaused || !this.#link?.pause || this.#end) return;
    this.#isPaused = isPaused;
    tolerate(() => this.#link?.pause?.(isPaused));
    this.#pulse?.pause(isPaused);
  }

  probe(): void {
    this.#pulse?.ask();
  }

  close(): void {
    this.#finish({ reason: "closed" });
  }

  onBytes(bytes: Uint8Array): void {
    if (this.#end) return;
    this.#pulse?.heard();
    try {
      // A subarray of a Buffer is a Buffer, so it is converted: bodies are plain in every runtime.
      const plain =
        bytes.constructor === Uint8Array
          ? bytes
          : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.#conversation.decode(plain, (frame) => this.#onFrame(frame));
    } catch (cause) {
      // After the login each session has its own key, so the next session may succeed.
      const isKey = cause instanceof CipherError && this.#login === undefined;
      this.#finish({ reason: isKey ? "undecipherable" : "garbage", cause });
    }
  }

  onDrain(): void {
    this.#sending(() => this.#outbox?.drain());
  }

  onEnd({ reason, cause }: Parameters<LinkReceiver["onEnd"]>[0]): void {
    this.#finish({ reason, cause });
  }

  #onFrame(frame: Frame): void {
    if (this.#end) return;
    const { protoId } = this.#conversation.login;
    if (
      this.#login === undefined &&
      frame.protoId === protoId &&
      frame.serialNo === loginSerialNo
    ) {
      try {
        this.#login = this.#conversation.accept(frame);
      } catch (error) {
        this.#pending.rejectAll(error);
        return;
      }
    }
    if (frame.failure) this.#options.onFailure(frame.failure.reason);
    if (!this.#pending.settle(frame)) this.#options.onPush(frame);
  }

  async request(protoId: number, body: Uint8Array, signal?: AbortSignal): Promise<Frame> {
    signal?.throwIfAborted();
    if (this.#end) throw this.#lost(false);
    const serialNo = this.#pending.nextSerialNo();
    const reply = this.#pending.add(protoId, serialNo, signal);
    const takeBack = this.#write(protoId, serialNo, body);
    // A request that is aborted while it is queued must not be sent.
    reply.catch(takeBack);
    return reply;
  }

  /** The returned function removes the request if it is still queued. */
  #write(protoId: number, serialNo: number, body: Uint8Array): () => void {
    const takeBack = this.#sending(() =>
      this.#outbox?.send(this.#conversation.encode(protoId, serialNo, body)),
    );
    return takeBack ?? (() => {});
  }

  /** A link that cannot send is broken. */
  #sending<T>(send: () => T): T | undefined {
    try {
      return send();
    } catch (cause) {
      this.#finish({ reason: "broken", cause });
      return undefined;
    }
  }

  #finish(why: Omit<SessionEnd, "sinceMs">, sinceMs = this.#options.clock.wallTime()): void {
    if (this.#end) return;
    const end: SessionEnd = { ...why, sinceMs };
    this.#end = end;
    this.#pulse?.stop();
    // Pending requests must settle even if closing the link fails.
    tolerate(() => this.#link?.close());
    const lost = this.#lost(true);
    this.#pending.rejectAll(lost);
    this.#ended.abort(lost);
    if (this.#login !== undefined) this.#options.onEnd(this, end);
  }

  #lost(mayHaveArrived: boolean): LinkLostError {
    const end: Omit<SessionEnd, "sinceMs"> = this.#end ?? { reason: "closed" };
    return new LinkLostError(explainEnd(end), { mayHaveArrived, cause: end.cause });
  }

  /** Adds to a timeout how far the attempt got, which hints at the cause. Any other error gets a type. */
  explain(error: unknown, signal: AbortSignal): unknown {
    if (!isOpendError(error) && !signal.aborted)
      return new ConnectError("unreachable", `no link: ${messageOf(error)}`, { cause: error });
    if (!(error instanceof ConnectError) || error.reason !== "timeout") return error;
    const why = this.#link
      ? `the peer accepts the connection and does not answer: ${this.#conversation.explainSilence()}`
      : "the address does not answer: the host is off, or a firewall drops the packets";
    return new ConnectError("timeout", `${error.message}; ${why}`, { cause: error });
  }

  // Adds the probable cause to the end of a link before the login was answered.
  #explain(error: unknown): unknown {
    const end = this.#end;
    if (!(error instanceof LinkLostError) || end === undefined) return error;
    const cause = end.cause ?? error;
    const why = this.#conversation.explainSilence();
    if (end.reason === "undecipherable")
      return new ConnectError("key", `the login's reply cannot be decrypted: ${why}`, { cause });
    if (cause instanceof FrameError)
      return new ConnectError("not-opend", `something other than OpenD answers there, or ${why}`, {
        cause,
      });
    return new ConnectError(
      "ended-at-login",
      `the link ended before the login was answered: ${why}`,
      { cause },
    );
  }
}
