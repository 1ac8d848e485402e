import type { Clock } from "@opend/core/internal";
import type { Kind, RowOf } from "../kinds/kinds.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { Streamed } from "../stream/streamed.ts";
import type { Freshness, StaleReason } from "./freshness.ts";

/**
 * One security, always current: the last row of each kind that was asked for, under the kind's name
 * (`quote`, `orderBook`, `ticker`, `["candles:1d"]`), `undefined` until it has come. The object stays
 * the same; the rows are replaced, never changed. Trades and books have `lagMs`, as in a stream.
 */
export type LiveSecurity<K extends Kind = Kind, Code extends string = string> = {
  readonly [P in K]: Streamed<RowOf<P>> | undefined;
} & {
  readonly code: Code;
  /** How far each kind can be trusted now. */
  readonly freshness: { readonly [P in K]: Freshness };
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
export class SecurityState {
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

/**
 * Puts a row in its place; returns whether it is news. A trade or candle that is older than the last
 * one was made up for later, and is not the latest.
 */
export function put(security: SecurityState, kind: string, row: LiveRow): boolean {
  const slot = security.freshness[kind];
  if (!slot) return false;
  const before = security[kind] as { readonly timestamp?: number } | undefined;
  const { timestamp } = row as { readonly timestamp?: number };
  const isOrdered = kind === "ticker" || kind === "timeShare" || row.type === "candles";
  if (isOrdered && (timestamp ?? 0) < (before?.timestamp ?? 0)) return false;
  (security as Record<string, unknown>)[kind] = row;
  slot.came();
  return true;
}
