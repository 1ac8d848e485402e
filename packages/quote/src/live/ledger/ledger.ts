import type { OpendError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import type { Hours } from "../../rows/hours.ts";
import { Demand } from "./demand.ts";
import {
  type Entry,
  expiredTerms,
  isExcess,
  narrowedTerms,
  owedTerms,
  servedTerms,
  untilEnd,
  wantedTerms,
} from "./entry.ts";
import { type QuotaUnit, unitKey } from "./quota-unit.ts";
import * as standings from "./standing.ts";
import type { Terms } from "./terms.ts";

type Keyed = Parameters<typeof unitKey>[0];

/**
 * All subscriptions of a connection: their users, and their state at OpenD. The ledger sends no
 * requests.
 */
export class Ledger<User> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<User>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  add(units: readonly QuotaUnit[], user: User): void {
    for (const unit of units) {
      const key = unitKey(unit);
      const entry = this.#entries.get(key) ?? {
        unit,
        demand: new Demand<User>(),
        standing: standings.absent,
      };
      this.#entries.set(key, entry);
      entry.demand.add(user, unit.terms);
    }
  }

  remove(units: readonly QuotaUnit[], user: User): void {
    for (const unit of units) {
      const entry = this.#entryOf(unit);
      if (entry?.demand.remove(user)) this.#leave(entry);
    }
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Whether OpenD has neither accepted nor refused a user's terms yet. */
  isWanted(unit: QuotaUnit, user: User): boolean {
    const entry = this.#entryOf(unit);
    return entry?.demand.isUnmet(user, servedTerms(entry)) ?? false;
  }

  /** Whether the unit has a user who was not refused. */
  isUsed(unit: QuotaUnit): boolean {
    return this.#entryOf(unit)?.demand.isUsed ?? false;
  }

  /** The widest hours of which rows may arrive. */
  reachOf(unit: QuotaUnit): Hours | undefined {
    const entry = this.#entryOf(unit);
    return entry && standings.reachOf(entry.standing);
  }

  /** The terms on which OpenD holds the unit. */
  termsOf(unit: Keyed): Terms | undefined {
    const entry = this.#entryOf(unit);
    return entry && standings.heldTerms(entry.standing);
  }

  /** Those of these units that OpenD holds, on the held terms. */
  heldOf(units: readonly QuotaUnit[]): QuotaUnit[] {
    return units.flatMap((unit) => {
      const terms = this.termsOf(unit);
      return terms ? [{ ...unit, terms }] : [];
    });
  }

  /** The units to subscribe, on the union of their users' terms. */
  wanted(): QuotaUnit[] {
    return this.#select(wantedTerms);
  }

  /** The units that were lost while used, and are not held again yet. */
  owed(): QuotaUnit[] {
    return this.#select(owedTerms);
  }

  /** The units to unsubscribe. */
  expired(): QuotaUnit[] {
    return this.#select((entry) => expiredTerms(entry, this.#clock.now()));
  }

  /** The units to reduce to narrower terms. */
  tooWide(): QuotaUnit[] {
    return this.#select((entry) => narrowedTerms(entry, this.#clock.now()));
  }

  /** How many of these units OpenD does not hold. */
  countNew(units: readonly QuotaUnit[]): number {
    const keys = new Set(units.map(unitKey));
    for (const unit of units) if (this.termsOf(unit)) keys.delete(unitKey(unit));
    return keys.size;
  }

  /** How many other units are used but not held yet. */
  countPending(besides: readonly QuotaUnit[]): number {
    return this.#others(besides).filter(
      ({ demand, standing }) => demand.isUsed && !standings.heldTerms(standing),
    ).length;
  }

  /** In how many milliseconds each unused unit can be ended, the soonest first. */
  freeing(besides: readonly QuotaUnit[]): number[] {
    return this.#others(besides)
      .filter(({ demand }) => !demand.isUsed)
      .map((entry) => untilEnd(entry, this.#clock.now()))
      .filter((waitMs) => waitMs !== undefined)
      .sort((a, b) => a - b);
  }

  /** Milliseconds until the next unit can be ended or reduced. */
  untilExpiryMs(): number | undefined {
    const waits = [...this.#entries.values()]
      .filter(isExcess)
      .map((entry) => untilEnd(entry, this.#clock.now()) ?? 0);
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }

  /** A new user needs the rows that OpenD already has, so the unit must be requested again. */
  neededAgain(unit: QuotaUnit): void {
    this.#answer([unit], standings.neededAgain);
  }

  /** A request for these units is about to be sent. Pushes may arrive before the reply. */
  asked(units: readonly QuotaUnit[]): void {
    this.#answer(units, (standing, { terms }) => standings.asked(standing, terms));
  }

  /** OpenD accepted these units on these terms. */
  accepted(units: readonly QuotaUnit[]): void {
    const nowMs = this.#clock.now();
    this.#answer(units, (standing, { terms }) => standings.accepted(standing, terms, nowMs));
  }

  /** OpenD did not answer the request for these units. */
  unanswered(units: readonly QuotaUnit[]): void {
    this.#answer(units, standings.unanswered);
  }

  /**
   * OpenD refused a unit on these terms. The users with the widest terms are refused, and the rest is
   * requested without them. Returns the refused users.
   */
  refused(unit: QuotaUnit, error: OpendError): User[] {
    const entry = this.#entryOf(unit);
    if (!entry) return [];
    this.#answer([unit], standings.refused);
    return entry.demand.refuseWidest(servedTerms(entry), error);
  }

  /** OpenD ended these units. */
  ended(units: readonly QuotaUnit[]): void {
    this.#answer(units, standings.ended);
  }

  /** OpenD did not end these units yet. */
  keptLonger(units: readonly QuotaUnit[]): void {
    const nowMs = this.#clock.now();
    this.#answer(units, (standing) => standings.keptLonger(standing, nowMs));
  }

  /** OpenD holds only the named units. Refused terms are requested again. */
  lost(stillHeld: ReadonlySet<string> = new Set()): void {
    for (const [key, { unit, demand }] of this.#entries) {
      demand.pardon();
      if (!stillHeld.has(key)) this.#answer([unit], standings.lost);
    }
  }

  /** It is unknown which units OpenD still holds. Refused terms are requested again. */
  doubted(): void {
    for (const { unit, demand } of this.#entries.values()) {
      demand.pardon();
      this.#answer([unit], standings.doubted);
    }
  }

  #answer(
    units: readonly QuotaUnit[],
    next: (standing: standings.Standing, unit: QuotaUnit) => standings.Standing,
  ): void {
    for (const unit of units) {
      const entry = this.#entryOf(unit);
      if (!entry) continue;
      entry.standing = next(entry.standing, unit);
      this.#leave(entry);
    }
  }

  /** Removes an unused unit, unless OpenD must end it, now or possibly later. */
  #leave(entry: Entry<User>): void {
    if (!entry.demand.isEmpty) return;
    const left = standings.abandoned(entry.standing, this.#clock.now());
    if (left) entry.standing = left;
    else this.#entries.delete(unitKey(entry.unit));
  }

  #entryOf(unit: Keyed): Entry<User> | undefined {
    return this.#entries.get(unitKey(unit));
  }

  #others(besides: readonly QuotaUnit[]): Entry<User>[] {
    const keys = new Set(besides.map(unitKey));
    return [...this.#entries].filter(([key]) => !keys.has(key)).map(([, entry]) => entry);
  }

  /** The units for which `terms` returns a value. */
  #select(termsFor: (entry: Entry<User>) => Terms | undefined): QuotaUnit[] {
    return [...this.#entries.values()].flatMap((entry) => {
      const terms = termsFor(entry);
      return terms ? [{ ...entry.unit, terms }] : [];
    });
  }
}
