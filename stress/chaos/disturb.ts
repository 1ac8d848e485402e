import type { OpenD } from "../opend.ts";
import type { Random } from "../random.ts";
import { type Hostility, hostility } from "./hostility.ts";
import type { FlakyStore, JumpingClock } from "./supplied.ts";

export interface Surroundings {
  readonly opend: OpenD;
  readonly clocks: readonly JumpingClock[];
  readonly store: FlakyStore;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Act = (random: Random, surroundings: Surroundings) => Promise<void>;
type Acts = Readonly<Record<string, Act>>;

const jump: Act = async (random, { clocks }) => {
  random.pick(clocks).jump();
  await pause(random.below(100));
};

const breakStore: Act = async (random, { store }) => {
  store.isAway = true;
  await pause(random.below(100));
  store.isAway = false;
  await pause(random.below(200));
};

const flap: Act = async (random, { opend }) => {
  await opend.setUpstream(false);
  await pause(random.below(50));
  await opend.setUpstream(true);
  await pause(random.below(200));
};

const cut: Acts = {
  "all links cut": (_, { opend }) => opend.disconnectAll(),
  "OpenD restarted": (random, { opend }) => opend.restart(random.below(60)),
  async "OpenD lost"(random, { opend }) {
    await opend.loseOpenD(true);
    await pause(random.below(100));
    await opend.loseOpenD(false);
  },
};

const attack = Object.fromEntries(
  (Object.keys(hostility) as Hostility[]).map((how): [string, Act] => [
    how,
    (random, { opend }) => opend.misbehave(how, 20 + random.below(200)),
  ]),
);

/** The simultaneous failures. Each of them is always active. */
const troubles: readonly Acts[] = [
  { "wall clock set": jump },
  { "store away": breakStore },
  { "upstream down": flap },
  { ...cut, ...attack },
];

/** Causes all failures until it is stopped, and counts them. */
export async function disturb(
  surroundings: Surroundings,
  random: Random,
  isOver: () => boolean,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const trouble = async (acts: Acts): Promise<void> => {
    const names = Object.keys(acts);
    while (!isOver()) {
      const name = random.pick(names);
      await acts[name]?.(random, surroundings);
      counts[name] = (counts[name] ?? 0) + 1;
    }
  };
  await Promise.all(troubles.map(trouble));
  return counts;
}
