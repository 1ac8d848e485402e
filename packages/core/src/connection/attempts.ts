import type { Clock } from "../clock.ts";
import { ClosedError, isOpendError } from "../errors.ts";
import type { SessionEnd } from "../session/end.ts";
import type { Session } from "../session/session.ts";
import { backOff } from "./back-off.ts";
import type { ConnectionOptions } from "./options.ts";
import { Retry } from "./retry.ts";
import type { StateBoard } from "./state-board.ts";
import { verdictOf, verdicts } from "./verdict.ts";

/** The part of the connection that {@link Attempts} uses. */
export interface AttemptHost {
  /** Opens a session. After a loss it also restores subscriptions. The first attempt of all is 0. */
  connect(attempt: number, signal: AbortSignal | undefined): Promise<Session>;
  /** Makes this session the current one. */
  begin(session: Session): void;
  /** Closes the connection: no further attempt is made. */
  terminate(cause: unknown): void;
}

export interface AttemptTerms {
  readonly clock: Clock;
  readonly board: StateBoard;
  readonly afterRefusal: "retry" | "final";
  readonly reconnect: ConnectionOptions["reconnect"];
  /** Aborted when the connection is closed. */
  readonly lifetime: AbortSignal;
}

/** The attempts to open a session, at first and after each loss, with the delays between them. */
export class Attempts {
  readonly #host: AttemptHost;
  readonly #terms: AttemptTerms;
  readonly #retry: Retry;

  constructor(host: AttemptHost, terms: AttemptTerms) {
    this.#host = host;
    this.#terms = terms;
    this.#retry = new Retry(terms.clock, terms.reconnect ?? backOff());
  }

  /** Connects for the first time. When that fails, it closes the connection and rejects. */
  async first({ signal, retryConnect = false }: ConnectionOptions): Promise<void> {
    const { connect, terminate } = this.#host;
    const { lifetime } = this.#terms;
    for (let attempt = 0; ; ) {
      try {
        return this.#begin(await connect(attempt, signal));
      } catch (error) {
        if (!retryConnect || signal?.aborted || this.#isFinal(error)) {
          terminate(error);
          throw error;
        }
        const next = this.#next(error);
        if (!next) throw causeOf(lifetime.reason as ClosedError);
        attempt = next.attempt;
        await this.#retry.wait(next.delayMs, signal ?? lifetime, false).catch((reason: unknown) => {
          terminate(reason);
          throw reason;
        });
      }
    }
  }

  /** Reconnects after a session has ended, unless that end is final. */
  async again(end: SessionEnd): Promise<void> {
    const { connect, terminate } = this.#host;
    const { lifetime, board } = this.#terms;
    if (verdicts[end.reason] === "final")
      return terminate(end.cause ?? new ClosedError(undefined, { cause: end }));
    this.#retry.lost();
    for (let cause = end.cause; ; ) {
      const next = this.#next(cause);
      if (!next) return;
      try {
        await this.#retry.wait(next.delayMs, lifetime, true);
        const session = await connect(next.attempt, lifetime);
        // The session may have ended while subscriptions were restored.
        if (session.end === undefined || lifetime.aborted) return this.#begin(session);
        cause = session.end.cause;
      } catch (error) {
        if (lifetime.aborted) return;
        cause = error;
        board.emit({ type: "attempt-failed", attempt: next.attempt, cause });
        if (this.#isFinal(error)) return terminate(error);
      }
    }
  }

  /** Begins the next attempt at once, because the runtime is awake or online again. */
  skipWait(): void {
    this.#retry.skip();
  }

  #begin(session: Session): void {
    this.#retry.succeeded();
    this.#host.begin(session);
  }

  #isFinal(error: unknown): boolean {
    return verdictOf(error, this.#terms) === "final";
  }

  /** The next attempt after a failure, or `undefined` after closing the connection. */
  #next(cause: unknown): ReturnType<Retry["next"]> {
    const { terminate } = this.#host;
    const { lifetime, board } = this.#terms;
    // A listener to the loss, or the `reconnect` callback, may have closed the connection.
    if (lifetime.aborted) return undefined;
    try {
      const next = this.#retry.next();
      if (lifetime.aborted) return undefined;
      if (next) board.emit({ type: "reconnecting", ...next });
      else terminate(new ClosedError("the link is lost and no further attempt is made", { cause }));
      return next;
    } catch (error) {
      terminate(error);
      return undefined;
    }
  }
}

/** The failure that ended the attempts; the end itself if a failing `reconnect` callback caused it. */
const causeOf = (end: ClosedError): unknown => (isOpendError(end.cause) ? end.cause : end);
