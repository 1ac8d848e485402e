import type { Limit } from "../protocol.ts";

/** A limit that OpenD named in a refusal, lower than the documented one. */
export interface LearnedLimit {
  readonly requests: number;
  readonly windowMs: number;
  /** Milliseconds until the documented limit holds again, if OpenD does not name this one again. */
  readonly forgetInMs: number;
}

/** Other programs may cause a refusal, or its text may be wrong: what it names does not hold for ever. */
const rememberedMs = 600_000;

/** The terms of one limit: those that are documented, or lower ones for a while. */
export class LearnedTerms {
  readonly #documented: Pick<Limit, "requests" | "windowMs">;
  #learned:
    | { readonly requests: number; readonly windowMs: number; readonly at: number }
    | undefined;

  constructor(documented: Pick<Limit, "requests" | "windowMs">) {
    this.#documented = documented;
  }

  /**
   * Takes a named limit over if it allows less than the documented one. A longer window is cut to the
   * documented one, with as many requests less: a refusal that names an hour must not stop a program
   * for an hour.
   */
  learn(requests: number, windowMs: number, now: number): void {
    const documented = this.#documented;
    if (requests / windowMs >= documented.requests / documented.windowMs) return;
    const bounded = Math.min(windowMs, documented.windowMs);
    const fewer = Math.max(1, Math.floor((requests * bounded) / windowMs));
    this.#learned = { requests: fewer, windowMs: bounded, at: now };
  }

  forget(): void {
    this.#learned = undefined;
  }

  /** What was learned and still holds. */
  learned(now: number): LearnedLimit | undefined {
    if (!this.#learned) return undefined;
    const { requests, windowMs, at } = this.#learned;
    // A clock that was set back makes it no older than it is.
    const forgetInMs = rememberedMs - Math.max(0, now - at);
    if (forgetInMs <= 0) this.#learned = undefined;
    return forgetInMs <= 0 ? undefined : { requests, windowMs, forgetInMs };
  }

  /** The terms that hold at a time. */
  at(now: number): Pick<Limit, "requests" | "windowMs"> {
    return this.learned(now) ?? this.#documented;
  }
}
