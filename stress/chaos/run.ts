/** `pnpm soak --chaos [--seconds 12] [--seed 1]`: see the README. */
import { parseArgs } from "node:util";
import { wholeNumber } from "../flags.ts";
import { Ledger } from "../soak/ledger.ts";
import { table } from "../table.ts";
import { units } from "./client.ts";
import { type Told, trial } from "./trial.ts";

const exitMs = 10_000;

const { values: flags } = parseArgs({
  options: {
    chaos: { type: "boolean" },
    seconds: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
  },
});
const seconds = wholeNumber("seconds", flags.seconds);
const seed = wholeNumber("seed", flags.seed);
const begun = performance.now();
const ledger = new Ledger();

const tell = (what: string, error: unknown): void =>
  ledger.violation(`${what}: ${error instanceof Error ? error.stack : String(error)}`);

for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error: unknown) => tell(event, error));

function report(told: Told): void {
  const { acts, jumps, clockFailures, storeFailures, rows, perCut, warm, end } = told;
  const counts = Object.entries(acts).map(([name, count]) => `${name} ${count}`);
  console.log(`\nfailures: ${counts.join(", ")}`);
  console.log(
    `clocks: ${jumps} jumps of an hour, ${clockFailures} failures; store: ${storeFailures} failures`,
  );
  console.log(
    `${rows} rows of ${units.length} subscriptions a client; Qot_Sub per loss: ${perCut.join(", ")}`,
  );
  console.log(
    `heap ${warm.heapMiB.toFixed(1)} MiB warm, ${end.heapMiB.toFixed(1)} at the end; ` +
      `buffers ${warm.buffersMiB.toFixed(1)} and ${end.buffersMiB.toFixed(1)}`,
  );
}

const told = await trial({ seed, seconds, ledger }).catch((error: unknown) =>
  tell("the run ended early", error),
);
console.log(table(["", "asked", "ok", "p50 ms", "p99 ms", "ended otherwise"], ledger.rows()));
if (told) report(told);
console.log(`seed ${seed}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
for (const text of ledger.violations) console.error(`Broken: ${text}`);
if (ledger.violationCount > 0) {
  console.error(`${ledger.violationCount} violations. Again: pnpm soak --chaos --seed ${seed}`);
  // The clients of a run that ended early are still open.
  process.exit(1);
}
setTimeout(() => {
  console.error(`seed ${seed}: the process does not end`);
  process.exit(1);
}, exitMs).unref();
