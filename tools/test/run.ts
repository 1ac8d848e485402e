/**
 * `pnpm test` runs the tests of every package one after another, because parallel runs would slow down
 * each other's sockets. Then it runs the tests of the tools, and every case in every runtime. It prints
 * a table, and `N passed, N failed` as the last line.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { comparedFolder, secondReaderVariable } from "../../judges/src/report-files.ts";
import { root, runTool, workspacePackages } from "../workspace.ts";
import { readCompared, tellCompared } from "./compared.ts";
import { readCounts, readReport } from "./report.ts";
import { readSecondReaders, secondReaderFolder, tellSecondReaders } from "./second-reader.ts";
import { type Outcome, summarize } from "./summary.ts";

const reportFile = "test-report.json";
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];

interface TurboTask {
  readonly task: string;
  readonly package: string;
  readonly cache: { readonly status: string };
  readonly execution?: { readonly exitCode?: number | null } | null;
}

/** Turbo's summary of its run (`--summarize`), by package; empty if turbo failed earlier. */
function turboTasks(runsFolder: string): ReadonlyMap<string, TurboTask> {
  let files: readonly string[];
  try {
    files = readdirSync(runsFolder);
  } catch {
    return new Map();
  }
  const tasks = files.flatMap(
    (file) =>
      (JSON.parse(readFileSync(join(runsFolder, file), "utf8")) as { tasks: TurboTask[] }).tasks,
  );
  return new Map(tasks.filter(({ task }) => task === "test").map((task) => [task.package, task]));
}

function testPackages(): { exitCode: number | null; outcomes: readonly Outcome[] } {
  const packages = workspacePackages().filter(({ manifest }) => manifest.scripts?.["test"]);
  const runsFolder = join(root, ".turbo", "runs");
  // Results of an earlier run must not be counted.
  rmSync(runsFolder, { recursive: true, force: true });
  for (const { folder } of packages) {
    rmSync(join(folder, reportFile), { force: true });
    rmSync(join(folder, secondReaderFolder), { recursive: true, force: true });
    rmSync(join(folder, comparedFolder), { recursive: true, force: true });
  }
  const { status } = runTool(
    "turbo",
    ["run", "test", "--concurrency=1", "--continue", "--summarize", "--", ...reporters],
    // Part of turbo's cache key, so turbo does not reuse results of another Node, or of a run without
    // the second reader.
    { env: { OPEND_TEST_NODE: process.version, [secondReaderVariable]: secondReaderFolder } },
  );
  const tasks = turboTasks(runsFolder);
  const outcomes = packages.map(({ folder, manifest: { name } }): Outcome => {
    const task = tasks.get(name);
    return {
      name,
      counts: readReport(join(folder, reportFile)),
      exitCode: task?.execution?.exitCode ?? undefined,
      isCached: task?.cache.status === "HIT",
    };
  });
  return { exitCode: status, outcomes };
}

function testTools(): Outcome {
  const folder = join(root, "tools");
  rmSync(join(folder, reportFile), { force: true });
  const { status } = runTool("vitest", ["run", ...reporters], { cwd: folder });
  return {
    name: "tools",
    counts: readReport(join(folder, reportFile)),
    exitCode: status ?? undefined,
    isCached: false,
  };
}

function testConformance(): Outcome {
  const folder = join(root, "conformance");
  const file = join(folder, reportFile);
  const secondReaders = join(folder, secondReaderFolder);
  rmSync(file, { force: true });
  rmSync(secondReaders, { recursive: true, force: true });
  // The simulators here read every request of every runtime, and write every reply.
  const args = [
    "--conditions=@opend/source",
    `--import=${pathToFileURL(join(root, "judges", "src", "second-reader", "process.ts"))}`,
    "conformance/main.ts",
    `--report=${file}`,
  ];
  const { status } = runTool("tsx", args, { env: { [secondReaderVariable]: secondReaders } });
  return {
    name: "conformance",
    counts: readCounts(file),
    exitCode: status ?? undefined,
    isCached: false,
  };
}

const { exitCode, outcomes } = testPackages();
const { table, line, isGood } = summarize([...outcomes, testTools(), testConformance()]);
const secondReaders = tellSecondReaders(
  readSecondReaders(workspacePackages().map(({ folder }) => join(folder, secondReaderFolder))),
);
const compared = tellCompared(readCompared(join(root, "judges", comparedFolder)));
console.log(`\n${table}\n\n${compared.text}\n${secondReaders.text}\nNode ${process.version}`);
if (exitCode !== 0) console.log(`turbo ended with ${exitCode}`);
console.log(line);
process.exitCode = exitCode === 0 && isGood && secondReaders.isGood && compared.isGood ? 0 : 1;
