import { type Clock, systemClock } from "../clock.ts";
import {
  ArgumentError,
  type LimitStoreError,
  type ProtocolRef,
  RateLimitError,
} from "../errors.ts";
import type { Limit } from "../protocol.ts";
import { Lane, type LimitState, type Place } from "./lane.ts";
import { memoryStore } from "./memory-store.ts";
import { readRefusal } from "./refusal.ts";
import type { LimitStore } from "./store.ts";

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
  /**
   * Where what is spent is kept. Default: in memory, for this limiter alone. Calls fail with
   * `limit-store-failed` while a store fails, unless it is `insured`.
   */
  readonly store?: LimitStore;
  readonly clock?: Clock;
}

export interface AcquireOptions {
  /** `throw` rejects with `rate-limited` instead of waiting. Default `wait`. */
  readonly whenLimited?: "wait" | "throw";
  readonly signal?: AbortSignal | undefined;
  /** Does not hold the process while it waits. Default `false`. */
  readonly background?: boolean;
}

/** What is left of one limit, and whose it is. */
export interface NamedLimitState extends LimitState {
  /** The protocol's name, or that of the group of protocols which spend this limit together. */
  readonly name: string;
}

const freePlace: Place = { giveBack() {} };

/** Where OpenD is not known to limit a protocol, until it names a limit. */
const unlimited: Limit = { requests: 1_000_000, windowMs: 30_000 };

/**
 * Keeps requests under OpenD's frequency limits: a sliding window per protocol, first come first
 * served. Limits count per account, so hand one limiter to every connection of the same account.
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #marginMs: number;
  readonly #undocumented: Limit | "none";
  readonly #overrides: Readonly<Record<string, Limit | "none">>;
  readonly #store: LimitStore;
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
    this.#store = options.store ?? memoryStore;
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * Takes a place, waiting for one in turn.
   *
   * @throws {RateLimitError} `rate-limited`: there is no room and `whenLimited` is `throw`. An aborted
   * signal rejects with its reason and gives the place in the queue up. {@link LimitStoreError}
   * `limit-store-failed`: the store fails.
   */
  async acquire(
    protocol: Limited,
    { whenLimited = "wait", signal, background = false }: AcquireOptions = {},
  ): Promise<Place> {
    signal?.throwIfAborted();
    const place = this.tryAcquire(protocol);
    if (place) return place;
    const lane = this.#lane(protocol) as Lane;
    if (whenLimited === "throw") {
      const { requests, windowMs, waitMs } = lane.state();
      throw new RateLimitError(protocol, { requests, windowMs, waitMs });
    }
    return lane.wait(signal, background);
  }

  /** Takes a place if there is one at once and nobody waits for it. */
  tryAcquire(protocol: Limited): Place | undefined {
    const lane = this.#lane(protocol);
    return lane === undefined ? freePlace : lane.tryTake();
  }

  /** What is left; `undefined` for a protocol without a limit. */
  state(protocol: Limited): LimitState | undefined {
    return this.#lane(protocol)?.state();
  }

  /** What is left of every limit that was asked for so far, in the order of their first use. */
  states(): NamedLimitState[] {
    return Array.from(this.#lanes, ([name, lane]) => ({ name, ...lane.state() }));
  }

  /**
   * Looks at the text of a failed reply. If it says "too often", the limit that it names is kept for
   * ten minutes, the window is closed for its length (other programs spend it too), and the answer is
   * true. The window of a named limit is at most the documented one.
   */
  learn(protocol: Limited, retMsg: string | undefined): boolean {
    const refusal = readRefusal(retMsg);
    if (!refusal) return false;
    const lane = this.#laneFor(protocol, this.#terms(protocol) ?? unlimited);
    lane.close(refusal.requests, refusal.windowMs);
    return true;
  }

  /** Forgets the limits that OpenD named: of one protocol, or of all. */
  forget(protocol?: Limited): void {
    const lanes = protocol === undefined ? this.#lanes.values() : [this.#lane(protocol)];
    for (const lane of lanes) lane?.forget();
  }

  #terms(protocol: Limited): Limit | undefined {
    const override = Object.hasOwn(this.#overrides, protocol.name)
      ? this.#overrides[protocol.name]
      : undefined;
    const terms = override ?? protocol.limit ?? this.#undocumented;
    return terms === "none" ? undefined : terms;
  }

  #lane(protocol: Limited): Lane | undefined {
    const terms = this.#terms(protocol);
    if (terms) return this.#laneFor(protocol, terms);
    // A refusal may have taught a limit for a protocol that was thought to have none.
    const lane = this.#lanes.get(protocol.name);
    return lane?.isNeeded ? lane : undefined;
  }

  #laneFor(protocol: Limited, terms: Limit): Lane {
    const key = terms.group ?? protocol.name;
    const known = this.#lanes.get(key);
    if (known) return known;
    const lane = new Lane({
      clock: this.#clock,
      now: () => (this.#store.time === "wall" ? this.#clock.wallTime() : this.#clock.now()),
      documented: terms,
      makeWindow: (onRoom) => this.#store.window(key, terms, this.#marginMs, onRoom),
    });
    this.#lanes.set(key, lane);
    return lane;
  }
}

function refuseBadLimit(name: string, limit: Limit | "none"): void {
  if (limit === "none") return;
  if (!(Number.isInteger(limit.requests) && limit.requests > 0))
    throw new ArgumentError(`${name}.requests`, "an integer from 1 up", limit.requests);
  if (!(limit.windowMs > 0))
    throw new ArgumentError(`${name}.windowMs`, "a number above 0", limit.windowMs);
}
