import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { protocols } from "@opend/core/protocols";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subscribed } from "../test/subscribed.ts";
import * as exported from "./index.ts";

interface Docstring {
  readonly method: string;
  readonly text: string;
}

/** What stands above the methods of a class. */
function docstringsIn(file: string): Docstring[] {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  const commented = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:async )?(\w+)[<(]/g);
  return [...commented].map(([, comment = "", method = ""]) => ({
    method,
    text: comment.replaceAll(/^\s*\* ?/gm, ""),
  }));
}

const examplesOf = ({ method, text }: Docstring): { method: string; code: string }[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({ method, code }));

/** The README's, but for whole programs. */
function examplesInReadme(): { method: string; code: string }[] {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
    code.includes("import ") ? [] : [{ method: "README", code }],
  );
}

const methods = Object.getOwnPropertyNames(exported.Quote.prototype).filter(
  (name) => name !== "constructor",
);
const docstrings = docstringsIn("./quote.ts").filter(({ method }) => methods.includes(method));
const examples = docstrings.flatMap(examplesOf);
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
let telling: ReturnType<typeof setInterval>;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
  opend = await connect({ port: simulator.port });
  for (const [code, kinds] of [
    ["HK.00700", ["quote", "orderBook", "ticker", "timeShare", "brokerQueue", "candles:1d"]],
  ] as const)
    await subscribed(opend, [code], kinds);
  // What OpenD tells without being asked; whoever waits for it has it.
  telling = setInterval(() => {
    simulator.engine.returnQuoteRights();
    simulator.engine.push(UpdatePriceReminder, {
      security: { market: 1, code: "00700" },
      price: 480,
      changeRate: 0.5,
      marketStatus: 1,
      content: "480 was reached",
      note: "",
      type: 1,
    });
  }, 20);
});
afterAll(async () => {
  clearInterval(telling);
  await opend?.close();
  await simulator?.close();
});

test("every method has an example", () => {
  expect(examples.map(({ method }) => method).sort()).toEqual(methods.sort());
});

describe("the docstring of", () => {
  const idOf = new Map(Object.values(protocols).map(({ name, id }) => [name, id]));
  const errorsFile = new URL("../../core/src/errors.ts", import.meta.url);
  const written = readFileSync(errorsFile, "utf8").matchAll(/readonly code = "([\w-]+)"/g);
  const codes = new Set([...written].map(([, code]) => code));

  test.each(docstrings)("$method tells protocols by name and id, limits and errors", ({ text }) => {
    const words = text.replaceAll(/\s+/g, " ");
    const sends = !words.includes("Nothing is sent");
    const told = [...words.matchAll(/\b([A-Z]\w+) \((\d{4})\)/g)];
    expect(told.length > 0).toBe(sends);
    for (const [, name = "", id] of told) expect(`${name} ${idOf.get(name)}`).toBe(`${name} ${id}`);
    if (sends) expect(words).toMatch(/per 30 s|no frequency limit|no documented limit/);
    const [, errors = words] = words.split("@throws ");
    if (!errors.includes("Throws nothing")) {
      const known = [...errors.matchAll(/`([a-z]+-[a-z-]+|timeout|closed)`/g)].map(
        ([, code]) => code,
      );
      expect(known.length).toBeGreaterThan(0);
      expect(known.filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});

/** What TypeScript says of examples, under the options of the house, which are stricter than `strict`. */
function complaints(all: readonly { method: string; code: string }[]): string {
  const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}examples-`);
  try {
    const names = Object.keys(exported).join(", ");
    const functions = all.map(
      ({ method, code }, index) => `export async function ${method}${index}() {\n${code}}\n`,
    );
    writeFileSync(
      `${folder}/examples.mts`,
      `import { ${names} } from "../../../src/index.ts";
import type { Connection } from "@opend/core";
declare const opend: Connection;
declare const quote: Quote;
${functions.join("")}`,
    );
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: "../../../tsconfig.json", include: [], files: ["examples.mts"] }),
    );
    const tsc = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));
    const { stdout, error } = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
    if (error) throw error;
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("every example compiles", { timeout: 60_000 }, () => {
  expect(complaints(examples)).toBe("");
});

test("an example that does not compile is told", { timeout: 60_000 }, () => {
  expect(complaints([{ method: "wrong", code: 'quote.shortInterest("SH.600519");\n' }])).toContain(
    "examples.mts",
  );
});

describe("the example of", () => {
  test.each([...examples, ...examplesInReadme()])(
    "$method runs and prints what is there",
    async ({ code }) => {
      const printed: unknown[] = [];
      const names = { ...exported, opend, quote: new exported.Quote(opend) };
      const scope = {
        ...names,
        console: { log: (...values: unknown[]) => printed.push(...values) },
      };
      await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
      expect(printed.length).toBeGreaterThan(0);
      expect(printed).not.toContain(undefined);
    },
  );
});
