import { type Settle, settledOutside } from "../abort.ts";
import { LinkLostError } from "../errors.ts";
import type { Session } from "../session/session.ts";

/** Gives calls the current session, or lets them wait for the next one. */
export class SessionGate {
  readonly #waiters = new Set<Settle<Session>>();
  #session: Session | undefined;

  get session(): Session | undefined {
    return this.#session;
  }

  /** Sets the session and releases waiting calls. With `undefined`, calls wait. */
  set(session: Session | undefined): void {
    this.#session = session;
    if (session) for (const waiter of [...this.#waiters]) waiter.resolve(session);
  }

  /** The current session. Rejects with the signal's reason when it is aborted while waiting. */
  get(whenLost: "wait" | "fail", signal: AbortSignal): Promise<Session> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#session) return Promise.resolve(this.#session);
    if (whenLost === "fail")
      return Promise.reject(new LinkLostError("the link is lost", { mayHaveArrived: false }));
    return settledOutside<Session>(signal, (waiter) => {
      this.#waiters.add(waiter);
      return () => this.#waiters.delete(waiter);
    });
  }
}
