/**
 * `pnpm conformance [--runtime deno] [--case "text"]`: every case in every runtime through every door,
 * two at a time, and a table.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { cases } from "./cases/all.ts";
import { farewells } from "./cases/farewells.ts";
import { Column, processRow } from "./column.ts";
import { ControlServer } from "./control/server.ts";
import { type ColumnReport, layOut } from "./report/table.ts";
import { runtimes } from "./runtimes/all.ts";

const { values } = parseArgs({
  options: {
    runtime: { type: "string" },
    case: { type: "string" },
    /** The folder for the counts, as JSON. */
    report: { type: "string" },
  },
});
const atOnce = 2;
const startedAt = performance.now();

const wanted = values.runtime?.toLowerCase() ?? "";
const chosen = runtimes.filter(({ name }) => name.toLowerCase().startsWith(wanted));
const missing = (await Promise.all(chosen.map(({ missing }) => missing()))).filter(
  (text) => text !== undefined,
);
const named = [...cases, ...farewells]
  .map(({ name }) => name)
  .filter((name) => name.includes(values.case ?? ""));
const rows = [...named, processRow];

async function runAll(): Promise<readonly ColumnReport[]> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  const control = new ControlServer();
  await control.listen();
  try {
    const waiting = chosen.flatMap((runtime) => {
      const bundled = bundle(runtime, folder);
      return runtime.doors.map((door) => ({
        column: new Column(runtime, door, values.case),
        bundled,
      }));
    });
    const reports = new Map<Column, ColumnReport>();
    const order = waiting.map(({ column }) => column);
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        reports.set(next.column, await next.column.run(control, await next.bundled));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return order.map((column) => reports.get(column) as ColumnReport);
  } finally {
    control.close();
    await rm(folder, { recursive: true });
  }
}

if (missing.length > 0 || chosen.length === 0) {
  console.error(missing.join("\n") || `no runtime is called ${values.runtime}`);
  process.exitCode = 1;
} else if (named.length === 0) {
  console.error(`no case has "${values.case}" in its name`);
  process.exitCode = 1;
} else {
  const reports = await runAll();
  const cells = reports.flatMap((report) => [...report.cells.values()]);
  const count = (outcome: string): number =>
    cells.filter((cell) => cell.outcome === outcome).length;
  const counts = {
    passed: count("passed"),
    failed: count("failed"),
    skipped: 0,
    seconds: (performance.now() - startedAt) / 1000,
  };
  console.log(
    `\n${layOut(rows, reports)}\n\n${counts.passed} passed, ${counts.failed} failed, in ${counts.seconds.toFixed(0)} s`,
  );
  if (values.report !== undefined) await writeFile(values.report, JSON.stringify(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
