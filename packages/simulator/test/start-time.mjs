/*
 * Measures how long the built package takes to start a simulator: in a new process, and again in the
 * same one.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { execPath } from "node:process";

const program = `
  const begin = performance.now();
  const { startSimulator } = await import("@opend/simulator/node");
  const loaded = performance.now();
  const first = await startSimulator({ port: 0 });
  const started = performance.now();
  const again = await startSimulator({ port: 0 });
  const both = performance.now();
  await first.close();
  await again.close();
  console.log([started - begin, loaded - begin, started - loaded, both - started].join(" "));`;

const runs = Array.from({ length: 15 }, () => {
  const args = ["--input-type=module", "--eval", program];
  return execFileSync(execPath, args, { encoding: "utf8" }).split(" ").map(Number);
});

/** Other programs can only make a run slower, so the shortest run is the best measure. */
const times = (column) => {
  const sorted = runs.map((run) => run[column]).sort((a, b) => a - b);
  return `${sorted[0].toFixed(1)} ms at least, ${sorted[7].toFixed(1)} ms by the median`;
};

console.log(`Node ${process.version}, ${cpus().length} CPUs, ${runs.length} new processes`);
console.log(`import and start: ${times(0)}`);
console.log(`  of it, import: ${times(1)}`);
console.log(`  of it, start: ${times(2)}`);
console.log(`a second start: ${times(3)}`);
