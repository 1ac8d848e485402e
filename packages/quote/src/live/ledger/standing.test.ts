import { describe, expect, test } from "vitest";
import {
  abandoned,
  absent,
  accepted,
  asked,
  doubted,
  ended,
  heldTerms,
  isOwed,
  keptLonger,
  lost,
  neededAgain,
  reachOf,
  refused,
  type Standing,
  unanswered,
} from "./standing.ts";
import { plainTerms, type Terms } from "./terms.ts";

const regular: Terms = { ...plainTerms, hours: "regular" };
const all: Terms = { ...plainTerms, hours: "all" };
const [sinceMs, nowMs] = [1_000, 9_000];

const held = { at: "held", terms: regular, sinceMs, reach: "regular" } as const;
const again = { ...held, again: "first-push" } as const;
const inDoubt = { ...held, again: "doubted" } as const;
const owed = { at: "owed" } as const;
const nothing = { at: "absent" } as const;
const first = { at: "asking", terms: all, reach: "all", before: nothing } as const;
const more = { ...first, before: held } as const;
const anew = { ...first, before: owed } as const;
const unsure = { ...first, at: "unanswered" } as const;
const unsureOfMore = { ...more, at: "unanswered" } as const;

/** Every possible standing. */
const standings = { absent, owed, held, again, inDoubt, first, more, anew, unsure, unsureOfMore };
type Name = keyof typeof standings;

/** Every answer and every other event that changes a standing. */
const answers = {
  asked: (standing: Standing) => asked(standing, all),
  accepted: (standing: Standing) => accepted(standing, all, nowMs),
  refused,
  unanswered,
  lost,
  doubted,
  ended,
  keptLonger: (standing: Standing) => keptLonger(standing, nowMs),
  neededAgain,
  abandoned: (standing: Standing) => abandoned(standing, nowMs),
};
type Answer = keyof typeof answers;

const taken = { at: "held", terms: all, sinceMs: nowMs, reach: "all" } as const;
const asking = (before: Standing) => ({ at: "asking", terms: all, reach: "all", before });
const longer = <S extends Standing>(standing: S): S => ({ ...standing, sinceMs: nowMs });

/** The standing after each answer, for each standing before it. */
const table: { readonly [A in Answer]: { readonly [N in Name]: unknown } } = {
  asked: {
    absent: asking(absent),
    owed: asking(owed),
    held: asking(held),
    again: asking(again),
    inDoubt: asking(inDoubt),
    first: asking(absent),
    more: asking(held),
    anew: asking(owed),
    unsure: asking(absent),
    unsureOfMore: asking(held),
  },
  accepted: {
    absent: taken,
    owed: taken,
    held: taken,
    again: taken,
    inDoubt: taken,
    first: taken,
    more: taken,
    anew: taken,
    unsure: taken,
    unsureOfMore: taken,
  },
  refused: {
    absent,
    owed: absent,
    held,
    again: held,
    inDoubt: held,
    first: absent,
    more: held,
    anew: absent,
    unsure: absent,
    unsureOfMore: held,
  },
  unanswered: {
    absent,
    owed,
    held,
    again,
    inDoubt,
    first: unsure,
    more: unsureOfMore,
    anew: { ...anew, at: "unanswered" },
    unsure,
    unsureOfMore,
  },
  lost: {
    absent,
    owed,
    held: owed,
    again: owed,
    inDoubt: owed,
    first: absent,
    more: owed,
    anew: owed,
    unsure: absent,
    unsureOfMore: owed,
  },
  doubted: {
    absent,
    owed,
    held: inDoubt,
    again: inDoubt,
    inDoubt,
    first,
    more: { ...more, before: inDoubt },
    anew,
    unsure,
    unsureOfMore: { ...unsureOfMore, before: inDoubt },
  },
  ended: {
    absent,
    owed: absent,
    held: absent,
    again: absent,
    inDoubt: absent,
    first: absent,
    more: absent,
    anew: absent,
    unsure: absent,
    unsureOfMore: absent,
  },
  keptLonger: {
    absent,
    owed,
    held: longer(held),
    again: longer(again),
    inDoubt: longer(inDoubt),
    first,
    more: { ...more, before: longer(held) },
    anew,
    unsure,
    unsureOfMore: { ...unsureOfMore, before: longer(held) },
  },
  neededAgain: {
    absent,
    owed,
    held: again,
    again,
    inDoubt,
    first,
    more: { ...more, before: again },
    anew,
    unsure,
    unsureOfMore: { ...unsureOfMore, before: again },
  },
  abandoned: {
    absent: undefined,
    owed: undefined,
    held,
    again,
    inDoubt,
    // The reply is still to come, and the unit can be ended only after it.
    first,
    more,
    anew,
    // OpenD may hold the unit, so it is ended like a held one.
    unsure: taken,
    unsureOfMore,
  },
};

describe.each(Object.keys(answers) as Answer[])("the event %s", (answer) => {
  test.each(Object.keys(standings) as Name[])("changes the standing %s as in the table", (name) => {
    expect(answers[answer](standings[name])).toEqual(table[answer][name]);
  });
});

test.each(Object.entries(standings))(
  "a request does not change what is certain of the standing %s",
  (_, before) => {
    const after = asked(before, all);
    expect([heldTerms(after), isOwed(after)]).toEqual([heldTerms(before), isOwed(before)]);
    expect(reachOf(after)).toBe("all");
  },
);

test("narrower terms do not reduce the hours of which rows may arrive", () => {
  const wide = accepted(absent, all, 0);
  expect(reachOf(accepted(asked(wide, regular), regular, nowMs))).toBe("all");
  expect(reachOf(asked(lost(wide), regular))).toBe("regular");
});
