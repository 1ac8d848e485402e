import { onAbort } from "../abort.ts";
import { type Clock, systemClock, type Timer } from "../clock.ts";
import { ArgumentError, type ProtocolRef, RateLimitError } from "../errors.ts";
import type { Limit } from "../protocol.ts";
import { readRefusal } from "./refusal.ts";
import { SlidingWindow } from "./window.ts";

/** What the limiter looks at; a protocol constant is one. */
export interface Limited extends ProtocolRef {
  readonly limit?: Limit | "none";
}

export interface LimiterOptions {
  /** The terms of protocols whose limit nobody documents. Default 10 per 30 s, the smallest known. */
  readonly undocumented?: Limit | "none";
  /** Terms by protocol name (`Qot_GetShortInterest`) in place of the documented ones. */
  readonly overrides?: Readonly<Record<string, Limit | "none">>;
  /** Added to every window, for requests that travel faster than the one before. Default 100 ms. */
  readonly marginMs?: number;
  readonly clock?: Clock;
}

export interface AcquireOptions {
  /** `throw` rejects with `rate-limited` instead of waiting. Default `wait`. */
  readonly whenFull?: "wait" | "throw";
  readonly signal?: AbortSignal | undefined;
}

/** What is left of a protocol's limit at this moment. */
export interface LimitState {
  readonly requests: number;
  readonly windowMs: number;
  /** Requests that may go out at once. */
  readonly left: number;
  /** Milliseconds until the next one may go out, calls already queued not counted. */
  readonly nextMs: number;
  /** Calls that wait. */
  readonly queued: number;
}

interface Queued {
  readonly whenFree: () => void;
}

/**
 * Keeps requests under OpenD's frequency limits: a sliding window per protocol, first come first
 * served. Limits count per account, so hand one limiter to every connection of the same account.
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #marginMs: number;
  readonly #undocumented: Limit | "none";
  readonly #overrides: Readonly<Record<string, Limit | "none">>;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: LimiterOptions = {}) {
    const {
      undocumented = { requests: 10, windowMs: 30_000 },
      overrides = {},
      marginMs = 100,
    } = options;
    for (const [name, limit] of Object.entries({ undocumented, ...overrides }))
      refuseBadLimit(name, limit);
    if (!(marginMs >= 0)) throw new ArgumentError("marginMs", "a number from 0 up", marginMs);
    this.#undocumented = undocumented;
    this.#overrides = overrides;
    this.#marginMs = marginMs;
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * Takes a place, waiting for one in turn.
   *
   * @throws {RateLimitError} `rate-limited`: there is no room and `whenFull` is `throw`. An aborted
   * signal rejects with its reason and gives the place in the queue up.
   */
  async acquire(
    protocol: Limited,
    { whenFull = "wait", signal }: AcquireOptions = {},
  ): Promise<void> {
    signal?.throwIfAborted();
    const lane = this.#lane(protocol);
    if (lane === undefined || lane.tryTake()) return;
    if (whenFull === "throw") {
      const { requests, windowMs, nextMs } = lane.state();
      throw new RateLimitError(protocol, { requests, windowMs, waitMs: nextMs });
    }
    await lane.wait(signal);
  }

  /** What is left; `undefined` for a protocol without a limit. */
  state(protocol: Limited): LimitState | undefined {
    return this.#lane(protocol)?.state();
  }

  /**
   * Looks at the text of a failed reply. If it says "too often", the limit it names is kept, the
   * window is closed for its length (other programs spend it too), and the answer is true.
   */
  learn(protocol: Limited, retMsg: string | undefined): boolean {
    const refusal = readRefusal(retMsg);
    if (!refusal) return false;
    const { requests, windowMs } = this.#terms(protocol) ?? { requests: 1, windowMs: 30_000 };
    const learned = {
      requests: refusal.requests ?? requests,
      windowMs: refusal.windowMs ?? windowMs,
    };
    this.#laneFor(protocol, learned).close(learned.requests, learned.windowMs + this.#marginMs);
    return true;
  }

  #terms(protocol: Limited): Limit | undefined {
    const terms = this.#overrides[protocol.name] ?? protocol.limit ?? this.#undocumented;
    return terms === "none" ? undefined : terms;
  }

  #lane(protocol: Limited): Lane | undefined {
    const terms = this.#terms(protocol);
    // A refusal may have taught a limit for a protocol that was thought to have none.
    if (!terms) return this.#lanes.get(protocol.name);
    return this.#laneFor(protocol, terms);
  }

  #laneFor(protocol: Limited, terms: Limit): Lane {
    const key = terms.group ?? protocol.name;
    const known = this.#lanes.get(key);
    if (known) return known;
    const lane = new Lane(
      new SlidingWindow(terms.requests, terms.windowMs + this.#marginMs),
      this.#clock,
    );
    this.#lanes.set(key, lane);
    return lane;
  }
}

/** One window and who waits for it. */
class Lane {
  readonly #window: SlidingWindow;
  readonly #clock: Clock;
  readonly #queue = new Set<Queued>();
  #timer: Timer | undefined;

  constructor(window: SlidingWindow, clock: Clock) {
    this.#window = window;
    this.#clock = clock;
  }

  tryTake(): boolean {
    if (this.#queue.size > 0 || this.#window.left(this.#clock.now()) === 0) return false;
    this.#window.take(this.#clock.now());
    return true;
  }

  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const queued: Queued = {
        whenFree: () => {
          letGo?.();
          resolve();
        },
      };
      const letGo =
        signal &&
        onAbort(signal, () => {
          this.#queue.delete(queued);
          this.#schedule();
          reject(signal.reason);
        });
      this.#queue.add(queued);
      this.#schedule();
    });
  }

  close(requests: number, windowMs: number): void {
    this.#window.requests = requests;
    this.#window.windowMs = windowMs;
    this.#window.close(this.#clock.now());
    this.#schedule();
  }

  state(): LimitState {
    const now = this.#clock.now();
    return {
      requests: this.#window.requests,
      windowMs: this.#window.windowMs,
      left: this.#window.left(now),
      nextMs: this.#window.waitMs(now),
      queued: this.#queue.size,
    };
  }

  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#queue.size === 0) return;
    this.#timer = this.#clock.after(this.#window.waitMs(this.#clock.now()), () => this.#serve());
  }

  #serve(): void {
    for (const queued of this.#queue) {
      const now = this.#clock.now();
      if (this.#window.left(now) === 0) break;
      this.#window.take(now);
      this.#queue.delete(queued);
      queued.whenFree();
    }
    this.#schedule();
  }
}

function refuseBadLimit(name: string, limit: Limit | "none"): void {
  if (limit === "none") return;
  if (!(Number.isInteger(limit.requests) && limit.requests > 0))
    throw new ArgumentError(`${name}.requests`, "an integer from 1 up", limit.requests);
  if (!(limit.windowMs > 0))
    throw new ArgumentError(`${name}.windowMs`, "a number above 0", limit.windowMs);
}
