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

/** The options of a subscription. They do not change what it costs. */
export interface Terms {
  /** The sessions for K-lines, time-share points and tickers. */
  readonly kinds: readonly SessionKind[];
  /** Whether order books contain each order. */
  readonly hasDetail: boolean;
}

/** A unit that a connection holds. */
export interface Held extends Unit {
  readonly terms: Terms;
  /** The values of `RehabType` for which K-lines are pushed. */
  readonly rehabTypes: readonly number[];
}

interface Subscription extends Held {
  terms: Terms;
  rehabTypes: readonly number[];
  readonly sinceMs: number;
  /** Whether updates are pushed. */
  isPushed: boolean;
}

/** When a closed connection's minute starts: at the subscription, or when the connection closes. */
export type ReleaseAfter = "hold" | "close";

const regularHours: Terms = { kinds: ["regular"], hasDetail: false };

const forward: readonly number[] = [RehabType.RehabType_Forward];

const keyOf = ({ security, subType }: Unit): string =>
  `${security.market} ${security.kind} ${security.code}/${subType}`;

// Options and futures do not count against that limit.
const hongKongBook = new RegExp(`^HK (stock|fund|warrant) .*/${SubType.SubType_OrderBook}$`);

/** The subscriptions of all connections of the account. `Owner` is a connection. */
export class Subscriptions<Owner extends object> {
  readonly #clock: Clock;
  /** May change. Held units stay. */
  quota: number;
  readonly #held = new Map<Owner, Map<string, Subscription>>();
  readonly #releaseAfter: ReleaseAfter;
  /** The units of closed connections, with the time when they become free. */
  readonly #released = new Map<string, number>();

  constructor(clock: Clock, quota: number, releaseAfter: ReleaseAfter = "hold") {
    this.#releaseAfter = releaseAfter;
    this.#clock = clock;
    this.quota = quota;
  }

  /**
   * Subscribes units. Units that are already held get the new terms.
   *
   * @throws {Refusal} when the quota or the number of order books is used up. Then nothing is subscribed.
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

  /** Unsubscribes units and skips those not held. @throws {Refusal} when one is held too short; then none is removed. */
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
   * Turns pushing on or off. By default K-lines are pushed adjusted forward.
   *
   * @throws {Refusal} when a unit is not subscribed. Then nothing is changed.
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

  /** The terms of a unit. @throws {Refusal} when it is not subscribed. */
  require(owner: Owner, unit: Unit): Terms {
    return this.#heldBy(owner, unit).terms;
  }

  of(owner: Owner): Unit[] {
    return [...(this.#held.get(owner)?.values() ?? [])];
  }

  pushedTo(owner: Owner): Held[] {
    return [...(this.#held.get(owner)?.values() ?? [])].filter(({ isPushed }) => isPushed);
  }

  /** The number of units in use, including those of closed connections that are not free yet. */
  used(): number {
    return this.#usedKeys().size;
  }

  /** Called when a connection closes. Its units become free when their minute, or its own, has passed. */
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
