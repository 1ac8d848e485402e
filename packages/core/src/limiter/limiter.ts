import { type Settle, settledOutside } from "../abort.ts";
import { type Clock, systemClock, type Timer } from "../clock.ts";
import { ArgumentError, type ProtocolRef, RateLimitError } from "../errors.ts";
import type { Limit } from "../protocol.ts";
import { memoryStore } from "./memory-store.ts";
import { readRefusal } from "./refusal.ts";
import type { LimitStore, LimitWindow } from "./store.ts";

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
  /** Where what is spent is kept. Default: in memory, for this limiter alone. */
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
  /** Milliseconds that one more call would wait, those before it counted. */
  readonly waitMs: number;
  /**
   * OpenD has called requests too frequent within the last window, though this limiter saw room:
   * somebody else spends the limit too.
   */
  readonly isRefused: boolean;
}

/** What is left of one limit, and whose it is. */
export interface NamedLimitState extends LimitState {
  /** The protocol's name, or that of the group of protocols which spend this limit together. */
  readonly name: string;
}

/** A place within a limit; the request that it was taken for counts from now on. */
export interface Place {
  /** The request was not sent after all. */
  giveBack(): void;
}

const freePlace: Place = { giveBack() {} };

interface Queued extends Settle<Place> {
  readonly isBackground: boolean;
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
   * signal rejects with its reason and gives the place in the queue up.
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
   * Looks at the text of a failed reply. If it says "too often", the limit it names is kept, the
   * window is closed for its length (other programs spend it too), and the answer is true.
   */
  learn(protocol: Limited, retMsg: string | undefined): boolean {
    const refusal = readRefusal(retMsg);
    if (!refusal) return false;
    const named = { requests: 1, windowMs: 30_000, ...refusal };
    const lane = this.#lane(protocol) ?? this.#laneFor(protocol, named);
    lane.close(refusal.requests, refusal.windowMs);
    return true;
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
    // A refusal may have taught a limit for a protocol that was thought to have none.
    if (!terms) return this.#lanes.get(protocol.name);
    return this.#laneFor(protocol, terms);
  }

  #laneFor(protocol: Limited, terms: Limit): Lane {
    const key = terms.group ?? protocol.name;
    const known = this.#lanes.get(key);
    if (known) return known;
    const lane = new Lane(this.#clock, (onRoom) =>
      this.#store.window(key, terms, this.#marginMs, onRoom),
    );
    this.#lanes.set(key, lane);
    return lane;
  }
}

/** One window and who waits for it. */
class Lane {
  readonly #window: LimitWindow;
  readonly #clock: Clock;
  readonly #queue = new Set<Queued>();
  #timer: Timer | undefined;
  #refusedAt = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, makeWindow: (onRoom: () => void) => LimitWindow) {
    this.#clock = clock;
    this.#window = makeWindow(() => this.#schedule());
  }

  tryTake(): Place | undefined {
    return this.#queue.size > 0 ? undefined : this.#take();
  }

  wait(signal: AbortSignal | undefined, isBackground: boolean): Promise<Place> {
    return settledOutside<Place>(signal, (settle) => {
      const queued: Queued = { isBackground, ...settle };
      this.#queue.add(queued);
      this.#schedule();
      return () => {
        if (this.#queue.delete(queued)) this.#schedule();
      };
    });
  }

  /** A refusal may lower the limit, never raise it: several programs may share what it names. */
  close(requests: number | undefined, windowMs: number | undefined): void {
    if (requests && windowMs) this.#window.lower(requests, windowMs);
    this.#refusedAt = this.#clock.now();
    this.#window.close(this.#refusedAt);
    this.#schedule();
  }

  state(): LimitState {
    const now = this.#clock.now();
    const { requests, windowMs } = this.#window;
    const queued = this.#queue.size;
    return {
      requests,
      windowMs,
      left: this.#window.left(now),
      nextMs: this.#window.waitMs(now),
      queued,
      waitMs: this.#window.waitMs(now, queued),
      isRefused: now - this.#refusedAt < windowMs,
    };
  }

  #take(): Place | undefined {
    const at = this.#clock.now();
    if (!this.#window.tryTake(at)) return undefined;
    return {
      giveBack: () => {
        this.#window.giveBack(at);
        this.#schedule();
      },
    };
  }

  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#queue.size === 0) return;
    const waitMs = this.#window.waitMs(this.#clock.now());
    this.#timer = this.#clock.after(waitMs, () => this.#serve(), {
      background: !this.#isAwaited(),
    });
  }

  /** Whether somebody waits for whom the process is to go on. */
  #isAwaited(): boolean {
    for (const { isBackground } of this.#queue) if (!isBackground) return true;
    return false;
  }

  #serve(): void {
    try {
      for (const queued of this.#queue) {
        const place = this.#take();
        if (!place) break;
        this.#queue.delete(queued);
        queued.resolve(place);
      }
      this.#schedule();
    } catch (error) {
      // A store that fails while nobody's call is under way would end the process.
      const all = [...this.#queue];
      this.#queue.clear();
      for (const queued of all) queued.reject(error);
    }
  }
}

function refuseBadLimit(name: string, limit: Limit | "none"): void {
  if (limit === "none") return;
  if (!(Number.isInteger(limit.requests) && limit.requests > 0))
    throw new ArgumentError(`${name}.requests`, "an integer from 1 up", limit.requests);
  if (!(limit.windowMs > 0))
    throw new ArgumentError(`${name}.windowMs`, "a number above 0", limit.windowMs);
}
