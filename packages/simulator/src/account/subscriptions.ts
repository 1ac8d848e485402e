import { type Clock, maxHongKongOrderBooks, subscriptionHoldMs } from "@opend/core/internal";
import { RehabType, SubType } from "@opend/core/qot/common";
import type { Security } from "../data/security.ts";
import type { SessionKind } from "../market/sessions.ts";
import { Refusal } from "../refusal.ts";

/** One unit of the quota: a security with a subtype. */
export interface Unit {
  readonly security: Security;
  readonly subType: number;
}

/** How a unit was subscribed, beyond what it costs. */
export interface Terms {
  /** Sessions that K-lines, time-share points and tickers cover. */
  readonly kinds: readonly SessionKind[];
  /** Whether order books carry each order. */
  readonly hasDetail: boolean;
}

/** A unit that somebody holds. */
export interface Held extends Unit {
  readonly terms: Terms;
  /** Values of `RehabType` that K-lines are pushed with. */
  readonly rehabTypes: readonly number[];
}

interface Subscription extends Held {
  terms: Terms;
  rehabTypes: readonly number[];
  readonly sinceMs: number;
  /** Whether updates are pushed, beside being asked for. */
  isPushed: boolean;
}

/** From when a closed connection's minute is counted: from subscribing, or from closing. */
export type ReleaseAfter = "hold" | "close";

const regularHours: Terms = { kinds: ["regular"], hasDetail: false };

const forward: readonly number[] = [RehabType.RehabType_Forward];

const keyOf = ({ security, subType }: Unit): string =>
  `${security.market} ${security.kind} ${security.code}/${subType}`;

// Options and futures are no securities to that limit.
const hongKongBook = new RegExp(`^HK (stock|fund|warrant) .*/${SubType.SubType_OrderBook}$`);

/** What every connection of the account has subscribed; `Owner` is a connection. */
export class Subscriptions<Owner extends object> {
  readonly #clock: Clock;
  /** May change; what is held stays. */
  quota: number;
  readonly #held = new Map<Owner, Map<string, Subscription>>();
  readonly #releaseAfter: ReleaseAfter;
  /** Units of closed connections, with the time from which they are free. */
  readonly #released = new Map<string, number>();

  constructor(clock: Clock, quota: number, releaseAfter: ReleaseAfter = "hold") {
    this.#releaseAfter = releaseAfter;
    this.#clock = clock;
    this.quota = quota;
  }

  /**
   * Units that are held already get the new terms.
   *
   * @throws {Refusal} the quota or the number of order books is used up; nothing was subscribed.
   */
  add(owner: Owner, units: readonly Unit[], terms: Terms = regularHours): void {
    const used = this.#usedKeys();
    const before = used.size;
    for (const unit of units) used.add(keyOf(unit));
    if (used.size > Math.max(this.quota, before)) {
      throw new Refusal(
        `subscription quota is used up: ${used.size - before} more needed, ${Math.max(this.quota - before, 0)} of ${this.quota} left`,
      );
    }
    const books = [...used].filter((key) => hongKongBook.test(key)).length;
    if (books > maxHongKongOrderBooks && units.some((unit) => hongKongBook.test(keyOf(unit)))) {
      throw new Refusal(
        `too many order books of Hong Kong securities: ${books}, and at most ${maxHongKongOrderBooks} are allowed at the same time`,
      );
    }
    const held = this.#held.get(owner) ?? new Map<string, Subscription>();
    this.#held.set(owner, held);
    for (const unit of units) {
      const known = held.get(keyOf(unit));
      if (known) known.terms = terms;
      else {
        const sinceMs = this.#clock.now();
        held.set(keyOf(unit), { ...unit, terms, rehabTypes: forward, sinceMs, isPushed: false });
      }
    }
  }

  /** Units that are not held are passed over. @throws {Refusal} one is held too short; none was removed. */
  remove(owner: Owner, units: readonly Unit[]): void {
    const held = this.#held.get(owner);
    for (const unit of units) {
      const heldMs =
        this.#clock.now() - (held?.get(keyOf(unit))?.sinceMs ?? Number.NEGATIVE_INFINITY);
      if (heldMs < subscriptionHoldMs) {
        throw new Refusal(
          `cannot unsubscribe ${unit.security.market}.${unit.security.code}: it was subscribed less than ${subscriptionHoldMs / 1000} seconds ago`,
        );
      }
    }
    for (const unit of units) held?.delete(keyOf(unit));
  }

  /**
   * Turns pushing on or off; K-lines are pushed adjusted forward unless told otherwise.
   *
   * @throws {Refusal} a unit is not subscribed; nothing was changed.
   */
  setPushed(
    owner: Owner,
    units: readonly Unit[],
    isPushed: boolean,
    rehabTypes: readonly number[] = [],
  ): Held[] {
    const held = units.map((unit) => this.#heldBy(owner, unit));
    for (const unit of held) {
      unit.isPushed = isPushed;
      unit.rehabTypes = rehabTypes.length === 0 ? forward : rehabTypes;
    }
    return held;
  }

  /** How it is held. @throws {Refusal} it is not subscribed. */
  require(owner: Owner, unit: Unit): Terms {
    return this.#heldBy(owner, unit).terms;
  }

  of(owner: Owner): Unit[] {
    return [...(this.#held.get(owner)?.values() ?? [])];
  }

  pushedTo(owner: Owner): Held[] {
    return [...(this.#held.get(owner)?.values() ?? [])].filter(({ isPushed }) => isPushed);
  }

  /** Units used by all connections, and by those that are closed and not released. */
  used(): number {
    return this.#usedKeys().size;
  }

  /** A connection has closed: its units are free when their minute, or its own, is over. */
  release(owner: Owner): void {
    const now = this.#clock.now();
    for (const [key, { sinceMs }] of this.#held.get(owner) ?? []) {
      const freeAt = (this.#releaseAfter === "hold" ? sinceMs : now) + subscriptionHoldMs;
      this.#released.set(key, Math.max(this.#released.get(key) ?? 0, freeAt));
    }
    this.#held.delete(owner);
  }

  #heldBy(owner: Owner, unit: Unit): Subscription {
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
