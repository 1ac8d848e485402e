import { subscriptionHoldMs } from "@opend/core/internal";
import type { Demand } from "./demand.ts";
import type { QuotaUnit } from "./quota-unit.ts";
import { heldTerms, isAskedAgain, isOwed, type Standing, settled } from "./standing.ts";
import { covers, type Terms } from "./terms.ts";

/** OpenD accepts an unsubscribe after the hold; one second more covers the way there. */
export const holdMs: number = subscriptionHoldMs + 1_000;

/** One unit: who wants it, and what OpenD holds of it. */
export interface Entry<User> {
  readonly unit: QuotaUnit;
  readonly demand: Demand<User>;
  standing: Standing;
}

/** The terms that satisfy a user of the unit now. When it is to be requested again, none do. */
export const servedTerms = <User>({ standing }: Entry<User>): Terms | undefined =>
  isAskedAgain(standing) ? undefined : heldTerms(standing);

/** To be subscribed on these terms. */
export const wantedTerms = <User>(entry: Entry<User>): Terms | undefined =>
  entry.demand.isAnyUnmet(servedTerms(entry)) ? entry.demand.terms : undefined;

/** Lost while it was used, and to be subscribed again on these terms. */
export const owedTerms = <User>({ demand, standing }: Entry<User>): Terms | undefined =>
  isOwed(standing) && demand.isUsed ? demand.terms : undefined;

/** Held for long enough, and used by nobody: to be ended. */
export const expiredTerms = <User>(entry: Entry<User>, nowMs: number): Terms | undefined =>
  !entry.demand.isUsed && untilEnd(entry, nowMs) === 0 ? heldTerms(entry.standing) : undefined;

/** Held for long enough on wider terms than anybody needs: to be held on these. */
export function narrowedTerms<User>(entry: Entry<User>, nowMs: number): Terms | undefined {
  if (!isTooWide(entry) || untilEnd(entry, nowMs) !== 0) return undefined;
  const { terms } = entry.demand;
  // Regular hours are said where others were said before.
  return heldTerms(entry.standing)?.hours === undefined
    ? terms
    : { ...terms, hours: terms.hours ?? "regular" };
}

/** Milliseconds until OpenD may end or narrow what it holds; `undefined` when it holds nothing. */
export function untilEnd<User>({ standing }: Entry<User>, nowMs: number): number | undefined {
  const known = settled(standing);
  return known.at === "held" ? Math.max(0, known.sinceMs + holdMs - nowMs) : undefined;
}

/** Whether there is something to end or to narrow, now or later. */
export const isExcess = <User>(entry: Entry<User>): boolean =>
  heldTerms(entry.standing) !== undefined && (!entry.demand.isUsed || isTooWide(entry));

function isTooWide<User>({ demand, standing }: Entry<User>): boolean {
  const held = heldTerms(standing);
  return demand.isUsed && held !== undefined && !covers(demand.terms, held);
}
