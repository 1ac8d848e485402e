import type { Hours } from "../../rows/hours.ts";
import { widest } from "../../rows/hours.ts";
import type { Terms } from "./terms.ts";

/** OpenD holds the unit on these terms. */
interface Held {
  readonly at: "held";
  readonly terms: Terms;
  /** When OpenD took it, by the clock that never goes backwards. It must hold it for a minute. */
  readonly sinceMs: number;
  /** The widest hours that it was held with: rows of them may still come. */
  readonly reach: Hours | undefined;
  /**
   * It has to be requested again: for the rows that OpenD has from before (`first-push`), or because
   * OpenD may have lost it (`doubted`).
   */
  readonly again?: "first-push" | "doubted";
}

/** What OpenD holds of a unit as far as it has said; nothing is under way. */
export type Settled =
  /** OpenD does not hold it. */
  | { readonly at: "absent" }
  /** OpenD held it and has lost it: whoever uses it is owed it. */
  | { readonly at: "owed" }
  | Held;

/** What OpenD was asked of one unit, and what it answered. */
export type Standing =
  | Settled
  /** The request is under way; pushes may come before its reply. */
  | {
      readonly at: "asking";
      readonly terms: Terms;
      readonly reach: Hours | undefined;
      readonly before: Settled;
    }
  /** OpenD has not answered: it may hold the unit on these terms. */
  | {
      readonly at: "unanswered";
      readonly terms: Terms;
      readonly reach: Hours | undefined;
      readonly before: Settled;
    };

export const absent: Settled = { at: "absent" };
const owed: Settled = { at: "owed" };

/** What is certain: what was, until an answer says otherwise. */
export const settled = (standing: Standing): Settled =>
  standing.at === "asking" || standing.at === "unanswered" ? standing.before : standing;

/** The terms on which OpenD holds it, as far as is certain. */
export function heldTerms(standing: Standing): Terms | undefined {
  const known = settled(standing);
  return known.at === "held" ? known.terms : undefined;
}

/** The widest hours of which rows may come. */
export const reachOf = (standing: Standing): Hours | undefined =>
  "reach" in standing ? standing.reach : undefined;

/** It was lost, or may have been, and is not there again. */
export function isOwed(standing: Standing): boolean {
  const known = settled(standing);
  return known.at === "owed" || (known.at === "held" && known.again === "doubted");
}

/** It has to be requested although OpenD holds it. */
export function isAskedAgain(standing: Standing): boolean {
  const known = settled(standing);
  return known.at === "held" && known.again !== undefined;
}

/** A request for it is about to be sent. */
export function asked(standing: Standing, terms: Terms): Standing {
  const before = settled(standing);
  const reach = before.at === "held" ? widest(before.reach, terms.hours) : terms.hours;
  return { at: "asking", terms, reach, before };
}

/** OpenD took it on these terms, which replace those before. */
export function accepted(standing: Standing, terms: Terms, nowMs: number): Standing {
  return { at: "held", terms, sinceMs: nowMs, reach: widest(reachOf(standing), terms.hours) };
}

/** OpenD refused it; what it held before it still holds, and nothing is owed any more. */
export function refused(standing: Standing): Standing {
  const before = settled(standing);
  return before.at === "held" ? plainly(before) : absent;
}

/** OpenD did not answer, or did not answer the question. */
export const unanswered = (standing: Standing): Standing =>
  standing.at === "asking" ? { ...standing, at: "unanswered" } : standing;

/** OpenD holds nothing of it any more: the link was lost, or OpenD says so. */
export function lost(standing: Standing): Standing {
  return settled(standing).at === "absent" ? absent : owed;
}

/** Nobody knows whether OpenD still holds it. */
export const doubted = (standing: Standing): Standing => again(standing, "doubted");

/** Somebody needs the rows that OpenD has from before. */
export const neededAgain = (standing: Standing): Standing =>
  isOwed(standing) ? standing : again(standing, "first-push");

/** OpenD has ended it. */
export const ended = (_: Standing): Standing => absent;

/** OpenD would not end it yet: it gets another minute. */
export const keptLonger = (standing: Standing, nowMs: number): Standing =>
  withHeld(standing, (held) => ({ ...held, sinceMs: nowMs }));

/**
 * Nobody uses it any more. `undefined`: there is nothing to end at OpenD, now or later. What OpenD may
 * hold is treated as held, so that it is ended.
 */
export function abandoned(standing: Standing, nowMs: number): Standing | undefined {
  switch (standing.at) {
    case "absent":
    case "owed":
      return undefined;
    case "unanswered":
      return standing.before.at === "held" ? standing : accepted(standing, standing.terms, nowMs);
    default:
      return standing;
  }
}

const again = (standing: Standing, why: "first-push" | "doubted"): Standing =>
  withHeld(standing, (held) => ({ ...held, again: why }));

/** Changes what is known to be held, under way or not. */
function withHeld(standing: Standing, change: (held: Held) => Held): Standing {
  if (standing.at === "held") return change(standing);
  if (!("before" in standing) || standing.before.at !== "held") return standing;
  return { ...standing, before: change(standing.before) };
}

const plainly = ({ again: _, ...held }: Held): Held => held;
