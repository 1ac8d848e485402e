import { type Clock, longestTimerMs, type Timer } from "../clock.ts";
import type { Session } from "../session/session.ts";

/** What the hold on the process needs of its connection. */
export interface HoldHost {
  /** The live session; `undefined` while there is none. */
  session(): Session | undefined;
  isClosed(): boolean;
  /** How many streams and listeners are open, and whether one is so full that no more may come in. */
  readers(): { readonly count: number; readonly isFull: boolean };
}

/**
 * Decides whether the connection holds the process, and whether the link takes in bytes. A call or a
 * reader holds the process; an idle link and a pause between attempts do not.
 */
export class ProcessHold {
  readonly #host: HoldHost;
  readonly #clock: Clock;
  #calls = 0;
  #works = 0;
  /** Holds the process while there is no session that could. */
  #timer: Timer | undefined;

  constructor(host: HoldHost, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
  }

  /** A call of the user holds the process until it settles. */
  async duringCall<T>(call: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    this.adjust();
    try {
      return await call();
    } finally {
      this.#calls -= 1;
      this.adjust();
    }
  }

  /** What the connection asks by itself does not hold the process, but needs its replies. */
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
    // Never while a call waits: its reply would wait behind what the reader of a full stream may be
    // waiting for the call to handle.
    session?.pause(this.#calls + this.#works === 0 && isFull);
    if (isWanted && session === undefined && !this.#host.isClosed())
      this.#timer ??= this.#clock.after(longestTimerMs, () => {});
    else {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
  }
}
