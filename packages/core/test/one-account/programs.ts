import { vi } from "vitest";
import { RateLimitError } from "../../src/errors.ts";
import { Limiter } from "../../src/limiter/limiter.ts";
import { Account, type Counting } from "./account.ts";
import { PromiseClock } from "./clock.ts";

/** One program, with a limiter of its own. It asks without end. Times are in windows. */
export interface Program {
  /** When it starts. Default 0. */
  readonly from?: number;
  /** When it stops. Default: never. */
  readonly to?: number;
  /** Calls under way at a time. The next begins when one ends. Default 60. */
  readonly calls?: number;
  /** It begins calls for a window, then none for a window, and so on. */
  readonly isOnAndOff?: boolean;
  /** The longest time of a message in each direction. Default 30. */
  readonly latencyMs?: number;
}

/** Several programs that use one limit of one account. */
export interface Situation {
  readonly programs: readonly Program[];
  readonly windows: number;
  readonly seed: number;
  /** Default 30. */
  readonly requests?: number;
  readonly counting?: Counting;
}

/** What became of the calls of one program. Times are in windows. */
export interface Outcome {
  readonly limiter: Limiter;
  readonly sent: number[];
  readonly answered: number[];
  /** Calls that ended as `rate-limited`. */
  readonly limited: number[];
  /** How long the calls took, also those that have not ended. */
  took(): number[];
  /** Calls begun and calls under way. */
  begun: number;
  readonly open: ReadonlyMap<object, number>;
}

export const windowMs = 30_000;

/** Runs the programs by hand. The seed determines everything. */
export async function runPrograms(situation: Situation): Promise<Outcome[]> {
  const { requests = 30, counting = "sliding", seed, windows } = situation;
  const random = seeded(seed);
  vi.spyOn(Math, "random").mockImplementation(random);
  const clock = new PromiseClock();
  const account = new Account({ requests, windowMs, counting, offsetMs: random() * windowMs });
  const outcomes = situation.programs.map((program) =>
    run(program, { clock, account, random, requests }),
  );
  await clock.advanceTo(windows * windowMs);
  vi.restoreAllMocks();
  return outcomes;
}

interface World {
  readonly clock: PromiseClock;
  readonly account: Account;
  readonly random: () => number;
  readonly requests: number;
}

function run(program: Program, { clock, account, random, requests }: World): Outcome {
  const { from = 0, to, calls = 60, isOnAndOff, latencyMs = 30 } = program;
  const limiter = new Limiter({ clock });
  const protocol = { id: 1, name: "Shared", limit: { requests, windowMs } } as const;
  const tooFrequent = `too frequent: no more than ${requests} times every ${windowMs / 1000} seconds`;
  const leaving = new AbortController();
  const time = (): number => clock.now() / windowMs;
  const open = new Map<object, number>();
  const ended: number[] = [];
  const took = (): number[] => [...ended, ...Array.from(open.values(), (at) => time() - at)];
  const outcome: Outcome = { limiter, sent: [], answered: [], limited: [], took, begun: 0, open };
  clock.after(from * windowMs, () => {
    for (let count = 0; count < calls; count++) void askWithoutEnd();
  });
  if (to !== undefined) clock.after(to * windowMs, () => leaving.abort("leaving"));
  return outcome;

  async function askWithoutEnd(): Promise<void> {
    while (!leaving.signal.aborted) {
      const phase = (time() - from) % 2;
      if (isOnAndOff && phase >= 1) await clock.wait((2 - phase) * windowMs + 1);
      const call = {};
      open.set(call, time());
      outcome.begun += 1;
      const how = await ask();
      if (how === "left") return;
      outcome[how].push(time());
      ended.push(time() - (open.get(call) ?? 0));
      open.delete(call);
      if (how === "limited") await clock.wait(windowMs / 3);
    }
  }

  /** Retries like the calls of a connection. */
  async function ask(): Promise<"answered" | "limited" | "left"> {
    for (let refusals = 0; refusals < 10; refusals++) {
      try {
        await limiter.acquire(protocol, { signal: leaving.signal });
      } catch (error) {
        if (leaving.signal.aborted) return "left";
        if (error instanceof RateLimitError) return "limited";
        throw error;
      }
      outcome.sent.push(time());
      await clock.wait(random() * latencyMs);
      const isAdmitted = account.admit(clock.now());
      await clock.wait(random() * latencyMs);
      if (isAdmitted) return "answered";
      limiter.learn(protocol, tooFrequent);
    }
    return "limited";
  }
}

/** How many of these times are between two others. */
export const between = (times: readonly number[], from: number, to: number): number =>
  times.filter((time) => time >= from && time < to).length;

/** Random numbers from 0 up to 1 that a seed determines (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
