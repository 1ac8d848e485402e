import type { OpendError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { type Hours, widest } from "../../rows/hours.ts";
import { covers, plainTerms, type Terms, united, widthOf } from "./terms.ts";
import { type Unit, unitKey } from "./unit.ts";

/** OpenD lets go of a subscription after a minute at the earliest; the second is for the way there. */
export const holdMs = 61_000;

/** What one user asks for of a unit. */
interface Use {
  readonly terms: Terms;
  /** Until everything is made again, or is asked for anew. */
  refused?: OpendError;
}

/** One unit, who uses it, and what OpenD has been told of it. */
interface Entry<User> {
  readonly unit: Unit;
  readonly uses: Map<User, Use>;
  /** `undefined`: OpenD does not hold it. */
  held: Terms | undefined;
  heldSinceMs: number;
  /** The widest hours since OpenD began to hold it: rows of them may be coming. */
  reach: Hours | undefined;
  /** It is to be asked for once more, though it is held. */
  isAskedAgain: boolean;
  /** It is being asked for. */
  isUnderWay: boolean;
  /** What it was asked for on, without an answer as yet: OpenD may hold it so. */
  asked: Terms | undefined;
  /** It was lost while it was used, and is not there again. */
  isOwed: boolean;
}

/** What is subscribed, for whom, on which terms, and since when, without a word to OpenD. */
export class Ledger<User> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry<User>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a user in. Who asks anew for what was refused wants it tried, for all. */
  add(units: readonly Unit[], user: User): void {
    for (const unit of units) {
      const entry = this.#entryOf(unit);
      entry.uses.set(user, { terms: unit.terms });
      for (const use of entry.uses.values()) delete use.refused;
    }
  }

  /** Counts a user out. What OpenD holds, or may, and nobody uses stays until it has expired. */
  remove(units: readonly Unit[], user: User): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (entry?.uses.delete(user)) this.#leave(entry);
    }
  }

  /** Wants units that are held asked for once more, for what OpenD knows of them already. */
  askAgain(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (entry?.held) entry.isAskedAgain = true;
    }
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Whether OpenD has neither taken nor refused what a user asks for. */
  isWanted(unit: Unit, user: User): boolean {
    const entry = this.#entries.get(unitKey(unit));
    const use = entry?.uses.get(user);
    return entry !== undefined && use !== undefined && isPending(entry, use);
  }

  /** Whether somebody uses it who was not refused. */
  isUsed(unit: Unit): boolean {
    const entry = this.#entries.get(unitKey(unit));
    return entry !== undefined && isUsed(entry);
  }

  /** The widest hours of which rows may be coming. */
  reachOf(unit: Unit): Hours | undefined {
    return this.#entries.get(unitKey(unit))?.reach;
  }

  /** The terms on which OpenD holds it. */
  termsOf(unit: Parameters<typeof unitKey>[0]): Terms | undefined {
    return this.#entries.get(unitKey(unit))?.held;
  }

  /** Those of them that OpenD holds, on the terms on which it does. */
  heldOf(units: readonly Unit[]): Unit[] {
    const keys = new Set(units.map(unitKey));
    return this.#units(({ unit, held }) => (keys.has(unitKey(unit)) ? held : undefined));
  }

  /** Used, and not held as it is: with the terms that serve all who use it. */
  wanted(): Unit[] {
    return this.#units((entry) =>
      [...entry.uses.values()].some((use) => isPending(entry, use)) ? termsFor(entry) : undefined,
    );
  }

  /** How many of these would be new to OpenD. */
  countNew(units: readonly Unit[]): number {
    const keys = new Set(units.map(unitKey));
    for (const key of keys) if (this.#entries.get(key)?.held) keys.delete(key);
    return keys.size;
  }

  /** How many others are wanted and would be new to OpenD. */
  countPending(besides: readonly Unit[]): number {
    const keys = new Set(besides.map(unitKey));
    return [...this.#entries].filter(
      ([key, entry]) => !keys.has(key) && !entry.held && isUsed(entry),
    ).length;
  }

  /** In how many milliseconds each unit comes free that nobody uses, the soonest first. */
  freeing(besides: readonly Unit[]): number[] {
    const keys = new Set(besides.map(unitKey));
    return [...this.#entries]
      .filter(([key, entry]) => !keys.has(key) && entry.held && !isUsed(entry))
      .map(([, entry]) => this.#untilExpiryMs(entry))
      .sort((a, b) => a - b);
  }

  /** They are about to be asked for: what is pushed may come before the reply. */
  asking(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (!entry) continue;
      entry.isUnderWay = true;
      entry.asked = unit.terms;
      entry.reach = widest(entry.held && entry.reach, unit.terms.hours);
    }
  }

  /** OpenD has not answered for these, or not to the point. */
  unanswered(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (!entry) continue;
      entry.isUnderWay = false;
      this.#leave(entry);
    }
  }

  /** Whatever of these is still said to be under way is not. */
  landed(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (!entry?.isUnderWay) continue;
      entry.isUnderWay = false;
      entry.asked = undefined;
      this.#leave(entry);
    }
  }

  /** Those that were lost while they were used, and that are not there again, as they were. */
  owed(): Unit[] {
    return this.#units((entry) => (entry.isOwed && isUsed(entry) ? termsFor(entry) : undefined));
  }

  /** OpenD has taken them, on these terms in the place of others. */
  held(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (!entry) continue;
      entry.held = unit.terms;
      entry.heldSinceMs = this.#clock.now();
      entry.isAskedAgain = false;
      entry.isUnderWay = false;
      entry.asked = undefined;
      entry.isOwed = false;
    }
  }

  /**
   * OpenD does not take it on these terms: refused is who asked for most, and the others are tried
   * without. Returns those who were refused.
   */
  refused(unit: Unit, error: OpendError): User[] {
    const entry = this.#entries.get(unitKey(unit));
    if (!entry) return [];
    entry.isAskedAgain = false;
    entry.isOwed = false;
    const pending = [...entry.uses].filter(([, use]) => isPending(entry, use));
    const most = Math.max(...pending.map(([, { terms }]) => widthOf(terms)));
    const refused = pending.filter(([, { terms }]) => widthOf(terms) === most);
    for (const [, use] of refused) use.refused = error;
    return refused.map(([user]) => user);
  }

  /** OpenD holds only what is named here, if anything: the rest is wanted again, where it is used. */
  lost(stillHeld: ReadonlySet<string> = new Set()): void {
    for (const [key, entry] of this.#entries) {
      for (const use of entry.uses.values()) delete use.refused;
      if (stillHeld.has(key)) continue;
      if (entry.held) entry.isOwed = true;
      entry.held = undefined;
      entry.isAskedAgain = false;
      entry.isUnderWay = false;
      entry.asked = undefined;
      this.#leave(entry);
    }
  }

  /** OpenD may hold what it did, or not: all that is used is wanted once more. */
  doubted(): void {
    for (const entry of this.#entries.values()) {
      for (const use of entry.uses.values()) delete use.refused;
      if (entry.held) [entry.isAskedAgain, entry.isOwed] = [true, true];
    }
  }

  /** Held long enough, and used by nobody. */
  expired(): Unit[] {
    return this.#units((entry) =>
      !isUsed(entry) && this.#isHeldLong(entry) ? entry.held : undefined,
    );
  }

  /** Held long enough on terms that nobody needs any more: with those that are needed. */
  tooWide(): Unit[] {
    return this.#units((entry) =>
      isTooWide(entry) && this.#isHeldLong(entry) ? narrowed(entry) : undefined,
    );
  }

  /** They are no longer held; those that somebody uses again are wanted. */
  ended(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (!entry) continue;
      entry.held = undefined;
      this.#leave(entry);
    }
  }

  /** OpenD would not let go of them yet. */
  heldLonger(units: readonly Unit[]): void {
    for (const unit of units) {
      const entry = this.#entries.get(unitKey(unit));
      if (entry) entry.heldSinceMs = this.#clock.now();
    }
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Milliseconds until the next one expires, or may be narrowed. */
  untilExpiryMs(): number | undefined {
    const waits = [...this.#entries.values()]
      .filter((entry) => entry.held && (!isUsed(entry) || isTooWide(entry)))
      .map((entry) => this.#untilExpiryMs(entry));
    return waits.length > 0 ? Math.min(...waits) : undefined;
  }

  #untilExpiryMs({ heldSinceMs }: Entry<User>): number {
    return Math.max(0, heldSinceMs + holdMs - this.#clock.now());
  }

  /** What nobody uses is forgotten, unless OpenD holds it, or may, or is about to. */
  #leave(entry: Entry<User>): void {
    if (entry.uses.size > 0 || entry.held || entry.isUnderWay) return;
    if (!entry.asked) return void this.#entries.delete(unitKey(entry.unit));
    entry.held = entry.asked;
    entry.asked = undefined;
    entry.heldSinceMs = this.#clock.now();
  }

  #isHeldLong({ heldSinceMs }: Entry<User>): boolean {
    return this.#clock.now() - heldSinceMs >= holdMs;
  }

  #entryOf(unit: Unit): Entry<User> {
    const key = unitKey(unit);
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry<User> = {
      unit,
      uses: new Map(),
      held: undefined,
      heldSinceMs: 0,
      reach: undefined,
      isAskedAgain: false,
      isUnderWay: false,
      asked: undefined,
      isOwed: false,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  /** The units of which there is something to say, with the terms on which. */
  #units(termsToSay: (entry: Entry<User>) => Terms | undefined): Unit[] {
    return [...this.#entries.values()].flatMap((entry) => {
      const terms = termsToSay(entry);
      return terms ? [{ ...entry.unit, terms }] : [];
    });
  }
}

/** Whether there is somebody who was not refused. */
const isUsed = <User>({ uses }: Entry<User>): boolean =>
  [...uses.values()].some(({ refused }) => !refused);

const isPending = <User>({ held, isAskedAgain }: Entry<User>, { terms, refused }: Use): boolean =>
  !refused && (isAskedAgain || !(held && covers(held, terms)));

/** What serves all who were not refused. */
const termsFor = <User>({ uses }: Entry<User>): Terms =>
  [...uses.values()]
    .filter(({ refused }) => !refused)
    .map(({ terms }) => terms)
    .reduce(united, plainTerms);

const isTooWide = <User>(entry: Entry<User>): boolean =>
  isUsed(entry) && entry.held !== undefined && !covers(termsFor(entry), entry.held);

/** Regular hours are said, where others were said before. */
function narrowed<User>(entry: Entry<User>): Terms {
  const terms = termsFor(entry);
  return entry.held?.hours === undefined ? terms : { ...terms, hours: terms.hours ?? "regular" };
}
