import { anyAnswer, anyList, inputSchema, questions } from "@opend/quote/questions";
import { ManualClock } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { opend } from "../../test/opend.ts";
import { exampleOf } from "../call/describe.ts";
import { usualRows } from "../call/fetch.ts";
import { kebab } from "../call/kebab.ts";

let simulator: Simulator;
let at: string[];
beforeAll(async () => {
  simulator = await startSimulator({ port: 0, limits: false });
  at = ["--port", String(simulator.port)];
});
afterAll(() => simulator.close());

/** Calls `use` with the port of a simulator in its first state, because some questions change it. */
async function simulated<T>(use: (port: number) => Promise<T>): Promise<T> {
  await using fresh = await startSimulator({ port: 0, limits: false, clock: new ManualClock() });
  return await use(fresh.port);
}

/** The words of a command line without its program, as a shell splits them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(1);

const idsAsText = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

describe.each([...questions.values()])("opend call $name", (catalogued) => {
  const { name, doc, question, sample } = catalogued;
  const example = exampleOf(catalogued, inputSchema(catalogued));

  test("prints the answer of the SDK, with the arguments as flags or as JSON", async () => {
    const answer = await simulated(async (port) => {
      await using connection = await connect({ port });
      return "cursor" in question
        ? await anyList(connection, question, sample, {}).take(usualRows)
        : await anyAnswer(connection, question, sample, {});
    });
    const text = JSON.stringify(sample, idsAsText);
    for (const args of [
      [...wordsOf(example), "--json"],
      ["call", kebab(name), "--json", text],
    ]) {
      const ran = await simulated((port) => opend([...args, "--port", String(port)]));
      expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
      expect(JSON.parse(ran.stdout)).toEqual(JSON.parse(JSON.stringify(answer ?? null, idsAsText)));
    }
  });

  test("prints a table and CSV", async () => {
    for (const format of ["table", "csv"]) {
      const ran = await opend([...wordsOf(example), "--format", format, ...at]);
      expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
      expect(ran.stdout).not.toContain("[object");
      if (format === "table") expect(ran.stdout.trim()).not.toBe("");
    }
  });

  test("explains its arguments, its protocol and an example", async () => {
    const { exitCode, stdout } = await opend(["call", kebab(name), "--help"]);
    expect(exitCode).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain(doc);
    for (const each of Object.values(catalogued.argumentDocs)) expect(text).toContain(each);
    expect(text).toContain(`${question.protocol.name} (${question.protocol.id})`);
    expect(stdout).toContain(example);
    expect(stdout).not.toMatch(/\[object|undefined/);
  });
});

test.each([
  ["call short-rank US", /QUESTION must be a name of `opend list`, like .*short-selling-rank/],
  ["call short-selling-rank", /market must be given/],
  ["call short-selling-rank US --sort nonsense", /sort must be one of .*daysToCover.*nonsense/],
  ["call short-selling-rank US --order ascending --order descending", /order .*only once/],
  ["call short-selling-rank US HK", /too many arguments/],
  ["call short-selling-rank US --market US", /market must be given only once/],
  ["call short-selling-rank US --prot 1", /Did you mean --port\?/],
  ["call short-selling-rank US --limit 0", /integer from 1/],
  ["call short-selling-rank US --raw --format json", /--raw must be used with --format csv/],
  ['call short-selling-rank --json {"market":"US","srt":1}', /--json must be .*"srt"/],
  ["call short-selling-rank --json US", /--json must be JSON, not "US"/],
  ["call short-selling-rank --json [1]", /--json must be a JSON object/],
  ["call underlying-rank US volume --filters text", /filters must be JSON/],
  ['call underlying-rank US volume --filters {"volume":{"min":"a"}}', /filters\.volume\.min/],
  ["call option-volatility US.AAPL --look-back 4", /lookBack must be .*from 5 to 250, not 4/],
  ["call option-volatility US.AAPL --look-back five", /lookBack must be .*not "five"/],
  ["call future-info HK.HSImain,nonsense", /codes.*nonsense/],
])("refuses wrong arguments before connecting: %s", async (args, why) => {
  const ran = await opend(`${args} --simulator`);
  expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
  expect(ran.stderr).toMatch(why);
  expect(ran.stderr).not.toContain("Simulator on");
});

test("lists have commas, or several words or flags", async () => {
  const asked = ["call", "future-info", "--format", "json", ...at];
  const both = await opend([...asked, "HK.HSImain,US.ESmain"]);
  expect(both.exitCode).toBe(0);
  for (const more of [
    ["HK.HSImain", "US.ESmain"],
    ["--codes", "HK.HSImain", "--codes", "US.ESmain"],
  ])
    expect(await opend([...asked, ...more])).toEqual(both);
});

test("--limit and --all choose the rows of a list", async () => {
  const rows = async (flags: string): Promise<unknown[]> =>
    JSON.parse(
      (await opend(`call short-selling-rank US --json --port ${simulator.port} ${flags}`.trim()))
        .stdout,
    );
  const all = await rows("--all");
  expect(all.length).toBeGreaterThan(usualRows);
  expect(await rows("--limit 30")).toEqual(all.slice(0, 30));
  expect(await rows("")).toEqual(all.slice(0, usualRows));
});

test("--json with arguments prints JSON, unless a format is given", async () => {
  const ran = await opend(
    `call short-selling-rank --json {"market":"US"} --format csv --limit 1 --port ${simulator.port}`,
  );
  expect(ran.stdout).toMatch(/^code,market,name,/);
});

test("a question can also be named as its function", async () => {
  expect(await opend("call shortSellingRank --help")).toEqual(
    await opend("call short-selling-rank --help"),
  );
});

describe("opend list", () => {
  test("prints a line per question", async () => {
    const { exitCode, stdout } = await opend("list --format json");
    expect(exitCode).toBe(0);
    const lines = JSON.parse(stdout) as { name: string }[];
    expect(lines.map(({ name }) => name)).toEqual([...questions.keys()].map(kebab).sort());
    expect(lines).toContainEqual({
      name: "short-selling-rank",
      id: 3415,
      limit: "60 requests per 30 s",
      about: questions.get("shortSellingRank")?.doc,
    });
  });

  test.each(["short-selling-rank", "3415", "GetShortSellingRank", "RANKED BY SHORT"])(
    "finds a question by %s",
    async (word) => {
      const { stdout } = await opend(["list", word, "--format", "csv"]);
      expect(stdout.trimEnd().split("\n")).toEqual([
        "name,id,limit,about",
        expect.stringMatching(/^short-selling-rank,3415,/),
      ]);
    },
  );
});
