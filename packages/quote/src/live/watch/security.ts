import type { Clock } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind, RowOf } from "../kinds/kind.ts";
import type { Streamed } from "../stream/streamed.ts";
import type { Freshness, StaleReason } from "./freshness.ts";

/**
 * The live state of one security: the last row of each subscribed kind, under the kind's name
 * (`quote`, `orderBook`, `ticks`, `["candles:1d"]`), `undefined` until it has arrived. The object
 * stays the same. Its rows are replaced, never changed. Ticks and order books have `lagMs`, as in a
 * stream.
 */
export type LiveSecurity<K extends Kind = Kind, Code extends string = string> = {
  readonly [P in K as P["name"]]: Streamed<RowOf<P>> | undefined;
} & {
  readonly code: Code;
  /** Whether each kind can be trusted now. */
  readonly freshness: { readonly [Name in K["name"]]: Freshness };
  /** Why not all values can be trusted now; `undefined` if they can. */
  readonly stale: StaleReason | undefined;
};

/** The freshness of one kind of one security. */
class Slot implements Freshness {
  readonly #clock: Clock;
  readonly #outage: () => StaleReason | undefined;
  #reason: StaleReason | undefined = "waiting";
  #cameAt: number | undefined;

  constructor(clock: Clock, outage: () => StaleReason | undefined) {
    this.#clock = clock;
    this.#outage = outage;
  }

  get stale(): StaleReason | undefined {
    return this.#outage() ?? this.#reason;
  }

  get ageMs(): number | undefined {
    return this.#cameAt === undefined ? undefined : this.#clock.now() - this.#cameAt;
  }

  came(): void {
    this.#reason = undefined;
    this.#cameAt = this.#clock.now();
  }

  /**
   * Returns whether the reason is new. Without a first row the reason stays `waiting`, except for a
   * refusal.
   */
  doubt(reason: StaleReason): boolean {
    if (this.#cameAt === undefined && reason !== "refused") return false;
    const isNew = this.#reason !== reason;
    this.#reason = reason;
    return isNew;
  }
}

/** The state of one security. */
class SecurityState {
  readonly code: string;
  readonly freshness: Readonly<Record<string, Slot>>;
  // The rows are own properties, so that printing the object shows them.
  readonly [kind: string]: unknown;

  constructor(
    code: string,
    kinds: readonly string[],
    clock: Clock,
    outage: () => StaleReason | undefined,
  ) {
    this.code = code;
    for (const kind of kinds) (this as Record<string, unknown>)[kind] = undefined;
    this.freshness = Object.fromEntries(kinds.map((kind) => [kind, new Slot(clock, outage)]));
  }

  get stale(): StaleReason | undefined {
    for (const kind in this.freshness) {
      const reason = this.freshness[kind]?.stale;
      if (reason) return reason;
    }
    return undefined;
  }
}

/** The live state of a security, for its reader and for the code that updates it. */
export class Watched<K extends Kind, Code extends string> {
  readonly code: Code;
  readonly security: LiveSecurity<K, Code>;
  readonly #state: SecurityState;

  constructor(
    code: Code,
    kinds: readonly K[],
    clock: Clock,
    outage: () => StaleReason | undefined,
  ) {
    const names = kinds.map(({ name }) => name);
    this.code = code;
    this.#state = new SecurityState(code, names, clock, outage);
    // The cast is safe: rows are stored under the names of their kinds.
    this.security = this.#state as LiveSecurity<K, Code> & SecurityState;
  }

  /**
   * Stores a row; returns whether it is newer. An older tick, minute or candle was pulled or
   * corrected later, and is not the latest.
   */
  put({ name, keep }: Kind, row: LiveRow): boolean {
    const slot = this.#state.freshness[name];
    if (!slot) return false;
    if (keep === "queue" && timeOf(row) < timeOf(this.#state[name])) return false;
    (this.#state as Record<string, unknown>)[name] = row;
    slot.came();
    return true;
  }

  /** Marks one kind or all as stale. Returns the names of those with a new reason. */
  doubt(reason: StaleReason, kind?: string): string[] {
    const { freshness } = this.#state;
    const names = kind === undefined ? Object.keys(freshness) : [kind];
    return names.filter((name) => freshness[name]?.doubt(reason));
  }
}

/** The time of a tick, or the end of a minute or candle; 0 without a row. */
const timeOf = (row: unknown): number =>
  (row as { readonly timestamp?: number } | undefined)?.timestamp ?? 0;
