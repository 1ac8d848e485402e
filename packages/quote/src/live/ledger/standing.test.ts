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

/** Every standing that there is. */
const standings = { absent, owed, held, again, inDoubt, first, more, anew, unsure, unsureOfMore };
type Name = keyof typeof standings;

/** Every answer, and everything else that changes what is known of a unit. */
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

/** What comes of each standing by each answer. */
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
    // Its reply is on the way, and so is what has to be ended after it.
    first,
    more,
    anew,
    // OpenD may hold it, so it is ended like what OpenD holds.
    unsure: taken,
    unsureOfMore,
  },
};

describe.each(Object.keys(answers) as Answer[])("%s,", (answer) => {
  test.each(Object.keys(standings) as Name[])("of what is %s", (name) => {
    expect(answers[answer](standings[name])).toEqual(table[answer][name]);
  });
});

test.each(Object.entries(standings))(
  "what is certain of %s is unchanged by asking",
  (_, before) => {
    const after = asked(before, all);
    expect([heldTerms(after), isOwed(after)]).toEqual([heldTerms(before), isOwed(before)]);
    expect(reachOf(after)).toBe("all");
  },
);

test("narrower terms do not narrow what may still come", () => {
  const wide = accepted(absent, all, 0);
  expect(reachOf(accepted(asked(wide, regular), regular, nowMs))).toBe("all");
  expect(reachOf(asked(lost(wide), regular))).toBe("regular");
});
