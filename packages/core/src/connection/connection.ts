import { Budget, onAbort, sleep, untilAborted } from "../abort.ts";
import { type Clock, longestTimerMs, systemClock, type Timer } from "../clock.ts";
import type { Dialect, Frame } from "../dialect/dialect.ts";
import { ArgumentError, CipherError, ClosedError, ConnectError, TimeoutError } from "../errors.ts";
import { Limiter } from "../limiter/limiter.ts";
import type { OpenLink } from "../link.ts";
import type { Init } from "../message.ts";
import { encodeRequest, type Push } from "../protocol.ts";
import { endings, type SessionEnd } from "../session/end.ts";
import { openSession, type Session } from "../session/session.ts";
import { type BackOff, backOff } from "./back-off.ts";
import { ask, type CallOptions, call, type SendableProtocol } from "./call.ts";
import { SessionGate } from "./gate.ts";
import { PushBoard } from "./pushes.ts";
import { RestoreList, type Restorer, type RestoringRequest } from "./restore.ts";
import { type ConnectionEvent, type ConnectionState, StateBoard } from "./state.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";
import { askUpstream, upstreamOf } from "./upstream.ts";

/** Options of a connection that every transport takes. */
export interface ConnectionOptions {
  /** The deadline of one attempt to connect and log in, in milliseconds. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** How to reconnect; `false` never does. Default: exponential with full jitter, 0.5 to 30 s, for ever. */
  readonly reconnect?: BackOff | false;
  /** Limits count per account: hand the same limiter to every connection of one. Default: one of its own. */
  readonly limiter?: Limiter;
  /** Aborts connecting, with the signal's reason. It means nothing once connected: use `close()`. */
  readonly signal?: AbortSignal;
  /** Tests bring their own time. */
  readonly clock?: Clock;
}

/** What a transport adds. */
export interface Wiring {
  readonly openLink: OpenLink;
  readonly dialect: Dialect;
}

/** A connection to OpenD that comes back by itself. */
export interface Connection extends AsyncDisposable {
  readonly state: ConnectionState;
  readonly limiter: Limiter;
  /**
   * Any request protocol by its constant, e.g. `GetShortInterest` of
   * `@opend/core/qot/get-short-interest`. Paced by the limiter. When the link is lost in between, it
   * is sent again if repeating is harmless.
   *
   * @throws {ReplyError} `reply-failed`: OpenD refused. {@link LinkLostError} `link-lost`,
   * `timeout`, `closed`, `rate-limited`, `bad-message`, `read-only`; or the signal's reason.
   */
  request<C2S extends object, S2C extends object>(
    protocol: SendableProtocol<C2S, S2C>,
    c2s: Init<C2S>,
    options?: CallOptions,
  ): Promise<S2C>;
  /**
   * Everything that OpenD pushes of a protocol on this connection, e.g. `UpdateBasicQot`, across
   * reconnects. Open it before you subscribe, so that the first push is not lost. Keeps 1,000 for a
   * slow reader, then drops the oldest and counts it. `close()` ends it.
   */
  pushes<S2C extends object>(protocol: Push<S2C>, options?: StreamOptions): Stream<S2C>;
  /** What happens to the connection, from now on. Ends after `closed`. */
  events(options?: StreamOptions): Stream<ConnectionEvent>;
  /** Has something made again after each reconnect, before waiting calls go on. The returned function ends that. */
  onRestore(restorer: Restorer): () => void;
  /** Ends everything: rejects what waits with `closed`, ends streams. Never hangs, may be called twice. */
  close(): Promise<void>;
}

const defaultConnectTimeoutMs = 10_000;
const restoreTimeoutMs = 30_000;
/** A link that has held so long is stable; the next loss begins to count anew. */
const stableMs = 10_000;

/**
 * Connects and logs in, within one deadline.
 *
 * @throws {ConnectError} `connect-failed` with the reason; the signal's reason when it is aborted.
 */
export async function openConnection(
  wiring: Wiring,
  options: ConnectionOptions = {},
): Promise<Connection> {
  const { connectTimeoutMs = defaultConnectTimeoutMs } = options;
  if (!(connectTimeoutMs > 0))
    throw new ArgumentError("connectTimeoutMs", "a number above 0", connectTimeoutMs);
  const { reconnect } = options;
  if (reconnect !== undefined && reconnect !== false && typeof reconnect !== "function")
    throw new ArgumentError("reconnect", "false, or a function from attempt to delay", reconnect);
  const connection = new ReconnectingConnection(wiring, options);
  await connection.open(options.signal);
  return connection;
}

