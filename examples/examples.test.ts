import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";

const here = new URL(".", import.meta.url);
const readme = readFileSync(new URL("../README.md", here), "utf8");

/** The programs of the README: code blocks that import our packages. */
const programs = [...readme.matchAll(/```(ts|js)\n([\s\S]*?)```/g)].flatMap(([, language, code]) =>
  language && code?.includes('from "@opend/') ? [{ language: language as "ts" | "js", code }] : [],
);

// An example has its simulator in its own process, which needs its own second reader.
const secondReader = new URL("../judges/src/second-reader/process.ts", here).href;
const fromSources = ["--import", "tsx", "--conditions=@opend/source", "--import", secondReader];
const flags = { js: [], ts: ["--import", "tsx"], example: fromSources };

async function run(
  file: string,
  kind: keyof typeof flags,
): Promise<{ stdout: string; stderr: string; exitCode: unknown }> {
  const child = spawn(process.execPath, [...flags[kind], file], { cwd: fileURLToPath(here) });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  return { stdout, stderr, exitCode };
}

test("the README has a program with `await using` and one in plain JavaScript", () => {
  expect(programs.map(({ language }) => language)).toEqual(["ts", "js"]);
});

test.each(programs)("the README's $language program prints rows", async ({ language, code }) => {
  await using simulator = await startSimulator({ port: 0 });
  const file = fileURLToPath(new URL(`readme-program.${language === "ts" ? "mts" : "mjs"}`, here));
  expect(code).toContain("11111");
  writeFileSync(file, code.replaceAll("11111", String(simulator.port)));
  try {
    const { stdout, stderr, exitCode } = await run(file, language);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe("2026-04-30 51480638");
    expect(stdout.trimEnd().split("\n").length).toBeGreaterThan(100);
  } finally {
    rmSync(file);
  }
});

test("log-with-pino.ts logs a connection's life, with an outage in it", async () => {
  const { stdout, stderr, exitCode } = await run("log-with-pino.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  const logged = lines.map((line) => JSON.parse(line) as { msg: string; level: number });
  const messages = logged.map(({ msg }) => msg);
  expect(messages[0]).toBe("connecting");
  expect(messages).toEqual(expect.arrayContaining(["request", "reply", "lost", "gap", "closed"]));
  expect(logged.find(({ msg }) => msg === "lost")?.level).toBe(40);
});

test("trace-with-opentelemetry.ts shows a span per request, and metrics", async () => {
  const { stdout, stderr, exitCode } = await run("trace-with-opentelemetry.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^span +Qot_GetShortInterest ok \d/m);
  expect(stdout).toMatch(/^span +Qot_GetShortInterest reply-failed /m);
  expect(stdout).toMatch(/^metric opend\.request\.wire \d/m);
  expect(stdout).toMatch(/^metric opend\.reconnects 1$/m);
});

test("quotes.ts prints prices and ends by itself", async () => {
  const { stdout, stderr, exitCode } = await run("quotes.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^00700 +\d+\.\d\d +\d+$/m);
});

test("screener.ts prints stocks that meet its conditions, the largest first", async () => {
  const { stdout, stderr, exitCode } = await run("screener.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const [head, ...lines] = stdout.trimEnd().split("\n");
  expect(head).toMatch(/^Code +Price +Week % +Cap 1e9 +P\/E +MA 20$/);
  expect(lines.length).toBeGreaterThan(2);
  const rows = lines.map((line) => line.split(/ +/).slice(1).map(Number));
  for (const [price = 0, week = 0, cap = 0, , average = 0] of rows) {
    expect(week).toBeGreaterThanOrEqual(0);
    expect(cap).toBeGreaterThanOrEqual(10);
    expect(price).toBeGreaterThan(average);
  }
  const caps = rows.map(([, , cap = 0]) => cap);
  expect(caps).toEqual(caps.toSorted((a, b) => b - a));
});

test("short-pressure.ts ranks 50 codes, waits for its limits, and no request is refused", async () => {
  const { stdout, stderr, exitCode } = await run("short-pressure.ts", "example");
  const [head, ...rows] = stdout.trimEnd().split("\n");
  expect(head).toMatch(/^Code +Score +To cover +% float +% volume +Change %$/);
  expect(rows).toHaveLength(50);
  expect(new Set(rows.map((row) => row.slice(0, 2)))).toEqual(new Set(["HK", "US"]));
  for (const row of rows) expect(row).toMatch(/^\w\w\.\w+( +-?\d+\.\d+){5}$/);
  const scores = rows.map((row) => Number(row.split(/ +/)[1]));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));

  const progress = stderr.trimEnd().split("\n");
  expect(progress).toEqual(expect.arrayContaining(["10 of 50", "50 of 50"]));
  expect(progress).toContain("Qot_GetShortInterest: limit reached, further requests wait");
  expect(progress.at(-1)).toBe("104 requests, 0 refused");
  expect(exitCode).toBe(0);
}, 60_000);

test("live-board.ts draws twelve rows, their changes and an outage, and ends by itself", async () => {
  const { stdout, stderr, exitCode } = await run("live-board.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const frames = stdout.split(/^-- frame \d+\n/m).slice(1);
  expect(frames).toHaveLength(12);
  expect(frames[0]?.trimEnd().split("\n")).toHaveLength(12);
  expect(frames[0]).toMatch(/^HK\.00700 +\d+\.\d\d .* live$/m);
  const after = frames.slice(5).join("");
  for (const code of ["HK.00700", "US.AAPL", "SZ.009001"])
    expect(after).toMatch(new RegExp(`^${code} .* link$[^]*^${code} .* live$`, "m"));
});

test("gap-backfilled.ts shows a gap, then missed and live trades, without duplicates", async () => {
  const { stdout, stderr, exitCode } = await run("gap-backfilled.ts", "example");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  const parts = lines.map((line) => (line.startsWith("gap") ? "gap" : line.split(" ").at(-1)));
  expect(parts.indexOf("gap")).toBeLessThan(parts.indexOf("backfilled"));
  expect(parts.lastIndexOf("backfilled")).toBeLessThan(parts.lastIndexOf("live"));
  expect(parts.filter((part) => part === "gap")).toHaveLength(1);
  const sequences = lines.flatMap((line) => line.match(/ (\d{15,}) /)?.[1] ?? []).map(BigInt);
  expect(new Set(sequences).size).toBe(sequences.length);
  expect(sequences).toEqual(sequences.toSorted((a, b) => (a < b ? -1 : 1)));
});
