import { type Clock, clockOf } from "../clock.ts";
import {
  ArgumentError,
  type LimitStoreError,
  type ProtocolRef,
  RateLimitError,
} from "../errors.ts";
import { copied, reading } from "../given.ts";
import type { Limit } from "../protocol.ts";
import { Lane, type LimitState, type Place } from "./lane.ts";
import { memoryStore } from "./memory-store.ts";
import { readRefusal } from "./refusal.ts";
import type { LimitStore } from "./store.ts";

/** The fields that the limiter reads. Protocol constants have them. */
export interface Limited extends ProtocolRef {
  readonly limit?: Limit | "none";
}

export interface LimiterOptions {
  /** The limit of protocols without a documented one. Default 10 per 30 s, the smallest known. */
  readonly undocumented?: Limit | "none";
  /** Limits by protocol name (`Qot_GetShortInterest`) that replace the documented ones. */
  readonly overrides?: Readonly<Record<string, Limit | "none">>;
  /** Added to every window, because a request may reach OpenD faster than the one before. Default 100 ms. */
  readonly marginMs?: number;
  /**
   * Stores how much of each limit is used. Default: in memory, only for this limiter. While the store
   * fails, calls fail with `limit-store-failed`, unless the store is `insured`.
   */
  readonly store?: LimitStore;
  readonly clock?: Clock;
}

export interface AcquireOptions {
  /** `throw` rejects with `rate-limited` instead of waiting. Default `wait`. */
  readonly whenLimited?: "wait" | "throw";
  readonly signal?: AbortSignal | undefined;
  /** Does not keep the process running while it waits. Default `false`. */
  readonly background?: boolean;
}

/** The state of one limit, with its name. */
export interface NamedLimitState extends LimitState {
  /** The name of the protocol, or of the group of protocols that share this limit. */
  readonly name: string;
}

const freePlace: Place = { giveBack() {} };

/** For protocols without a known limit, until OpenD names one. */
const unlimited: Limit = { requests: 1_000_000, windowMs: 30_000 };

/**
 * Keeps requests within OpenD's frequency limits: a sliding window per protocol, in order of arrival.
 * Limits count per account, so pass one limiter to all connections of the same account.
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
      store = memoryStore,
      clock,
    } = copied(options);
    for (const [name, limit] of Object.entries({
      undocumented,
      ...copied(overrides, "overrides"),
    }))
      reading(name, "a limit or none", () => refuseBadLimit(name, limit));
    if (!(typeof marginMs === "number" && marginMs >= 0))
      throw new ArgumentError("marginMs", "a number from 0 up", marginMs);
    this.#undocumented = undocumented;
    this.#overrides = overrides;
    this.#marginMs = marginMs;
    this.#store = store;
    this.#clock = clockOf(clock);
  }

  /**
   * Takes a place in the limit, and waits in a queue until one is free.
   *
   * @throws {RateLimitError} `rate-limited`: there is no room and `whenLimited` is `throw`, or OpenD has
   * refused forty requests in a row, because other programs use the limit too. An aborted signal
   * rejects with its reason and leaves the queue. {@link LimitStoreError} `limit-store-failed`: the store
   * fails.
   */
  async acquire(protocol: Limited, options: AcquireOptions = {}): Promise<Place> {
    const { whenLimited = "wait", signal, background = false } = copied(options);
    signal?.throwIfAborted();
    const free = this.tryAcquire(protocol);
    if (free) return free;
    const lane = this.#lane(protocol) as Lane;
    const place = whenLimited === "throw" ? undefined : await lane.wait(signal, background);
    if (place) return place;
    throw new RateLimitError(protocol, lane.state());
  }

  /** Takes a place if one is free and no call waits for it. */
  tryAcquire(protocol: Limited): Place | undefined {
    const lane = this.#lane(protocol);
    return lane === undefined ? freePlace : lane.tryTake();
  }

  /** The state of a protocol's limit; `undefined` for a protocol without a limit. */
  state(protocol: Limited): LimitState | undefined {
    return this.#lane(protocol)?.state();
  }

  /** The states of all limits used so far, in the order of their first use. */
  states(): NamedLimitState[] {
    return Array.from(this.#lanes, ([name, lane]) => ({ name, ...lane.state() }));
  }

  /**
   * Reads the message of a failed reply. If it says "too frequent", it returns `true`, and no request is
   * sent for one window. A lower limit that the message names applies for ten minutes; its window is at
   * most the documented one. After that, this limiter uses only a share of the limit, because other
   * programs may use it too.
   */
  learn(protocol: Limited, retMsg: string | undefined): boolean {
    const refusal = readRefusal(retMsg);
    if (!refusal) return false;
    const lane = this.#laneFor(protocol, this.#terms(protocol) ?? unlimited);
    lane.close(refusal.requests, refusal.windowMs);
    return true;
  }

  /** Forgets the limits that OpenD named, for one protocol or for all. */
  forget(protocol?: Limited): void {
    const lanes = protocol === undefined ? this.#lanes.values() : [this.#lane(protocol)];
    for (const lane of lanes) lane?.forget();
  }

  #terms(protocol: Limited): Limit | undefined {
    const { name, limit } = copied(protocol, "protocol");
    if (typeof name !== "string") throw new ArgumentError("protocol.name", "a text", name);
    const override = Object.hasOwn(this.#overrides, name) ? this.#overrides[name] : undefined;
    const terms = override ?? limit ?? this.#undocumented;
    return terms === "none" ? undefined : terms;
  }

  #lane(protocol: Limited): Lane | undefined {
    const terms = this.#terms(protocol);
    if (terms) return this.#laneFor(protocol, terms);
    // A refusal may have named a limit for a protocol without a documented one.
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
  if (typeof limit !== "object" || !limit) throw new ArgumentError(name, "a limit or none", limit);
  if (!(Number.isInteger(limit.requests) && limit.requests > 0))
    throw new ArgumentError(`${name}.requests`, "an integer from 1 up", limit.requests);
  if (!(typeof limit.windowMs === "number" && limit.windowMs > 0))
    throw new ArgumentError(`${name}.windowMs`, "a number above 0", limit.windowMs);
}