class ReconnectingConnection implements Connection {
  readonly limiter: Limiter;
  readonly #wiring: Wiring;
  readonly #clock: Clock;
  readonly #backOff: BackOff | false;
  readonly #connectTimeoutMs: number;
  readonly #board = new StateBoard();
  readonly #restores = new RestoreList();
  readonly #pushes = new PushBoard(() => this.#hold());
  readonly #eventStreams = new Set<QueueStream<ConnectionEvent>>();
  readonly #lifetime = new AbortController();
  readonly #gate = new SessionGate();
  #calls = 0;
  /** Attempts to reconnect since the link was last stable. */
  #attempts = 0;
  #readyAt = 0;
  #holding: Timer | undefined;

  constructor(wiring: Wiring, options: ConnectionOptions) {
    this.#wiring = wiring;
    this.#clock = options.clock ?? systemClock;
    this.#backOff = options.reconnect ?? backOff();
    this.#connectTimeoutMs = options.connectTimeoutMs ?? defaultConnectTimeoutMs;
    this.limiter = options.limiter ?? new Limiter({ clock: this.#clock });
  }

  get state(): ConnectionState {
    return this.#board.state;
  }

  async open(signal: AbortSignal | undefined): Promise<void> {
    this.#begin(await this.#attempt(signal, { background: false }));
  }

  async request<C2S extends object, S2C extends object>(
    protocol: SendableProtocol<C2S, S2C>,
    c2s: Init<C2S>,
    options?: CallOptions,
  ): Promise<S2C> {
    const { limiter } = this;
    this.#calls += 1;
    this.#hold();
    try {
      return await call(
        { clock: this.#clock, limiter, gate: this.#gate, lifetime: this.#lifetime.signal },
        protocol,
        c2s,
        options,
      );
    } finally {
      this.#calls -= 1;
      this.#hold();
    }
  }

  pushes<S2C extends object>(protocol: Push<S2C>, options: StreamOptions = {}): Stream<S2C> {
    this.#refuseClosed();
    return this.#pushes.open(protocol, options);
  }

  events(options: StreamOptions = {}): Stream<ConnectionEvent> {
    this.#refuseClosed();
    const stream: QueueStream<ConnectionEvent> = new QueueStream(options, () => {
      stopListening();
      this.#eventStreams.delete(stream);
      this.#hold();
    });
    if (stream.isEnded) return stream;
    const stopListening = this.#board.listen((event) => stream.push(event));
    this.#eventStreams.add(stream);
    this.#hold();
    return stream;
  }

  onRestore(restorer: Restorer): () => void {
    return this.#restores.add(restorer);
  }

  close(): Promise<void> {
    this.#terminate(undefined);
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #attempt(
    signal: AbortSignal | undefined,
    { background }: { background: boolean },
  ): Promise<Session> {
    const timeoutMs = this.#connectTimeoutMs;
    const budget = new Budget(this.#clock, [signal], {
      timeoutMs,
      background,
      error: () => new ConnectError("timeout", `no login within ${timeoutMs} ms`),
    });
    budget.start();
    try {
      return await openSession(
        {
          ...this.#wiring,
          clock: this.#clock,
          onPush: (frame) => this.#onPush(frame),
          onEnd: (session, end) => this.#onEnd(session, end),
        },
        budget.signal,
      );
    } finally {
      budget.end();
    }
  }

  /** A new session is there: it becomes the one that calls use. */
  #begin(session: Session): void {
    if (this.#lifetime.signal.aborted) return session.close();
    const generation = this.state.generation + 1;
    this.#readyAt = this.#clock.now();
    this.#board.set({ link: "ready", generation });
    this.#gate.set(session);
    this.#hold();
    this.#board.emit({ type: "ready", generation });
    // It may have ended before anybody listened.
    if (session.end) return this.#onEnd(session, session.end);
    const { userId = 0n } = session.login;
    const asking = this.#within(session, this.#connectTimeoutMs, (request) =>
      askUpstream(request, userId),
    ).catch(() => "unknown" as const);
    void asking.then((upstream) => {
      // The session may be gone; or a notification was faster, and then it is newer.
      if (this.#gate.session === session && this.state.upstream === "unknown")
        this.#setUpstream(upstream);
    });
  }

  #onPush(frame: Frame): void {
    const upstream = upstreamOf(frame);
    if (upstream !== undefined) this.#setUpstream(upstream);
    this.#pushes.deliver(frame);
  }

  #setUpstream(upstream: ConnectionState["upstream"]): void {
    if (upstream === this.state.upstream || this.state.link === "closed") return;
    this.#board.set({ upstream });
    this.#board.emit({ type: "upstream", generation: this.state.generation, upstream });
  }

  /** A session is over. One that is being restored is not the live one yet: who restores sees its end. */
  #onEnd(session: Session, end: SessionEnd): void {
    if (session !== this.#gate.session || this.#lifetime.signal.aborted) return;
    this.#gate.set(undefined);
    const { generation } = this.state;
    this.#board.set({ link: "reconnecting", upstream: "unknown" });
    this.#hold();
    this.#board.emit({ type: "lost", generation, ...end });
    if (endings[end.reason] === "final") return this.#terminate(end.cause ?? new ClosedError());
    void this.#reconnect(end.cause);
  }

