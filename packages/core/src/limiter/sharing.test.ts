import { describe, expect, test } from "vitest";
import type { Counting } from "../../test/one-account/account.ts";
import {
  between,
  type Outcome,
  type Program,
  runPrograms,
  type Situation,
  windowMs,
} from "../../test/one-account/programs.ts";

// SHARING_SEEDS=200 pnpm --filter @opend/core exec vitest run src/limiter/sharing.test.ts
// prints what many seeds measure.
const seeds = Number(process.env["SHARING_SEEDS"] ?? 5);
const isMeasuring = seeds > 5;

/** Sixty calls wait behind one another, and a fifth of the limit may be left for them. */
const longestWindows = 25;

const countings: readonly Counting[] = ["sliding", "fixed"];

const together = (count: number, program: Program = {}): Program[] =>
  Array.from({ length: count }, (_, index) => ({ ...program, from: index * 0.0003 }));

interface Measured {
  /** The largest difference from an equal part, as a part of it. */
  readonly unfairness: number;
  /** Requests sent for each answer. */
  readonly sentPerAnswer: number;
  /** The part of the limit that was answered. */
  readonly used: number;
}

function measure(outcomes: readonly Outcome[], from: number, requests = 30): Measured {
  const to = from + 10;
  const count = (times: (outcome: Outcome) => number[]): number[] =>
    outcomes.map((outcome) => between(times(outcome), from, to));
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const answered = count((outcome) => outcome.answered);
  const part = sum(answered) / outcomes.length;
  return {
    unfairness: Math.max(...answered.map((own) => Math.abs(own / part - 1))),
    sentPerAnswer: sum(count((outcome) => outcome.sent)) / sum(answered),
    used: sum(answered) / (10 * requests),
  };
}

/** Measures ten windows in the same situation with several seeds. */
async function measureSeeds(
  name: string,
  make: (seed: number) => Omit<Situation, "seed" | "windows">,
  from: number,
): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const situation = { ...make(seed), seed, windows: from + 10 };
    const outcomes = await runPrograms(situation);
    for (const outcome of outcomes) expectKept(outcome, situation);
    all.push(measure(outcomes, from, situation.requests));
  }
  if (isMeasuring) print(summaryOf(name, all));
  return all;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function summaryOf(name: string, all: readonly Measured[]): string {
  const mean = (of: (measured: Measured) => number): string =>
    (all.reduce((sum, measured) => sum + of(measured), 0) / all.length).toFixed(2);
  const fair = all.filter(({ unfairness }) => unfairness <= 0.2).length / all.length;
  const worst = Math.max(...all.map(({ unfairness }) => unfairness)).toFixed(2);
  return (
    `${name}: within 20 % in ${Math.round(100 * fair)} %, mean ${mean((m) => m.unfairness)}, worst ${worst}; ` +
    `${mean((m) => m.sentPerAnswer)} sent per answer; ${mean((m) => m.used)} used`
  );
}

/**
 * Checks the rules of every situation: the limit is kept, no call is lost, and no call waits for
 * ever.
 */
function expectKept(outcome: Outcome, { requests = 30 }: Situation): void {
  const { sent, begun, answered, limited, open } = outcome;
  const waits = sent.slice(requests).map((time, index) => time - (sent[index] ?? time));
  expect(Math.min(1, ...waits)).toBeGreaterThan(1 - 1e-9);
  expect(answered.length + limited.length + open.size).toBe(begun);
  expect(Math.max(...outcome.took())).toBeLessThan(longestWindows);
}

