/** `pnpm bench [--only text] [--rounds 9] [--ms 200] [--apart]`: see the README. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { wholeNumber } from "@opend/stress/flags";
import { table } from "@opend/stress/table";
import { type Built, buildPrograms } from "./build.ts";
import { type Cost, measure, type Runner, type Terms } from "./measure.ts";
import { type Process, start } from "./process.ts";
import type { Address } from "./programs/simulator.ts";
import type { Started } from "./programs/worker.ts";
import type { Sample } from "./side.ts";

/** The sides of each subject, by process. The first side is ours. */
const subjects = {
  frames: [["ours", "futu-api"]],
  messages: [["ours", "protobufjs", "@bufbuild/protobuf"]],
  requests: [["ours"], ["ours on tcp"], ["futu-api"]],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

function readFlags(): { only: string; isApart: boolean; terms: Terms } {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      rounds: { type: "string", default: "9" },
      ms: { type: "string", default: "200" },
      apart: { type: "boolean", default: false },
    },
  });
  return {
    only: values.only,
    isApart: values.apart,
    terms: {
      rounds: Math.max(1, wholeNumber("rounds", values.rounds)),
      roundMs: Math.max(1, wholeNumber("ms", values.ms)),
    },
  };
}

/** The simulator of one client process. */
async function startSimulator(folder: string): Promise<{ process: Process; address: Address }> {
  const process = start(folder, "simulator");
  return { process, address: await process.call<Address>("start") };
}

async function takeSamples(folder: string): Promise<readonly Sample[]> {
  const simulator = await startSimulator(folder);
  const samples = start(folder, "samples");
  const taken = await samples.call<readonly Sample[]>("take", simulator.address.port);
  for (const { end } of [samples, simulator.process]) await end();
  return taken;
}

/** Starts the processes of a subject, measures its comparisons one by one, and ends them. */
async function measureSubject(
  subject: keyof typeof subjects,
  built: Built,
  samples: readonly Sample[],
  { only, isApart, terms }: ReturnType<typeof readFlags>,
): Promise<readonly (readonly [name: string, costs: ReadonlyMap<string, Cost>])[]> {
  const shared: readonly (readonly string[])[] = subjects[subject];
  const processes = isApart ? shared.flat().map((side) => [side]) : shared;
  const cases = new Map<string, Map<string, Runner>>();
  const started: Process[] = [];
  for (const sides of processes) {
    const simulator = await startSimulator(built.folder);
    const worker = start(built.folder, "worker");
    started.push(worker, simulator.process);
    const { descriptorSet, schemaFolder } = built;
    const given = { ...simulator.address, samples, descriptorSet, schemaFolder };
    const names = await worker.call<Started>("start", { subject, sides, given });
    for (const [side, ofSide] of Object.entries(names))
      for (const name of ofSide) {
        const runners = cases.get(name) ?? new Map<string, Runner>();
        cases.set(name, runners);
        runners.set(side, (times) => worker.call<Cost>("run", { side, case: name, times }));
      }
  }
  const results: (readonly [string, ReadonlyMap<string, Cost>])[] = [];
  for (const [name, sides] of cases)
    if (name.includes(only)) results.push([name, await measure(sides, terms)]);
  for (const { end } of started) await end();
  return results;
}

function rowsOf([name, costs]: readonly [string, ReadonlyMap<string, Cost>]): readonly string[][] {
  const ours = costs.get("ours");
  return [...costs].map(([side, { wallUs, cpuUs }]) => {
    const isOurs = side === "ours";
    const divided = (us: number, by: number | undefined): string =>
      isOurs || by === undefined ? "" : (us / by).toFixed(2);
    return [
      isOurs ? name : "",
      wallUs.toFixed(2),
      divided(wallUs, ours?.wallUs),
      cpuUs.toFixed(2),
      divided(cpuUs, ours?.cpuUs),
      side,
    ];
  });
}

/** The version of a dependency, read from its own manifest. */
function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = resolve.paths(name) ?? [];
  for (const folder of folders)
    try {
      const manifest = JSON.parse(readFileSync(`${folder}/${name}/package.json`, "utf8"));
      return `${name} ${(manifest as { version: string }).version}`;
    } catch {
      // The parent folder may have it.
    }
  throw new Error(`${name} is not installed`);
}

async function main(): Promise<void> {
  const flags = readFlags();
  const built = await buildPrograms();
  const samples = await takeSamples(built.folder);
  const rows: string[][] = [];
  for (const subject of Object.keys(subjects) as (keyof typeof subjects)[])
    for (const result of await measureSubject(subject, built, samples, flags))
      rows.push(...rowsOf(result));
  console.log(table(["", "µs", "÷ ours", "cpu µs", "÷ ours", "side"], rows));
  const { rounds, roundMs } = flags.terms;
  console.log(`\nMedians of ${rounds} rounds of ${roundMs} ms; Node ${process.version}`);
  console.log(["futu-api", "protobufjs", "@bufbuild/protobuf", "ws"].map(versionOf).join(", "));
}

await main();
