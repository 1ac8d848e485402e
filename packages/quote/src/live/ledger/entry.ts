import { subscriptionHoldMs } from "@opend/core/internal";
import type { Demand } from "./demand.ts";
import type { QuotaUnit } from "./quota-unit.ts";
import { heldTerms, isAskedAgain, isOwed, type Standing, settled } from "./standing.ts";
import { covers, type Terms } from "./terms.ts";

/**
 * OpenD accepts an unsubscribe a minute after the subscribe. One more second covers the transmission.
 */
export const holdMs: number = subscriptionHoldMs + 1_000;

/** One unit: its users, and its state at OpenD. */
export interface Entry<User> {
  readonly unit: QuotaUnit;
  readonly demand: Demand<User>;
  standing: Standing;
}

/** The terms that a new user gets without a request; `undefined` if the unit must be requested again. */
export const servedTerms = <User>({ standing }: Entry<User>): Terms | undefined =>
  isAskedAgain(standing) ? undefined : heldTerms(standing);

/** The terms to subscribe, if some user needs more. */
export const wantedTerms = <User>(entry: Entry<User>): Terms | undefined =>
  entry.demand.isAnyUnmet(servedTerms(entry)) ? entry.demand.terms : undefined;

/** The terms to renew, if the unit was lost and is still used. */
export const owedTerms = <User>({ demand, standing }: Entry<User>): Terms | undefined =>
  isOwed(standing) && demand.isUsed ? demand.terms : undefined;

/** The terms of a unit that nobody uses and whose minimum time is over. */
export const expiredTerms = <User>(entry: Entry<User>, nowMs: number): Terms | undefined =>
  !entry.demand.isUsed && untilEnd(entry, nowMs) === 0 ? heldTerms(entry.standing) : undefined;

/**
 * The terms to reduce to, if the unit is held on wider terms than needed and its minimum time is
 * over.
 */
export function narrowedTerms<User>(entry: Entry<User>, nowMs: number): Terms | undefined {
  if (!isTooWide(entry) || untilEnd(entry, nowMs) !== 0) return undefined;
  const { terms } = entry.demand;
  // Regular hours must be stated explicitly if other hours were stated before.
  return heldTerms(entry.standing)?.hours === undefined
    ? terms
    : { ...terms, hours: terms.hours ?? "regular" };
}

/** Milliseconds until the unit can be ended or reduced; `undefined` if it is not held. */
export function untilEnd<User>({ standing }: Entry<User>, nowMs: number): number | undefined {
  const known = settled(standing);
  return known.at === "held" ? Math.max(0, known.sinceMs + holdMs - nowMs) : undefined;
}

/** Whether the unit is to be ended or reduced, now or later. */
export const isExcess = <User>(entry: Entry<User>): boolean =>
  heldTerms(entry.standing) !== undefined && (!entry.demand.isUsed || isTooWide(entry));

function isTooWide<User>({ demand, standing }: Entry<User>): boolean {
  const held = heldTerms(standing);
  return demand.isUsed && held !== undefined && !covers(demand.terms, held);
}
