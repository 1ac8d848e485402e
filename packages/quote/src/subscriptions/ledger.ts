import type { OpendError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { merged, optionsKey, type Unit, unitKey } from "./unit.ts";

/** OpenD lets go of a subscription after a minute at the earliest; the second is for the way there. */
export const holdMs = 61_000;

/** One unit and who uses it. */
interface Entry<User> {
  unit: Unit;
  readonly users: Set<User>;
  /** `wanted` until OpenD has it. A refused one is tried again when everything is made again. */
  state: "wanted" | "held" | { readonly refused: OpendError };
  heldSinceMs: number;
}

/** What is subscribed, for whom, and since when: counted by use, without a word to OpenD. */
export class Ledger<User> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<User>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a user in. */
  add(units: readonly Unit[], user: User): void {
    for (const unit of units) {
      const entry = this.#entryOf(unit);
      entry.users.add(user);
      const together = merged(entry.unit, unit.options);
      const isMore = optionsKey(together.options) !== optionsKey(entry.unit.options);
      entry.unit = together;
      // Who asks anew for what was refused wants it tried.
      if (isMore || typeof entry.state === "object") entry.state = "wanted";
    }
  }

  /** Counts a user out. What OpenD holds and nobody uses stays until it has expired. */
  remove(user: User): void {
    for (const [key, { users, state }] of this.#entries)
      if (users.delete(user) && users.size === 0 && state !== "held") this.#entries.delete(key);
  }

  usersOf(unit: Unit): readonly User[] {
    return [...(this.#entries.get(unitKey(unit))?.users ?? [])];
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Whether OpenD has neither taken nor refused it. */
  isWanted(unit: Unit): boolean {
    return this.#entries.get(unitKey(unit))?.state === "wanted";
  }

  /** Those of them that OpenD holds, as they were asked for by all who use them. */
  heldOf(units: readonly Unit[]): Unit[] {
    const keys = new Set(units.map(unitKey));
    return this.#units(({ unit, state }) => state === "held" && keys.has(unitKey(unit)));
  }

  /** Used, and not held. */
  wanted(): Unit[] {
    return this.#units(({ state, users }) => state === "wanted" && users.size > 0);
  }

  /** How many of these would be new to OpenD. */
  countNew(units: readonly Unit[]): number {
    const keys = new Set(units.map(unitKey));
    for (const key of keys) if (this.#entries.get(key)?.state === "held") keys.delete(key);
    return keys.size;
  }

  /** OpenD has taken them. */
  held(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      // More may have been asked for while these were under way.
      if (entry && optionsKey(entry.unit.options) === optionsKey(unit.options)) {
        entry.state = "held";
        entry.heldSinceMs = this.#clock.now();
      }
    }
  }

  refused(unit: Unit, error: OpendError): void {
    const entry = this.#entries.get(unitKey(unit));
    if (entry) entry.state = { refused: error };
  }

  /** OpenD holds only what is named here, if anything: the rest is wanted again, where it is used. */
  lost(stillHeld: ReadonlySet<string> = new Set()): void {
    for (const [key, entry] of this.#entries) {
      if (stillHeld.has(key)) continue;
      if (entry.users.size === 0) this.#entries.delete(key);
      else entry.state = "wanted";
    }
  }

  /** Held long enough, and used by nobody. */
  expired(): Unit[] {
    const now = this.#clock.now();
    return this.#units((entry) => isUnused(entry) && now - entry.heldSinceMs >= holdMs);
  }

  /** They are no longer held; those that somebody uses again are wanted. */
  ended(units: readonly Unit[]): void {
    for (const unit of units) {
      const key = unitKey(unit);
      const entry = this.#entries.get(key);
      if (entry?.users.size === 0) this.#entries.delete(key);
      else if (entry) entry.state = "wanted";
    }
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Milliseconds until the next unused one expires. */
  untilExpiryMs(): number | undefined {
    const now = this.#clock.now();
    const waits = [...this.#entries.values()]
      .filter(isUnused)
      .map(({ heldSinceMs }) => Math.max(0, heldSinceMs + holdMs - now));
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }

  /** What is used, with whether OpenD holds it. */
  all(): { readonly unit: Unit; readonly isHeld: boolean }[] {
    return [...this.#entries.values()]
      .filter(({ users }) => users.size > 0)
      .map(({ unit, state }) => ({ unit, isHeld: state === "held" }));
  }

  #entryOf(unit: Unit): Entry<User> {
    const key = unitKey(unit);
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry<User> = { unit, users: new Set(), state: "wanted", heldSinceMs: 0 };
    this.#entries.set(key, entry);
    return entry;
  }

  #units(isMeant: (entry: Entry<User>) => boolean): Unit[] {
    return [...this.#entries.values()].filter(isMeant).map(({ unit }) => unit);
  }
}

const isUnused = <User>({ state, users }: Entry<User>): boolean =>
  state === "held" && users.size === 0;