describe.each(countings)("on a server with %s windows", (counting) => {
  test.each([
    { count: 3, requests: 30 },
    { count: 3, requests: 60 },
    { count: 3, requests: 10, sent: 1.6 },
    { count: 2, requests: 30, least: 0.75 },
    { count: 5, requests: 30, sent: 1.8 },
  ])("$count programs share $requests requests", async (limits) => {
    const { count, requests, sent = 1.3, least = 0.9 } = limits;
    const name = `${count} programs, ${requests} requests, ${counting}`;
    const make = () => ({ programs: together(count), counting, requests });
    for (const measured of await measureSeeds(name, make, 2)) {
      expect(measured.unfairness).toBeLessThan(0.2);
      expect(measured.sentPerAnswer).toBeLessThan(sent);
      expect(measured.used).toBeGreaterThan(least);
    }
  });

  test("three programs share from the start, although one takes the first window", async () => {
    const make = () => ({ programs: together(3, { latencyMs: 0 }), counting });
    for (const measured of await measureSeeds(`from the start, ${counting}`, make, 0)) {
      expect(measured.unfairness).toBeLessThan(0.35);
      expect(measured.sentPerAnswer).toBeLessThan(1.5);
    }
  });

  test("three programs with one call at a time share from the start", async () => {
    const make = () => ({ programs: together(3, { calls: 1 }), counting });
    for (const measured of await measureSeeds(`one call at a time, ${counting}`, make, 0))
      expect(measured.unfairness).toBeLessThan(0.2);
  });

  test("two programs that come later get their share", async () => {
    const make = (seed: number): Omit<Situation, "seed" | "windows"> => {
      const later = [0.37, 0.71].map((step) => ({ from: 5 + ((seed * step) % 1) }));
      return { programs: [{ calls: 2, latencyMs: 100 }, ...later], counting };
    };
    const all = await measureSeeds(`two come later, ${counting}`, make, 10);
    // Few of them wait longer, because they find no gap between the requests of the first program.
    const unfair = all.filter(({ unfairness }) => unfairness > 0.2);
    expect(unfair.length).toBeLessThanOrEqual(0.2 * seeds);
  });

  test("a program gets the whole limit when the others have left", async () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const programs = [{}, { to: 8 }, { to: 9 }];
      const situation = { programs, counting, seed, windows: 26 };
      const [stays] = await runPrograms(situation);
      if (!stays) throw new Error("no program");
      expectKept(stays, situation);
      expect(stays.limiter.states()).toMatchObject([{ share: 1 }]);
      if (isMeasuring) print(`left alone: ${between(stays.answered, 9, 16)} in 7 windows`);
      expect(between(stays.answered, 16, 26)).toBeGreaterThan(0.95 * 300);
    }
  });

  test("the unused part of one program is used by the others", async () => {
    const make = () => ({ programs: [{}, {}, { isOnAndOff: true }], counting });
    for (const measured of await measureSeeds(`one asks on and off, ${counting}`, make, 5))
      expect(measured.used).toBeGreaterThan(0.85);
  });
});

test("three programs also share if refused requests count", async () => {
  const make = () => ({ programs: together(3), counting: "strict" as const });
  for (const measured of await measureSeeds("strict", make, 2)) {
    expect(measured.unfairness).toBeLessThan(0.25);
    expect(measured.used).toBeGreaterThan(0.35);
  }
});

test("a program alone has the whole limit, as long as nothing is refused", async () => {
  const situation = { programs: [{ latencyMs: 0 }], seed: 1, windows: 20 };
  const [alone] = await runPrograms(situation);
  if (!alone) throw new Error("no program");
  expectKept(alone, situation);
  // In bursts, with the margin of 100 ms.
  expect(alone.sent).toEqual(
    Array.from({ length: 600 }, (_, index) => (Math.floor(index / 30) * 30_100) / windowMs),
  );
});

test("a program that follows another at once soon has the whole limit", async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const [, next] = await runPrograms({
      programs: [{ to: 0.01 }, { from: 0.02 }],
      seed,
      windows: 12,
    });
    expect(between(next?.answered ?? [], 0, 12)).toBeGreaterThan(9.5 * 30);
  }
});

test("calls fail as rate-limited when OpenD refuses everything, and continue when it does not", async () => {
  // One program has taken the whole limit in bursts, so the other one finds no gap.
  const situation = { programs: [{ to: 12 }, { from: 3.5 }], seed: 3, windows: 20 };
  const [, refused] = await runPrograms(situation);
  if (!refused) throw new Error("no program");
  expectKept(refused, situation);
  expect(between(refused.answered, 3.5, 12)).toBe(0);
  expect(refused.limited[0]).toBeGreaterThan(8);
  expect(refused.limited[0]).toBeLessThan(10);
  expect(between(refused.sent, 5, 12)).toBeLessThan(70);
  expect(between(refused.answered, 12, 20)).toBeGreaterThan(100);
});
