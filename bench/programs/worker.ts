/** A process that runs the cases of some sides of one subject. */

import type { Cost } from "../measure.ts";
import type { Cases, Given } from "../side.ts";
import { subjects } from "../sides/all.ts";
import { serve } from "./serve.ts";

export interface Start {
  readonly subject: string;
  readonly sides: readonly string[];
  readonly given: Given;
}
/** The names of the cases, by side. */
export type Started = Readonly<Record<string, readonly string[]>>;
export interface Run {
  readonly side: string;
  readonly case: string;
  readonly times: number;
}

const casesBy = new Map<string, Cases>();

serve({
  async start({ subject, sides, given }: Start): Promise<Started> {
    for (const side of sides) {
      const make = subjects[subject]?.[side];
      if (!make) throw new Error(`${subject} has no side ${side}`);
      casesBy.set(side, await make(given));
    }
    return Object.fromEntries([...casesBy].map(([side, cases]) => [side, Object.keys(cases)]));
  },
  async run({ side, case: name, times }: Run): Promise<Cost> {
    const run = casesBy.get(side)?.[name];
    if (!run) throw new Error(`${side} has no case ${name}`);
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const done = await run(times);
    const wallUs = (performance.now() - begun) * 1000;
    const { user, system } = process.cpuUsage(cpu);
    return { wallUs: wallUs / done, cpuUs: (user + system) / done };
  },
});
