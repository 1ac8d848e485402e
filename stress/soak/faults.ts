import type { OpenD } from "../opend.ts";
import type { Random } from "../random.ts";
import { type Misbehaviour, misbehaviour } from "./misbehaviour.ts";

type Fault = (opend: OpenD, random: Random) => Promise<void>;

/** The faults, each equally often. */
const faults: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ["all links cut", (opend) => opend.disconnectAll()],
  [
    "cut again at once",
    async (opend) => {
      await opend.disconnectAll();
      await opend.disconnectAll();
    },
  ],
  ["restarted", (opend, random) => opend.restart(random.below(60))],
  ...(Object.keys(misbehaviour) as Misbehaviour[]).map((how): [string, Fault] => [
    how,
    (opend, random) => opend.misbehave(how, 50 + random.below(250)),
  ]),
]);
const names = [...faults.keys()];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Causes a fault every 50 to 250 ms until it is stopped, and counts them. */
export async function disturb(
  opend: OpenD,
  random: Random,
  isOver: () => boolean,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  while (!isOver()) {
    await pause(50 + random.below(200));
    const name = random.pick(names);
    await faults.get(name)?.(opend, random);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
