import type { Clock } from "@opend/core/internal";
import type { Security } from "../data/security.ts";
import { Refusal } from "../refusal.ts";

/** One unit of the quota: a security with a subtype. */
export interface Unit {
  readonly security: Security;
  readonly subType: number;
}

interface Held extends Unit {
  readonly sinceMs: number;
  /** Whether updates are pushed, beside being asked for. */
  isPushed: boolean;
}

/** How long a subscription has to be held, and what a closed connection leaves behind. */
const holdMs = 60_000;

const keyOf = ({ security, subType }: Unit): string =>
  `${security.market}.${security.code}/${subType}`;

/** What every connection of the account has subscribed; `Owner` is a connection. */
export class Subscriptions<Owner extends object> {
  readonly #clock: Clock;
  readonly quota: number;
  readonly #held = new Map<Owner, Map<string, Held>>();
  /** Units of closed connections, with the time from which they are free. */
  readonly #released = new Map<string, number>();

  constructor(clock: Clock, quota: number) {
    this.#clock = clock;
    this.quota = quota;
  }

  /** @throws {Refusal} the quota is used up; nothing was subscribed. */
  add(owner: Owner, units: readonly Unit[]): void {
    const used = this.#usedKeys();
    const before = used.size;
    for (const unit of units) used.add(keyOf(unit));
    if (used.size > Math.max(this.quota, before)) {
      throw new Refusal(
        `subscription quota is used up: ${used.size - before} more needed, ${Math.max(this.quota - before, 0)} of ${this.quota} left`,
      );
    }
    const held = this.#held.get(owner) ?? new Map<string, Held>();
    this.#held.set(owner, held);
    for (const unit of units) {
      const key = keyOf(unit);
      if (!held.has(key)) held.set(key, { ...unit, sinceMs: this.#clock.now(), isPushed: false });
    }
  }

  /** Units that are not held are passed over. @throws {Refusal} one is held too short; none was removed. */
  remove(owner: Owner, units: readonly Unit[]): void {
    const held = this.#held.get(owner);
    for (const unit of units) {
      const heldMs =
        this.#clock.now() - (held?.get(keyOf(unit))?.sinceMs ?? Number.NEGATIVE_INFINITY);
      if (heldMs < holdMs) {
        throw new Refusal(
          `cannot unsubscribe ${unit.security.market}.${unit.security.code}: it was subscribed less than ${holdMs / 1000} seconds ago`,
        );
      }
    }
    for (const unit of units) held?.delete(keyOf(unit));
  }

  /** Turns pushing on or off. @throws {Refusal} a unit is not subscribed; nothing was changed. */
  setPushed(owner: Owner, units: readonly Unit[], isPushed: boolean): void {
    const held = units.map((unit) => this.#heldBy(owner, unit));
    for (const unit of held) unit.isPushed = isPushed;
  }

  /** @throws {Refusal} it is not subscribed. */
  require(owner: Owner, unit: Unit): void {
    this.#heldBy(owner, unit);
  }

  of(owner: Owner): Unit[] {
    return [...(this.#held.get(owner)?.values() ?? [])];
  }

  pushedTo(owner: Owner): Unit[] {
    return [...(this.#held.get(owner)?.values() ?? [])].filter(({ isPushed }) => isPushed);
  }

  /** Units used by all connections, and by those that closed within the last minute. */
  used(): number {
    return this.#usedKeys().size;
  }

  /** A connection has closed: its units are free when their minute is over. */
  release(owner: Owner): void {
    for (const [key, { sinceMs }] of this.#held.get(owner) ?? []) {
      this.#released.set(key, Math.max(this.#released.get(key) ?? 0, sinceMs + holdMs));
    }
    this.#held.delete(owner);
  }

  #heldBy(owner: Owner, unit: Unit): Held {
    const held = this.#held.get(owner)?.get(keyOf(unit));
    if (!held) {
      throw new Refusal(
        `${unit.security.market}.${unit.security.code} is not subscribed with subtype ${unit.subType}`,
      );
    }
    return held;
  }

  #usedKeys(): Set<string> {
    const now = this.#clock.now();
    for (const [key, freeAt] of this.#released) if (freeAt <= now) this.#released.delete(key);
    const keys = new Set(this.#released.keys());
    for (const held of this.#held.values()) for (const key of held.keys()) keys.add(key);
    return keys;
  }
}
