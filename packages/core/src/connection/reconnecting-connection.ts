import { Budget, onAbort } from "../abort.ts";
import { type Clock, clockOf } from "../clock.ts";
import type { Frame } from "../dialect/dialect.ts";
import { ClosedError, ConnectError } from "../errors.ts";
import { tolerate } from "../foreign.ts";
import { GetGlobalStatePart } from "../gen/strict/system/get-global-state.ts";
import { Limiter } from "../limiter/limiter.ts";
import type { Init } from "../message.ts";
import type { Protocol } from "../protocol.ts";
import type { SessionEnd } from "../session/end.ts";
import { openSession, type Session } from "../session/session.ts";
import { Attempts } from "./attempts.ts";
import { type CallContext, type CallOptions, call, type SendableProtocol } from "./call.ts";
import type { Connection } from "./connection.ts";
import { EventReaders } from "./event-readers.ts";
import { SessionGate } from "./gate.ts";
import { type ConnectionInternals, internals } from "./internals.ts";
import { Observer } from "./observe.ts";
import { onSession } from "./on-session.ts";
import { type ConnectionOptions, defaultConnectTimeoutMs, type Wiring } from "./options.ts";
import { ProcessHold } from "./process-hold.ts";
import { PushBoard } from "./pushes.ts";
import {
  RestoreList,
  type RestoreReason,
  type Restorer,
  type RestoringRequest,
} from "./restore.ts";
import type { ConnectionState } from "./state.ts";
import { StateBoard } from "./state-board.ts";
import { UpstreamWatch } from "./upstream.ts";

const restoreTimeoutMs = 30_000;

/** Combines one session after another with the parts that outlive a session. */
class ReconnectingConnection implements Connection {
  readonly limiter: Limiter;
  readonly [internals]: ConnectionInternals;
  readonly #wiring: Wiring;
  readonly #options: ConnectionOptions;
  readonly #clock: Clock;
  readonly #connectTimeoutMs: number;
  readonly #attempts: Attempts;
  readonly #hold: ProcessHold;
  readonly #context: CallContext;
  readonly #board: StateBoard;
  readonly #gate = new SessionGate();
  readonly #restores = new RestoreList();
  readonly #pushes: PushBoard;
  readonly #upstream: UpstreamWatch;
  readonly #events: EventReaders;
  readonly #lifetime = new AbortController();
  readonly #ignoreWake: (() => void) | undefined;
  #lostSinceMs: number | undefined;
  #isDraining = false;

