/** `pnpm fuzz [--frames 1000000] [--seed 1] [--case 123] [--bodies 60]`: see the README. */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { wholeNumber } from "../flags.ts";
import { Random } from "../random.ts";
import type { Job, Result } from "./worker.ts";

/** Inputs have at most some kilobytes, so a case that takes this long hangs. */
const hangMs = 15_000;
const lookEveryMs = 500;

const { values: flags } = parseArgs({
  options: {
    frames: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    case: { type: "string" },
    bodies: { type: "string", default: "60" },
  },
});
const seed = wholeNumber("seed", flags.seed);
const bodies = wholeNumber("bodies", flags.bodies);
const job: Job = {
  seed,
  frames: wholeNumber("frames", flags.frames),
  ...(flags.case !== undefined && { only: wholeNumber("case", flags.case) }),
  at: new Int32Array(new SharedArrayBuffer(4)),
};

/** The worker loads the schema first, which may take long on a busy machine. */
const loading = -1;
Atomics.store(job.at, 0, loading);

function finished(worker: Worker): Promise<Result> {
  return new Promise((resolve, reject) => {
    let last = -1;
    let since = performance.now();
    const watch = setInterval(() => {
      const number = Atomics.load(job.at, 0);
      if (number !== last || number === loading) [last, since] = [number, performance.now()];
      else if (performance.now() - since > hangMs)
        reject(new Error(`case ${number} hangs: nothing for ${hangMs} ms`));
    }, lookEveryMs);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error(`the worker ended in case ${job.at[0]}`)));
    worker.once("exit", () => clearInterval(watch));
  });
}

function report({ cases, frames, seconds, outcomes, peakBufferBytes }: Result): void {
  for (const [target, counts] of Object.entries(outcomes)) {
    const told = Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([outcome, count]) => `${outcome} ${count}`);
    console.log(`${target.padEnd(24)} ${told.join(", ")}`);
  }
  const megabytes = Math.round(peakBufferBytes / 2 ** 20);
  console.log(
    `seed ${seed}: ${frames} frames in ${cases} cases, ${seconds.toFixed(1)} s, ` +
      `${Math.round(frames / seconds)} frames/s, buffers at most ${megabytes} MiB`,
  );
}

// tsx compiles only for the main thread, so a worker must register it.
const boot = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)});
});`;
const worker = new Worker(boot, { eval: true, workerData: job });
try {
  const result = await finished(worker);
  report(result);
  if (result.broken) {
    const { number, target, why, segments } = result.broken;
    console.error(`\nBroken: ${target}: ${why}\nSmallest input found, in hex, a segment a line:`);
    for (const segment of segments) console.error(segment === "" ? "(empty)" : segment);
    console.error(`Again: pnpm fuzz --seed ${seed} --case ${number}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  console.error(`Again: pnpm fuzz --seed ${seed} --case ${job.at[0]}`);
  process.exitCode = 1;
} finally {
  await worker.terminate();
}

if (flags.case === undefined && process.exitCode === undefined) {
  // Loaded late, so that it does not slow down the worker.
  const { measureBodies, overOf, reportBodies } = await import("../heap/check.ts");
  const measured = measureBodies(bodies, new Random(seed));
  console.log(
    `\n${measured.length} hostile bodies; those that fill most:\n${reportBodies(measured)}`,
  );
  const over = overOf(measured);
  if (over.length > 0) {
    console.error(`\nBroken: over the bound of memory:\n${reportBodies(over)}`);
    console.error(`Again: pnpm fuzz --seed ${seed} --frames 0 --bodies ${bodies}`);
    process.exitCode = 1;
  }
}
