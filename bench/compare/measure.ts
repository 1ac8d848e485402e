/** One way to do something, `times` times. */
export type Side = (times: number) => void | Promise<void>;

/** Something that can be done in several ways; the first is ours, the others are compared with it. */
export interface Comparison {
  readonly name: string;
  readonly sides: Readonly<Record<string, Side>>;
}

export interface Terms {
  readonly rounds: number;
  /** How long one side runs in one round. */
  readonly roundMs: number;
}

/** Microseconds: on the clock, and of this process's processor time. */
export interface Cost {
  readonly wallUs: number;
  readonly cpuUs: number;
}

async function timed(side: Side, times: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await side(times);
  const wallUs = (performance.now() - begun) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wallUs, cpuUs: user + system };
}

/** Doubles until a round is filled; that warms up as well. */
async function timesPerRound(side: Side, roundMs: number): Promise<number> {
  for (let times = 1; ; times *= 2) {
    const ms = (await timed(side, times)).wallUs / 1000;
    if (ms >= roundMs) return Math.max(1, Math.round((times * roundMs) / ms));
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What one time costs, per side: the medians of rounds in which the sides take turns. */
export async function measure(
  { sides }: Comparison,
  { rounds, roundMs }: Terms,
): Promise<ReadonlyMap<string, Cost>> {
  const times = new Map<string, number>();
  for (const [name, side] of Object.entries(sides))
    times.set(name, await timesPerRound(side, roundMs));
  const results = new Map<string, Cost[]>(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first pays for what the last one left to collect; so each does in its turn.
    const names = Object.keys(sides);
    const order = round % 2 === 0 ? names : names.reverse();
    for (const name of order) {
      const count = times.get(name) ?? 1;
      const { wallUs, cpuUs } = await timed(sides[name] as Side, count);
      results.get(name)?.push({ wallUs: wallUs / count, cpuUs: cpuUs / count });
    }
  }
  const medians = [...results].map(([name, costs]): [string, Cost] => [
    name,
    {
      wallUs: median(costs.map(({ wallUs }) => wallUs)),
      cpuUs: median(costs.map(({ cpuUs }) => cpuUs)),
    },
  ]);
  return new Map(medians);
}
