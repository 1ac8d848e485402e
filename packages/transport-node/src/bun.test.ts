import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "@opend/runtimes/run-program";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";

const runBun = (options: object, end: string) =>
  runProgram("Bun", {
    folder: new URL("..", import.meta.url),
    file: "test/program.ts",
    args: [JSON.stringify(options), end],
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
  noKey: "bad-cipher undefined",
};

test.each(["close", "let go"])(
  "in Bun: sends requests, receives pushes, reports errors, and ends by itself (%s)",
  async (end) => {
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 20 });
    const { stdout, stderr } = await runBun({ port: simulator.port }, end);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
  },
);

test.each([
  ["FTAES_ECB", 1024, "pkcs1"],
  ["AES_ECB", 2048, "pkcs8"],
  ["AES_CBC", 1024, "pkcs8"],
] as const)(
  "in Bun: encrypts with %s, with a key of %i bits in a file (%s)",
  async (encryption, modulusLength, type) => {
    const folder = await mkdtemp(join(tmpdir(), "opend-bun-"));
    const rsaKeyFile = join(folder, "key.pem");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength });
    const rsaKey = privateKey.export({ type, format: "pem" }).toString();
    await writeFile(rsaKeyFile, rsaKey);
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 20, rsaKey });
    const { stdout } = await runBun({ port: simulator.port, encryption, rsaKeyFile }, "close");
    expect(JSON.parse(stdout)).toEqual(expected);
    await rm(folder, { recursive: true });
  },
);
