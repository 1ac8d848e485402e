import type { Clock } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind, RowOf } from "../kinds/kind.ts";
import type { Streamed } from "../stream/streamed.ts";
import type { Freshness, StaleReason } from "./freshness.ts";

/**
 * One security, always current: the last row of each kind that was asked for, under the kind's name
 * (`quote`, `orderBook`, `ticks`, `["candles:1d"]`), `undefined` until it has come. The object stays
 * the same; the rows are replaced, never changed. Trades and books have `lagMs`, as in a stream.
 */
export type LiveSecurity<K extends Kind = Kind, Code extends string = string> = {
  readonly [P in K as P["name"]]: Streamed<RowOf<P>> | undefined;
} & {
  readonly code: Code;
  /** How far each kind can be trusted now. */
  readonly freshness: { readonly [Name in K["name"]]: Freshness };
  /** Why not all of it can be trusted now; `undefined` when it can. */
  readonly stale: StaleReason | undefined;
};

/** What one kind of one security is known to be. */
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

  /** Returns whether that is new. What has never come waits, unless it is refused. */
  doubt(reason: StaleReason): boolean {
    if (this.#cameAt === undefined && reason !== "refused") return false;
    const isNew = this.#reason !== reason;
    this.#reason = reason;
    return isNew;
  }
}

/** Keeps one security current. */
class SecurityState {
  readonly code: string;
  readonly freshness: Readonly<Record<string, Slot>>;
  // The kinds beside; rows are put in place, so that whoever prints it sees values.
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

/** A security that is kept current, as its reader sees it and as rows are put into it. */
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
    // Its rows are put in place under the names of the kinds that bring them.
    this.security = this.#state as LiveSecurity<K, Code> & SecurityState;
  }

  /**
   * Puts a row in its place; returns whether it is news. A tick, minute or candle that is older than the
   * last one was made up for later, and is not the latest.
   */
  put({ name, keep }: Kind, row: LiveRow): boolean {
    const slot = this.#state.freshness[name];
    if (!slot) return false;
    if (keep === "queue" && timeOf(row) < timeOf(this.#state[name])) return false;
    (this.#state as Record<string, unknown>)[name] = row;
    slot.came();
    return true;
  }

  /** Doubts a kind, or all; returns the names of those of which that is new. */
  doubt(reason: StaleReason, kind?: string): string[] {
    const { freshness } = this.#state;
    const names = kind === undefined ? Object.keys(freshness) : [kind];
    return names.filter((name) => freshness[name]?.doubt(reason));
  }
}

/** When a tick happened, or a minute or candle ends; 0 where there is none. */
const timeOf = (row: unknown): number =>
  (row as { readonly timestamp?: number } | undefined)?.timestamp ?? 0;