  async #reconnect(lost: unknown): Promise<void> {
    const { signal } = this.#lifetime;
    let cause = lost;
    // A link that is lost as soon as it is there is no better than one that does not come.
    if (this.#clock.now() - this.#readyAt >= stableMs) this.#attempts = 0;
    while (!signal.aborted) {
      this.#attempts += 1;
      const attempt = this.#attempts;
      const delayMs = this.#delay(attempt, cause);
      if (delayMs === undefined) return;
      this.#board.emit({ type: "reconnecting", attempt, delayMs });
      try {
        await sleep(this.#clock, delayMs, { signal, background: true });
        const session = await this.#attempt(signal, { background: true });
        if (await this.#restored(session)) return this.#begin(session);
      } catch (error) {
        if (signal.aborted) return;
        cause = error;
        this.#board.emit({ type: "attempt-failed", attempt, cause });
        if (this.#isFinal(error)) return this.#terminate(error);
      }
    }
  }

  /** How long to wait; `undefined` when no further attempt is made, and the connection is over. */
  #delay(attempt: number, cause: unknown): number | undefined {
    try {
      const delayMs = this.#backOff === false ? undefined : this.#backOff(attempt);
      if (delayMs !== undefined) {
        if (delayMs >= 0) return delayMs;
        throw new ArgumentError("reconnect", "a function to a delay from 0 up", delayMs);
      }
      const message = "the link is lost and no further attempt is made";
      this.#terminate(new ClosedError(message, { cause }));
    } catch (error) {
      this.#terminate(error);
    }
    return undefined;
  }

  /** Makes again what there was; false when the session is over, or the connection closed. */
  async #restored(session: Session): Promise<boolean> {
    const generation = this.state.generation + 1;
    const letGo = onAbort(this.#lifetime.signal, () => session.close());
    await this.#restores.run(
      (restorer) => this.#within(session, restoreTimeoutMs, restorer),
      (cause) => this.#board.emit({ type: "restore-failed", generation, cause }),
    );
    letGo();
    if (this.#lifetime.signal.aborted) session.close();
    return session.end === undefined;
  }

  /** Work on one session alone, bounded by its end and by a budget that does not hold the process. */
  async #within<T>(
    session: Session,
    timeoutMs: number,
    work: (request: RestoringRequest) => Promise<T>,
  ): Promise<T> {
    const budget = new Budget(this.#clock, [session.ended], {
      timeoutMs,
      background: true,
      error: () => new TimeoutError("end of what is done after a login", timeoutMs),
    });
    const { signal } = budget;
    budget.start();
    try {
      signal.throwIfAborted();
      const request: RestoringRequest = async (protocol, c2s) => {
        const body = encodeRequest(protocol, c2s);
        await this.limiter.acquire(protocol, { signal });
        return ask(session, protocol, body, signal);
      };
      return await untilAborted(work(request), signal);
    } finally {
      budget.end();
    }
  }

  #isFinal(error: unknown): boolean {
    // What our own options do wrong, the next attempt does wrong.
    if (error instanceof ArgumentError || error instanceof CipherError) return true;
    if (!(error instanceof ConnectError)) return false;
    if (error.reason === "login-refused") return this.#wiring.dialect.afterRefusal === "final";
    return error.reason === "key";
  }

  #terminate(cause: unknown): void {
    if (this.state.link === "closed") return;
    const session = this.#gate.session;
    this.#gate.set(undefined);
    this.#board.set({ link: "closed", upstream: "unknown" });
    // First the calls, with the reason; then the link.
    this.#lifetime.abort(
      cause instanceof ClosedError ? cause : new ClosedError(undefined, { cause }),
    );
    session?.close();
    this.#board.emit(cause === undefined ? { type: "closed" } : { type: "closed", cause });
    this.#pushes.endAll(cause);
    for (const stream of [...this.#eventStreams]) stream.end();
    this.#hold();
  }

  #refuseClosed(): void {
    if (this.state.link === "closed") throw this.#lifetime.signal.reason;
  }

  // A request or a stream keeps the process; an idle link does not, nor does a back-off alone.
  #hold(): void {
    const isWanted = this.#calls + this.#pushes.size + this.#eventStreams.size > 0;
    this.#gate.session?.hold(isWanted);
    const isBetween = isWanted && this.#gate.session === undefined && this.state.link !== "closed";
    if (isBetween) this.#holding ??= this.#clock.after(longestTimerMs, () => {});
    else {
      this.#holding?.cancel();
      this.#holding = undefined;
    }
  }
}
