import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "@opend/runtimes/run-program";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";

/** Runs the program in Deno, with permission for the network and for `allowed`. */
const runDeno = (options: object, end: string, ...allowed: string[]) =>
  runProgram("Deno", {
    folder: new URL("..", import.meta.url),
    file: "test/program.ts",
    args: [JSON.stringify(options), end],
    denoFlags: ["--allow-net", ...allowed],
    timeoutMs: 15_000,
  });

const expected = {
  rows: 10,
  newest: "51480638",
  nextKey: "1772121600",
  pushed: "00700",
  refused: "connect-failed refused",
  unreachable: "connect-failed unreachable",
  aborted: "no",
  inJson: "51480638",
  isPaused: true,
};

test.each(["close", "let go"])(
  "in Deno: sends requests, receives pushes, reports errors, and ends by itself (%s)",
  async (end) => {
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 1 });
    const { stdout, stderr } = await runDeno({ port: simulator.port }, end);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
  },
);

test.each([
  ["FTAES_ECB", 1024, "pkcs1"],
  ["AES_ECB", 2048, "pkcs8"],
  ["AES_CBC", 1024, "pkcs8"],
] as const)(
  "in Deno: encrypts with %s, with a key of %i bits in a file (%s)",
  async (encryption, modulusLength, type) => {
    const folder = await mkdtemp(join(tmpdir(), "opend-deno-"));
    const rsaKeyFile = join(folder, "key.pem");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength });
    const rsaKey = privateKey.export({ type, format: "pem" }).toString();
    await writeFile(rsaKeyFile, rsaKey);
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 1, rsaKey });
    const options = { port: simulator.port, encryption };
    const file = await runDeno({ ...options, rsaKeyFile }, "close", `--allow-read=${rsaKeyFile}`);
    expect(JSON.parse(file.stdout)).toEqual(expected);
    await expect(runDeno({ ...options, rsaKeyFile }, "close")).rejects.toMatchObject({
      stderr: expect.stringMatching(/CipherError.*key\.pem cannot be read.*--allow-read/),
    });
    await rm(folder, { recursive: true });
  },
);
