/** Microseconds per run: the elapsed time, and the processor time of the process. */
export interface Cost {
  readonly wallUs: number;
  readonly cpuUs: number;
}

/** Runs something at least `times` times, and returns the cost of one run. */
export type Runner = (times: number) => Promise<Cost>;

export interface Terms {
  readonly rounds: number;
  /** The time of one side in one round. */
  readonly roundMs: number;
}

/** Doubles the number of runs until they fill a round, which is also the warm-up. */
async function timesPerRound(run: Runner, roundMs: number): Promise<number> {
  for (let times = 1; ; times *= 2) {
    const { wallUs } = await run(times);
    if (wallUs * times >= roundMs * 1000) return Math.max(1, Math.round((roundMs * 1000) / wallUs));
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The cost of one run of each side: the medians of rounds in which the sides take turns. */
export async function measure(
  sides: ReadonlyMap<string, Runner>,
  { rounds, roundMs }: Terms,
): Promise<ReadonlyMap<string, Cost>> {
  const measured = new Map<string, { run: Runner; times: number; costs: Cost[] }>();
  for (const [name, run] of sides)
    measured.set(name, { run, times: await timesPerRound(run, roundMs), costs: [] });
  for (let round = 0; round < rounds; round++) {
    // The first side also collects the garbage of the last one, so the order alternates.
    const order = [...measured.values()];
    if (round % 2 === 1) order.reverse();
    for (const { run, times, costs } of order) costs.push(await run(times));
  }
  return new Map(
    [...measured].map(([name, { costs }]) => [
      name,
      {
        wallUs: median(costs.map(({ wallUs }) => wallUs)),
        cpuUs: median(costs.map(({ cpuUs }) => cpuUs)),
      },
    ]),
  );
}
