import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { protocols } from "@opend/core/protocols";
import { UpdatePriceReminder } from "@opend/core/serve/qot/update-price-reminder";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { functions } from "../test/functions.ts";
import { subscribed } from "../test/subscribed.ts";
import * as account from "./account/index.ts";
import * as columns from "./columns.ts";
import * as quote from "./index.ts";
import { questions } from "./questions.ts";
import * as reference from "./reference/index.ts";

/** The entries with generated questions. */
const subjects = [...new Set([...questions.values()].map(({ subject }) => subject))];
const subjectEntries = subjects.map((subject) => `./${subject}/index.ts`);

interface Docstring {
  readonly name: string;
  readonly text: string;
}

/** The files that an entry exports from, also through the lists of generated questions. */
function exportedFrom(entry: URL): string[] {
  const paths = readFileSync(entry, "utf8").matchAll(/ from "([^"]+)";/g);
  return [...paths].flatMap(([, path = ""]) => {
    const file = new URL(path, entry);
    return path.includes("/subjects/") ? exportedFrom(file) : [file.href];
  });
}

const files = new Set(
  ["./index.ts", "./account/index.ts", "./reference/index.ts", ...subjectEntries].flatMap((entry) =>
    exportedFrom(new URL(entry, import.meta.url)),
  ),
);

/** All doc comments of these files, with the export below each. */
const comments: readonly Docstring[] = [...files]
  .map((file) => readFileSync(new URL(file), "utf8"))
  .flatMap((text) => [
    ...text.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+export (?:async )?(?:function|const|type|interface) (\w+)/g,
    ),
  ])
  .map(([, comment = "", name = ""]) => ({ name, text: comment.replaceAll(/^\s*\* ?/gm, "") }));

const examplesOf = ({ name, text }: Docstring): { name: string; code: string }[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({ name, code }));

/** The examples of the README, except whole programs. */
function examplesInReadme(): { name: string; code: string }[] {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
    code.includes("import ") ? [] : [{ name: "README", code }],
  );
}

const names = [...Object.keys(functions), ...questions.keys(), "autoSubscribe"];
const docstrings = comments.filter(({ name }) => names.includes(name));
const examples = docstrings.flatMap(examplesOf);
// Only the columns that examples use, because the names of columns are common words.
const { ask, bid, changePercent, price } = columns;
const shown = { ask, bid, changePercent, price };
const generated: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...(await Promise.all(subjectEntries.map((entry) => import(entry)))),
);
const exported = { ...quote, ...generated, ...reference, ...account, ...shown };
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
    [
      "HK.00700",
      [
        quote.quote,
        quote.orderBook,
        quote.ticks,
        quote.minutes,
        quote.brokerQueue,
        quote.candles("1d"),
      ],
    ],
  ] as const)
    await subscribed(opend, [code], kinds);
  // Pushes for the examples that wait for them.
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

test("every function has an example", () => {
  expect(examples.map(({ name }) => name).sort()).toEqual(names.sort());
});

describe("the docstring of", () => {
  const idOf = new Map(Object.values(protocols).map(({ name, id }) => [name, id]));
  const errorsFile = new URL("../../core/src/errors.ts", import.meta.url);
  const written = readFileSync(errorsFile, "utf8").matchAll(/readonly code = "([\w-]+)"/g);
  const codes = new Set([...written].map(([, code]) => code));
  const codesIn = (text: string): (string | undefined)[] =>
    [...text.matchAll(/`([a-z]+-[a-z-]+|timeout|closed)`/g)]
      .map(([, code]) => code)
      .filter((code) => !code?.startsWith("quote-") || codes.has(code));
  /** The docstrings that list the errors of a group of functions. */
  const told = new Set(["Requester", "ListOptions", "PullOptions", "PushOptions"]);

  test.each(docstrings)("$name names its protocols with ids and limits", ({ text }) => {
    const words = text.replaceAll(/\s+/g, " ");
    const sends = !words.includes("Nothing is sent");
    const named = [...words.matchAll(/\b([A-Z]\w+) \((\d{4})\)/g)];
    expect(named.length > 0).toBe(sends);
    for (const [, name = "", id] of named)
      expect(`${name} ${idOf.get(name)}`).toBe(`${name} ${id}`);
    if (sends) expect(words).toMatch(/per 30 s|no frequency limit|no documented limit/);
  });

  test.each(docstrings)("$name lists its errors, or links to a list", ({ name, text }) => {
    const words = text.replaceAll(/\s+/g, " ");
    const [, errors = ""] = words.split("@throws ");
    if (errors === "") return expect(words).toContain("Throws nothing");
    const links = [...errors.matchAll(/\{@link (\w+)\}/g)].map(([, link = ""]) => link);
    const known = codesIn(errors);
    expect(known.filter((code) => !codes.has(code ?? ""))).toEqual([]);
    // A function that only checks its arguments sends nothing to wait for.
    const isLocal = name === "unsubscribe" && known.join() === "invalid-argument";
    expect(isLocal || links.some((link) => told.has(link))).toBe(true);
  });

  test.each([...told])("%s lists the errors of the functions that link to it", (name) => {
    const texts = comments.filter((each) => each.name === name).map(({ text }) => text);
    expect(texts).toHaveLength(1);
    const known = codesIn(texts.join());
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((code) => !codes.has(code ?? ""))).toEqual([]);
  });
});

/** Imports of the functions of all questions. */
const generatedImports = (): string =>
  subjects
    .map((subject) => {
      const own = [...questions.values()].filter((each) => each.subject === subject);
      return `import { ${own.map(({ name }) => name).join(", ")} } from "../../../src/${subject}/index.ts";`;
    })
    .join("\n");

/** What TypeScript reports about the examples, with the options of this repository. */
function complaints(all: readonly { name: string; code: string }[]): string {
  const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}examples-`);
  try {
    const bodies = all.map(
      ({ name, code }, index) => `export async function ${name}${index}() {\n${code}}\n`,
    );
    writeFileSync(
      `${folder}/examples.mts`,
      `import { ${Object.keys(quote).join(", ")} } from "../../../src/index.ts";
${generatedImports()}
import { ${Object.keys(reference).join(", ")} } from "../../../src/reference/index.ts";
import { ${Object.keys(account).join(", ")} } from "../../../src/account/index.ts";
import { ${Object.keys(shown).join(", ")} } from "../../../src/columns.ts";
import type { Connection } from "@opend/core";
declare const opend: Connection;
${bodies.join("")}`,
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

test("an example that does not compile is reported", { timeout: 60_000 }, () => {
  expect(complaints([{ name: "wrong", code: 'shortInterest(opend, "SH.600519");\n' }])).toContain(
    "examples.mts",
  );
});

describe("the example of", () => {
  test.each([...examples, ...examplesInReadme()])(
    "$name runs and prints only known values",
    async ({ code }) => {
      const printed: unknown[] = [];
      const scope = {
        ...exported,
        opend,
        console: { log: (...values: unknown[]) => printed.push(...values) },
      };
      // A block, so that its constants may have the names of functions.
      await new AsyncFunction(...Object.keys(scope), `{${code}}`)(...Object.values(scope));
      expect(printed.length).toBeGreaterThan(0);
      expect(printed).not.toContain(undefined);
    },
  );
});
