import type { OpenD } from "../opend.ts";
import type { Random } from "../random.ts";

type Fault = (opend: OpenD, random: Random) => Promise<void>;

/** What goes wrong, and how often relative to the others. */
const faults: Readonly<Record<string, readonly [share: number, Fault]>> = {
  "all links cut": [6, (opend) => opend.disconnectAll()],
  "cut again at once": [
    2,
    async (opend) => {
      await opend.disconnectAll();
      await opend.disconnectAll();
    },
  ],
  restarted: [2, (opend, random) => opend.restart(random.below(60))],
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets something go wrong every 50 to 350 ms until it is told to stop; counts what. */
export async function disturb(
  opend: OpenD,
  random: Random,
  isOver: () => boolean,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const drawn = Object.entries(faults).flatMap(([name, [share]]) =>
    Array.from({ length: share }, () => name),
  );
  while (!isOver()) {
    await pause(50 + random.below(300));
    const name = random.pick(drawn);
    await faults[name]?.[1](opend, random);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
