import { expect, test } from "vitest";
import { run } from "../program.ts";

async function opend(...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const output = (to: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[to] += text;
    },
  });
  const exitCode = await run(args, {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: {},
    signal: AbortSignal.timeout(3000),
  });
  return { exitCode, ...written };
}

const commands: Readonly<Record<string, readonly string[]>> = {
  snapshot: ["HK.00700"],
  watch: ["HK.00700"],
  kline: ["HK.00700"],
  "short-interest": ["HK.00700"],
  "short-volume": ["HK.00700"],
  rights: [],
  limits: [],
  simulate: [],
};

/** The values that each option must refuse, in every command that has it. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  host: [],
  port: ["x", "-1", "65536", "1.5", "1e3"],
  format: ["xml", "JSON"],
  kinds: ["news", "quote,", "quote, ticks", "Quote"],
  rows: ["0", "-1", "1.5", "all"],
  for: ["5", "0s", "25h", "-1s", "soon"],
  period: ["2d", "1D", "day"],
  last: ["0", "1.5", "1001", "1000001", "all"],
  from: ["2026-02-30", "may", "20260430", "2026-4-30"],
  to: ["2026-02-30", "may", "20260430", "2026-4-30"],
  adjustment: ["sideways", "Forward"],
  num: ["0", "51", "1.5", "x"],
  pages: ["0", "10001", "1.5", "x"],
  frequency: ["nonsense"],
  seed: ["-1", "2147483648", "x"],
  at: ["nonsense", "9:30"],
  "rsa-key": ["/no/such/file"],
  "websocket-port": ["x", "65536"],
  "websocket-cert": ["/no/such/file"],
  "websocket-cert-key": ["/no/such/file"],
  "websocket-origin": ["example.com", "https://example.com/page", "none"],
  fault: ["nonsense", "delayReplies ms=x"],
};

/** These have tests of their own. */
const elsewhere = new Set(["key-file", "encryption", "body-format", "websocket-key", "command"]);

for (const [command, codes] of Object.entries(commands)) {
  const { stdout: help } = await opend(command, "--help");
  const options = [...help.matchAll(/^ {2}--([\w-]+) [<[]/gm)].map(([, name = ""]) => name);

  for (const option of options.filter((name) => !elsewhere.has(name))) {
    test.each([...(wrong[option] ?? ["nothing is known of it"]), ""])(
      `opend ${command} --${option} '%s' is refused before anything is sent`,
      async (value) => {
        // Nothing listens, so an attempt to connect would cause another exit code.
        const port = option === "port" || command === "simulate" ? [] : ["--port", "1"];
        const ran = await opend(command, ...codes, `--${option}`, value, ...port);
        expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
        expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
      },
    );
  }
}

test.each([
  "short-interest HK.00700 --all --pages",
  "short-volume HK.00700 --from 2026-05-01 --to 2026-04-01",
  "kline HK.00700 --from 2026-05-02 --to 2026-05-01",
  "kline HK.00700 --pages",
  "kline HK.00700 --pages --from 2025-01-01 --last 5",
  "kline HK.00700 --last 1000001 --from 2025-01-01",
  "snapshot HK.00700 --json --format csv",
  "snapshot HK.00700 --simulator --host localhost",
  "watch HK.00700 --simulator --port 11111",
])("opend %s is refused before anything is sent", async (line) => {
  const ran = await opend(...line.split(" "));
  expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
  expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
});

test.each(Object.entries(commands))("opend %s refuses extra arguments", async (command, codes) => {
  const takesMany = command === "snapshot" || command === "watch";
  const more = takesMany ? [] : [...codes, "HK.00005"];
  expect(await opend(command, ...more, "--port", "1")).toMatchObject({ exitCode: 2, stdout: "" });
});

test("--raw implies CSV, and is refused with another format", async () => {
  const raw = await opend("rights", "--simulator", "--raw");
  expect(raw).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^right,market,/) });
  for (const other of ["table", "json"])
    expect(await opend("rights", "--simulator", "--raw", "--format", other)).toMatchObject({
      exitCode: 2,
      stdout: "",
    });
  expect(await opend("rights", "--raw", "--json")).toMatchObject({ exitCode: 2, stdout: "" });
});
