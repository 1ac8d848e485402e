/**
 * Tests the files for JSR as a user of Deno gets them: without node_modules, with only the named
 * permissions.
 */
import { execFile, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { binaryOf } from "../runtimes/binaries.ts";
import { readManifest, root } from "../workspace.ts";
import { runDeno } from "./deno.ts";
import { jsrPackages, stage } from "./stage.ts";

/** `ws` needs these permissions when it is loaded, and the simulator loads it. */
const envOfWs = "WS_NO_BUFFER_UTIL,WS_NO_UTF_8_VALIDATE";

const simulate = `
import { startSimulator } from "@opend/simulator/node";

const [file] = Deno.args;
const rsaKey = file && (await Deno.readTextFile(file));
const { port } = await startSimulator({ port: 0, pushIntervalMs: 1, ...(rsaKey && { rsaKey }) });
console.log(port);
// Until who started it closes its input.
for await (const _ of Deno.stdin.readable);
Deno.exit();
`;

let folder: string;
let staged: string;
let project: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "opend-jsr-"));
  staged = join(folder, "jsr");
  project = join(folder, "stranger");
  stage(staged);
  cpSync(join(root, "packages/transport-deno/test"), project, { recursive: true });
  cpSync(join(root, "tools/runtimes/first-push.ts"), join(project, "first-push.ts"));
  writeFileSync(join(project, "simulate.ts"), simulate);
  const versions = jsrPackages.map((name) => {
    const { version } = readManifest(join(root, "packages", name));
    return [`@opend/${name}`, `jsr:@opend/${name}@^${version}`];
  });
  // As if they were published.
  const links = jsrPackages.map((name) => `../jsr/${name}`);
  writeFileSync(
    join(project, "deno.json"),
    JSON.stringify({
      imports: {
        ...Object.fromEntries(versions),
        "@opend/runtimes/first-push": "./first-push.ts",
      },
      links,
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("everything can be published, with explicit types", () => {
  const { status, stderr } = runDeno(staged, "publish", "--dry-run");
  expect(status, stderr).toBe(0);
  for (const name of jsrPackages) expect(stderr).toContain(`publish of @opend/${name}@`);
  expect(stderr).not.toContain(".test.ts");
}, 240_000);

/** Starts a user's program that keeps running. Returns the first line of its output. */
async function start(program: string, args: readonly string[], ...leave: string[]) {
  const child = spawn(binaryOf("Deno"), ["run", "--no-prompt", ...leave, program, ...args], {
    cwd: project,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  return {
    line: String(line),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await once(child, "close");
    },
  };
}

test("a user's program connects, with and without encryption, with only the permissions that it needs", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  writeFileSync(
    join(project, "key.pem"),
    privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  );
  const simulatorLeave = ["--allow-net", "--allow-read=key.pem", `--allow-env=${envOfWs}`];
  await using plain = await start("simulate.ts", [], ...simulatorLeave);
  await using secret = await start("simulate.ts", ["key.pem"], ...simulatorLeave);
  const run = async (options: object, ...leave: string[]): Promise<unknown> => {
    const { stdout } = await promisify(execFile)(
      binaryOf("Deno"),
      ["run", "--no-prompt", ...leave, "program.ts", JSON.stringify(options), "close"],
      { cwd: project },
    );
    return JSON.parse(stdout);
  };
  const port = Number(plain.line);
  expect(await run({ port }, "--allow-net")).toMatchObject({ rows: 10 });
  const encrypted = { port: Number(secret.line), rsaKeyFile: "key.pem" };
  expect(await run(encrypted, "--allow-net", "--allow-read=key.pem")).toMatchObject({ rows: 10 });
  expect(readdirSync(project)).not.toContain("node_modules");
}, 120_000);

test("a user's programs type-check", () => {
  const { status, stderr } = runDeno(project, "check", "program.ts", "simulate.ts");
  expect(status, stderr).toBe(0);
}, 120_000);