  constructor(wiring: Wiring, options: ConnectionOptions) {
    this.#wiring = wiring;
    this.#options = options;
    this.#clock = clockOf(options.clock);
    this.#connectTimeoutMs = options.connectTimeoutMs ?? defaultConnectTimeoutMs;
    this.#board = new StateBoard(new Observer(options.observe, wiring.diagnostics));
    this.#attempts = new Attempts(
      {
        connect: (attempt, signal) => this.#connect(attempt, signal),
        begin: (session) => this.#begin(session),
        terminate: (cause) => this.#terminate(cause),
      },
      {
        clock: this.#clock,
        board: this.#board,
        afterRefusal: wiring.dialect.afterRefusal,
        reconnect: options.reconnect,
        lifetime: this.#lifetime.signal,
      },
    );
    this.#hold = new ProcessHold(
      {
        session: () => this.#gate.session,
        isClosed: () => this.state.link === "closed",
        readers: () => ({
          count: this.#pushes.size + this.#events.size,
          isFull: this.#pushes.isFull,
        }),
      },
      this.#clock,
    );
    this.limiter = options.limiter ?? new Limiter({ clock: this.#clock });
    this.#context = {
      clock: this.#clock,
      limiter: this.limiter,
      gate: this.#gate,
      lifetime: this.#lifetime.signal,
      board: this.#board,
      bodyFormat: wiring.dialect.bodyFormat,
    };
    const readerChanged = (): void => this.#hold.adjust();
    const host = { board: this.#board, onChange: readerChanged };
    this.#events = new EventReaders(host);
    this.#pushes = new PushBoard(host);
    this.#upstream = new UpstreamWatch({
      clock: this.#clock,
      board: this.#board,
      onReturn: () => {
        const { session } = this.#gate;
        if (session) void this.#restore(session, "upstream-returned", this.state.generation);
      },
    });
    this[internals] = {
      clock: this.#clock,
      listenToPushes: (protocol, listener) => {
        this.#refuseClosed();
        return this.#pushes.listen(protocol, listener);
      },
      listenToEvents: (listener) => {
        this.#refuseClosed();
        return this.#events.listen(listener);
      },
      readerChanged,
      refuseCalls: () => {
        this.#isDraining = true;
        return {
          finished: this.#hold.idle(),
          pending: () => this.#hold.calls,
          last: this.#request,
        };
      },
      emit: (event) => this.#board.emit(event),
    };
    this.#ignoreWake = tolerate(() =>
      wiring.onWake?.(() => {
        this.#attempts.skipWait();
        this.#gate.session?.probe();
      }),
    );
  }

  get state(): ConnectionState {
    return this.#board.state;
  }

  /** Connects for the first time. Rejects when that fails. */
  open(): Promise<void> {
    return this.#attempts.first(this.#options);
  }

  request<C2S extends object, S2C extends object>(
    protocol: SendableProtocol<C2S, S2C>,
    c2s: Init<C2S>,
    options?: CallOptions,
  ): Promise<S2C> {
    return this.#isDraining
      ? Promise.reject(new ClosedError("the connection takes no more calls"))
      : this.#request(protocol, c2s, options);
  }

  readonly #request: Connection["request"] = (protocol, c2s, options) =>
    this.#hold.duringCall(() => call(this.#context, protocol, c2s, options));

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

  async #connect(attempt: number, signal: AbortSignal | undefined): Promise<Session> {
    const { generation, link } = this.state;
    this.#board.observe({ type: "connecting", attempt });
    const isFirst = link === "connecting";
    const session = await this.#openSession(signal, isFirst);
    if (isFirst) return session;
    // Until this session is the current one, pending calls and streams keep the process running.
    session.hold(false);
    await this.#restore(session, "reconnected", generation + 1);
    return session;
  }

  /** Connects and logs in within the deadline. Only the first attempt keeps the process running. */
  async #openSession(signal: AbortSignal | undefined, isHeld: boolean): Promise<Session> {
    const timeoutMs = this.#connectTimeoutMs;
    const budget = new Budget(this.#clock, [signal], {
      timeoutMs,
      background: !isHeld,
      error: () => new ConnectError("timeout", `no login within ${timeoutMs} ms`),
    });
    budget.start();
    try {
      return await openSession(
        {
          ...this.#wiring,
          clock: this.#clock,
          onProbe: (protocol) => this.#count(protocol),
          onPush: (frame) => this.#onPush(frame),
          onFailure: (failure) => failure === "opend-lost" && this.#upstream.opendLost(),
          onEnd: (session, end) => this.#onEnd(session, end),
        },
        budget.signal,
      );
    } finally {
      budget.end();
    }
  }

  /** Makes a new session the one that calls use. */
  #begin(session: Session): void {
    if (this.#lifetime.signal.aborted) return session.close();
    const { generation } = this.state;
    this.#board.set({ link: "ready", generation: generation + 1 });
    this.#gate.set(session);
    this.#hold.adjust();
    this.#board.emit({ type: "ready" });
    this.#tellGap();
    // The session may have ended before it had a listener.
    if (session.end) return this.#onEnd(session, session.end);
    const { userId: userID = 0n } = session.login;
    this.#upstream.begin(() =>
      this.#onSession(session, this.#connectTimeoutMs, (request) =>
        request(GetGlobalStatePart, { userID }),
      ),
    );
  }

  #onPush(frame: Frame): void {
    this.#upstream.hear(frame);
    this.#pushes.deliver(frame);
  }

  /** A session has ended. During restoring it is not the current one, and the restoring code handles its end. */
  #onEnd(session: Session, end: SessionEnd): void {
    if (session !== this.#gate.session || this.#lifetime.signal.aborted) return;
    this.#gate.set(undefined);
    this.#upstream.end();
    this.#lostSinceMs = end.sinceMs;
    this.#board.set({ link: "reconnecting", upstream: "unknown" });
    this.#hold.adjust();
    this.#board.emit({ type: "lost", ...end });
    void this.#attempts.again(end);
  }

  /** Runs the restorers on a session that may not be the current one yet. */
  async #restore(session: Session, reason: RestoreReason, generation: number): Promise<void> {
    const letGo = onAbort(this.#lifetime.signal, () => session.close());
    await this.#restores.run(
      (restorer) =>
        this.#onSession(session, restoreTimeoutMs, (request) => restorer(request, reason)),
      (cause) => this.#board.emit({ type: "restore-failed", cause }, generation),
    );
    letGo();
  }

  /** Runs the connection's own requests, which do not keep the process running. */
  #onSession<T>(
    session: Session,
    timeoutMs: number,
    work: (request: RestoringRequest) => Promise<T>,
  ): Promise<T> {
    return this.#hold.duringWork(() => onSession(session, this.#context, timeoutMs, work));
  }

  /** A probe counts against its limit if there is room, and is sent in any case. */
  #count(protocol: Protocol): void {
    try {
      this.limiter.tryAcquire(protocol);
    } catch (cause) {
      // A failing store must not stop the probes, which run in a timer.
      this.#board.observeError(protocol, cause);
    }
  }

  #tellGap(): void {
    const since = this.#lostSinceMs;
    if (since === undefined) return;
    const lastedMs = Math.max(0, this.#clock.wallTime() - since);
    this.#board.observe({ type: "gap", lastedMs, reason: "the link was lost" });
    this.#lostSinceMs = undefined;
  }

  #terminate(cause: unknown): void {
    if (this.state.link === "closed") return;
    const session = this.#gate.session;
    this.#gate.set(undefined);
    this.#upstream.end();
    tolerate(() => this.#ignoreWake?.());
    this.#board.set({ link: "closed", upstream: "unknown" });
    // Calls first, so that they reject with this reason and not with the loss of the link.
    this.#lifetime.abort(
      cause instanceof ClosedError ? cause : new ClosedError(undefined, { cause }),
    );
    session?.close();
    this.#board.emit(cause === undefined ? { type: "closed" } : { type: "closed", cause });
    this.#pushes.endAll(cause);
    this.#hold.adjust();
  }

  #refuseClosed(): void {
    if (this.state.link === "closed") throw this.#lifetime.signal.reason;
  }
}

/** The connection after its first login. */
export async function openReconnecting(
  wiring: Wiring,
  options: ConnectionOptions,
): Promise<Connection> {
  const connection = new ReconnectingConnection(wiring, options);
  await connection.open();
  return connection;
}
