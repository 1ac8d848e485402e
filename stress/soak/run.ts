/** `pnpm soak [--seconds 30] [--seed 1]`: see the README. */
import { parseArgs } from "node:util";
import { wholeNumber } from "../flags.ts";
import { type OpenD, startOpenD } from "../opend.ts";
import { Random } from "../random.ts";
import { table } from "../table.ts";
import { type Baseline, readBaseline } from "./baseline.ts";
import { connect, transports } from "./clients.ts";
import { openAndClose, reconnectOverAndOver } from "./cycles.ts";
import { disturb } from "./faults.ts";
import { Ledger } from "./ledger.ts";
import { ShownPrices } from "./market.ts";
import { liveResources, type Memory, settledMemory } from "./memory.ts";
import { WatchedPushes } from "./pushes.ts";
import { ask } from "./traffic.ts";

/** The allowed growth after warming up, because the runtime compiles and caches a little more. */
const mostGrowthMiB = 6;
const cycles = 1000;
/** The shortest time of traffic, even on a slow machine. */
const leastTrafficMs = 5_000;
const askersPerConnection = 4;
/** The time limit of steps that must end, far beyond their usual duration. */
const hangMs = 40_000;
const exitMs = 10_000;

const { values: flags } = parseArgs({
  options: {
    seconds: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
  },
});
const seconds = wholeNumber("seconds", flags.seconds);
const seed = wholeNumber("seed", flags.seed);
const begun = performance.now();
const ledger = new Ledger();
const prices = new ShownPrices(ledger);

/** Ends the program when a step does not end in time. */
async function bounded<T>(what: string, ms: number, step: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    console.error(`seed ${seed}: ${what} hangs; ${ledger.open} requests have not ended`);
    for (const text of ledger.violations) console.error(text);
    process.exit(1);
  }, ms + hangMs);
  try {
    return await step;
  } finally {
    clearTimeout(timer);
  }
}

interface Told {
  readonly pushes: number;
  readonly faults: Readonly<Record<string, number>>;
}

/** Clients on both transports send requests and receive pushes while links are cut. */
async function traffic(
  opend: OpenD,
  baseline: Baseline,
  ms: number,
  stream: number,
): Promise<Told> {
  const end = performance.now() + ms;
  const isOver = (): boolean => performance.now() >= end;
  const clients = await Promise.all(
    transports.map(async (transport) => {
      const connection = await connect(opend, transport);
      const pushes = new WatchedPushes(`${transport}: pushes`, ledger, prices);
      return { transport, connection, pushes, unfollow: await pushes.follow(connection) };
    }),
  );
  const asking = clients.flatMap(({ connection, transport }, index) =>
    Array.from({ length: askersPerConnection }, (_, asker) => {
      const random = new Random(seed, stream + 1 + index * askersPerConnection + asker);
      return ask({ opend: connection, random, baseline, prices }, transport, ledger, isOver);
    }),
  );
  const faults = await disturb(opend, new Random(seed, stream), isOver);
  await Promise.all(asking);
  for (const { unfollow } of clients) await unfollow();
  for (const { connection } of clients) await connection.close();
  return {
    pushes: clients.reduce((sum, { pushes }) => sum + pushes.count, 0),
    faults,
  };
}

async function round(
  opend: OpenD,
  baseline: Baseline,
  part: number,
  stream: number,
): Promise<Told> {
  const rounds = Math.ceil(cycles * part);
  await bounded("opening and closing", 0, openAndClose(opend, rounds, ledger));
  await bounded("reconnecting", 0, reconnectOverAndOver(opend, rounds, ledger));
  const left = seconds * 1000 - (performance.now() - begun);
  const ms = Math.max(left, leastTrafficMs) * part;
  return bounded("traffic", ms, traffic(opend, baseline, ms, stream));
}

const grown = (before: Memory, after: Memory): string[] =>
  (["heapMiB", "buffersMiB"] as const)
    .filter((key) => after[key] > before[key] + mostGrowthMiB)
    .map((key) => `${key} grew from ${before[key].toFixed(1)} to ${after[key].toFixed(1)}`);

/** Waits until delayed resources are closed. The remaining ones are leaks. */
async function leaked(before: readonly string[]): Promise<string> {
  const end = performance.now() + exitMs;
  const left = (): string[] => {
    const rest = [...before];
    return liveResources().filter((name) => {
      const index = rest.indexOf(name);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    });
  };
  while (left().length > 0 && performance.now() < end)
    await new Promise((resolve) => setImmediate(resolve));
  return left().join(", ");
}

const resources = liveResources();
const opend = await startOpenD();
const quiet = await connect(opend, "tcp");
const baseline = await readBaseline(quiet);
await quiet.close();

await round(opend, baseline, 0.1, 1000);
const warm = await settledMemory();
const told = await round(opend, baseline, 1, 0);
const end = await settledMemory();
for (const text of grown(warm, end)) ledger.violation(text);
await bounded("stopping the simulator", 0, opend.stop());
const left = await leaked(resources);
if (left !== "") ledger.violation(`left open at the end: ${left}`);
if (ledger.open > 0) ledger.violation(`${ledger.open} requests never ended`);

console.log(table(["", "asked", "ok", "p50 ms", "p99 ms", "ended otherwise"], ledger.rows()));
const faults = Object.entries(told.faults).map(([name, count]) => `${name} ${count}`);
console.log(`\n${told.pushes} pushes in order`);
console.log(`faults: ${faults.join(", ")}`);
console.log(
  `heap ${warm.heapMiB.toFixed(1)} MiB warm, ${end.heapMiB.toFixed(1)} at the end; ` +
    `buffers ${warm.buffersMiB.toFixed(1)} and ${end.buffersMiB.toFixed(1)}`,
);
console.log(`seed ${seed}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
for (const text of ledger.violations) console.error(`Broken: ${text}`);
if (ledger.violationCount > 0) {
  console.error(`${ledger.violationCount} violations. Again: pnpm soak --seed ${seed}`);
  process.exitCode = 1;
}
// Nothing may keep the process running now. This timer does not.
setTimeout(() => {
  console.error(`seed ${seed}: the process does not end: ${liveResources().join(", ")}`);
  process.exit(1);
}, exitMs).unref();
