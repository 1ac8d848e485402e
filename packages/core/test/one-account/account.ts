/**
 * How a server counts. `sliding`: in any stretch of a window. `fixed`: in windows that follow each
 * other. `strict`: as `sliding`, and refused requests count too.
 */
export type Counting = "sliding" | "fixed" | "strict";

/** The terms of the limit. */
export interface AccountLimit {
  readonly requests: number;
  readonly windowMs: number;
  readonly counting: Counting;
  /** When the first fixed window begins. */
  readonly offsetMs: number;
}

/** Counts the requests of all programs of an account, as OpenD does. */
export class Account {
  readonly #limit: AccountLimit;
  #counted: number[] = [];

  constructor(limit: AccountLimit) {
    this.#limit = limit;
  }

  /** Whether a request at this time is answered. */
  admit(now: number): boolean {
    const { requests, windowMs, counting, offsetMs } = this.#limit;
    const isInWindow = (at: number): boolean =>
      counting === "fixed"
        ? Math.floor((at - offsetMs) / windowMs) === Math.floor((now - offsetMs) / windowMs)
        : at > now - windowMs;
    this.#counted = this.#counted.filter(isInWindow);
    const isAdmitted = this.#counted.length < requests;
    if (isAdmitted || counting === "strict") this.#counted.push(now);
    return isAdmitted;
  }
}
