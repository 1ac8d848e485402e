import type { Limit } from "../protocol.ts";

/** A limit that OpenD named in a refusal, lower than the documented one. */
export interface LearnedLimit {
  readonly requests: number;
  readonly windowMs: number;
  /** Milliseconds until the documented limit applies again, unless OpenD names this one again. */
  readonly forgetInMs: number;
}

/** A named limit expires, because other programs may have caused the refusal, or its text may be wrong. */
const rememberedMs = 600_000;

/** The terms of one limit: the documented ones, or temporarily lower ones. */
export class LearnedTerms {
  readonly #documented: Pick<Limit, "requests" | "windowMs">;
  #learned:
    | { readonly requests: number; readonly windowMs: number; readonly at: number }
    | undefined;

  constructor(documented: Pick<Limit, "requests" | "windowMs">) {
    this.#documented = documented;
  }

  /**
   * Adopts a named limit if it allows less than the documented one. A longer window is shortened to the
   * documented one, with fewer requests in proportion: a refusal that names an hour must not stop a
   * program for an hour.
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

  /** The named limit, if it still applies. */
  learned(now: number): LearnedLimit | undefined {
    if (!this.#learned) return undefined;
    const { requests, windowMs, at } = this.#learned;
    // The clock may have been set back, so the age is at least 0.
    const forgetInMs = rememberedMs - Math.max(0, now - at);
    if (forgetInMs <= 0) this.#learned = undefined;
    return forgetInMs <= 0 ? undefined : { requests, windowMs, forgetInMs };
  }

  /** The terms that apply at a time. */
  at(now: number): Pick<Limit, "requests" | "windowMs"> {
    return this.learned(now) ?? this.#documented;
  }
}
