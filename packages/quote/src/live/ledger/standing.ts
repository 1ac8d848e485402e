import type { Hours } from "../../rows/hours.ts";
import { widest } from "../../rows/hours.ts";
import type { Terms } from "./terms.ts";

/** OpenD holds the unit on these terms. */
interface Held {
  readonly at: "held";
  readonly terms: Terms;
  /** When OpenD accepted it, on the monotonic clock. OpenD must hold it for a minute. */
  readonly sinceMs: number;
  /** The widest hours on which it was held. Rows of these hours may still arrive. */
  readonly reach: Hours | undefined;
  /**
   * Why it must be requested again: `first-push`, for the rows that OpenD already has; `doubted`,
   * because OpenD may have lost it.
   */
  readonly again?: "first-push" | "doubted";
}

/** What OpenD holds of a unit according to its last answer; no request is pending. */
export type Settled =
  /** OpenD does not hold it. */
  | { readonly at: "absent" }
  /** OpenD has lost it and must be asked again if it is used. */
  | { readonly at: "owed" }
  | Held;

/** The state of one unit at OpenD, with a pending or unanswered request. */
export type Standing =
  | Settled
  /** A request is pending. Pushes may arrive before its reply. */
  | {
      readonly at: "asking";
      readonly terms: Terms;
      readonly reach: Hours | undefined;
      readonly before: Settled;
    }
  /** OpenD did not answer. It may hold the unit on these terms. */
  | {
      readonly at: "unanswered";
      readonly terms: Terms;
      readonly reach: Hours | undefined;
      readonly before: Settled;
    };

export const absent: Settled = { at: "absent" };
const owed: Settled = { at: "owed" };

/** What is certain: the state before a pending or unanswered request. */
export const settled = (standing: Standing): Settled =>
  standing.at === "asking" || standing.at === "unanswered" ? standing.before : standing;

/** The terms on which OpenD holds the unit for certain. */
export function heldTerms(standing: Standing): Terms | undefined {
  const known = settled(standing);
  return known.at === "held" ? known.terms : undefined;
}

/** The widest hours of which rows may arrive. */
export const reachOf = (standing: Standing): Hours | undefined =>
  "reach" in standing ? standing.reach : undefined;

/** Whether OpenD lost the unit, or may have, and does not hold it again yet. */
export function isOwed(standing: Standing): boolean {
  const known = settled(standing);
  return known.at === "owed" || (known.at === "held" && known.again === "doubted");
}

/** Whether it must be requested although OpenD holds it. */
export function isAskedAgain(standing: Standing): boolean {
  const known = settled(standing);
  return known.at === "held" && known.again !== undefined;
}

/** A request is about to be sent. */
export function asked(standing: Standing, terms: Terms): Standing {
  const before = settled(standing);
  const reach = before.at === "held" ? widest(before.reach, terms.hours) : terms.hours;
  return { at: "asking", terms, reach, before };
}

/** OpenD accepted it on these terms, which replace the previous ones. */
export function accepted(standing: Standing, terms: Terms, nowMs: number): Standing {
  return { at: "held", terms, sinceMs: nowMs, reach: widest(reachOf(standing), terms.hours) };
}

/** OpenD refused it. What it held before, it still holds, and nothing needs to be renewed. */
export function refused(standing: Standing): Standing {
  const before = settled(standing);
  return before.at === "held" ? plainly(before) : absent;
}

/** OpenD did not answer, or its answer does not say whether it accepted. */
export const unanswered = (standing: Standing): Standing =>
  standing.at === "asking" ? { ...standing, at: "unanswered" } : standing;

/** OpenD does not hold it any more: the link was lost, or OpenD says so. */
export function lost(standing: Standing): Standing {
  return settled(standing).at === "absent" ? absent : owed;
}

/** It is unknown whether OpenD still holds it. */
export const doubted = (standing: Standing): Standing => again(standing, "doubted");

/** A new user needs the rows that OpenD already has. */
export const neededAgain = (standing: Standing): Standing =>
  isOwed(standing) ? standing : again(standing, "first-push");

/** OpenD has ended it. */
export const ended = (_: Standing): Standing => absent;

/** OpenD did not end it yet, so it is held for another minute. */
export const keptLonger = (standing: Standing, nowMs: number): Standing =>
  withHeld(standing, (held) => ({ ...held, sinceMs: nowMs }));

/**
 * The unit has no users any more. `undefined` means that OpenD has nothing to end, now or later. A
 * unit that OpenD may hold is treated as held, so that it is ended.
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

/** Changes the held state, also below a pending request. */
function withHeld(standing: Standing, change: (held: Held) => Held): Standing {
  if (standing.at === "held") return change(standing);
  if (!("before" in standing) || standing.before.at !== "held") return standing;
  return { ...standing, before: change(standing.before) };
}

const plainly = ({ again: _, ...held }: Held): Held => held;
