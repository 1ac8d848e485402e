import { type Clock, longestTimerMs, type Timer } from "../clock.ts";
import type { Session } from "../session/session.ts";

/** The part of the connection that {@link ProcessHold} uses. */
export interface HoldHost {
  /** The current session, or `undefined`. */
  session(): Session | undefined;
  isClosed(): boolean;
  /** How many streams and listeners are open, and whether one is so full that the link must pause. */
  readers(): { readonly count: number; readonly isFull: boolean };
}

/**
 * Decides whether the connection keeps the process running, and whether the link is paused. A call or
 * a reader keeps the process running; an idle link and a delay between attempts do not.
 */
export class ProcessHold {
  readonly #host: HoldHost;
  readonly #clock: Clock;
  #calls = 0;
  readonly #whenIdle: (() => void)[] = [];
  #works = 0;
  /** Keeps the process running while there is no session to do so. */
  #timer: Timer | undefined;

  constructor(host: HoldHost, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
  }

  /** The number of pending calls. */
  get calls(): number {
    return this.#calls;
  }

  /** Fulfilled when no call is pending. */
  idle(): Promise<void> {
    if (this.#calls === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** A user's call keeps the process running until it settles. */
  async duringCall<T>(call: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    this.adjust();
    try {
      return await call();
    } finally {
      this.#calls -= 1;
      this.adjust();
      if (this.#calls === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
    }
  }

  /** The connection's own requests do not keep the process running, but the link must deliver their replies. */
  async duringWork<T>(work: () => Promise<T>): Promise<T> {
    this.#works += 1;
    this.adjust();
    try {
      return await work();
    } finally {
      this.#works -= 1;
      this.adjust();
    }
  }

  /** To be called whenever the session, the state or the readers change. */
  adjust(): void {
    const session = this.#host.session();
    const { count, isFull } = this.#host.readers();
    const isWanted = this.#calls + count > 0;
    session?.hold(isWanted);
    // Never paused while a call is pending: the reader of a full stream may itself wait for that call,
    // whose reply would not arrive.
    session?.pause(this.#calls + this.#works === 0 && isFull);
    if (isWanted && session === undefined && !this.#host.isClosed())
      this.#timer ??= this.#clock.after(longestTimerMs, () => {});
    else {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
  }
}
