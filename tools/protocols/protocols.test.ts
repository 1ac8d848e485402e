import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { protocols } from "../../packages/core/src/gen/strict/protocols.ts";
import { root } from "../workspace.ts";
import { accounts } from "./account.ts";
import { exportedFunction, parametersOf } from "./exports.ts";
import { handWritten, streams } from "./hand-written.ts";
import { pageText } from "./page-text.ts";
import { reasons } from "./reasons.ts";

let page: string;
// Importing every entry takes seconds on a busy machine.
beforeAll(async () => {
  page = await pageText();
}, 60_000);

test("every protocol has a question, a function, a stream or a reason", () => {
  expect(accounts).toHaveLength(protocols.length);
  const forgotten = accounts.filter(({ by }) => by === "nothing");
  expect(forgotten.map(({ protocol: { id, name } }) => `${name} (${id})`)).toEqual([]);
});

test("the tables name protocols of the schema", () => {
  const names = protocols.map(({ name }) => name);
  for (const table of [handWritten, streams, reasons])
    for (const name of Object.keys(table)) expect(names).toContain(name);
});

test("requests have functions, and pushes have streams", () => {
  const kindOf = (name: string) => protocols.find((each) => each.name === name)?.kind;
  for (const name of Object.keys(handWritten)) expect(kindOf(name), name).toBe("request");
  for (const name of Object.keys(streams)) expect(kindOf(name), name).toBe("push");
});

const functions = [...Object.values(handWritten), ...Object.values(streams)].flatMap(
  ({ entry, functions }) => functions.map((name) => [entry, name] as const),
);

test.each(functions)("the entry '%s' of @opend/quote exports %s", async (entry, name) => {
  expect(await exportedFunction(entry, name)).toBeTypeOf("function");
});

test("a name that no entry exports is not found", async () => {
  expect(await exportedFunction("reference", "noSuchFunction")).toBeUndefined();
});

test("the parameters of a function are read from its text", async () => {
  const securities = await exportedFunction("reference", "plateSecurities");
  expect(parametersOf(securities ?? {})).toEqual(["plate"]);
  const mixed = (_opend: object, first: string, second = { a: [1, 2] }, third = "") => [
    first,
    second,
    third,
  ];
  expect(parametersOf(mixed)).toEqual(["first"]);
});

test("docs/protocols.md is current", () => {
  expect(readFileSync(join(root, "docs/protocols.md"), "utf8")).toBe(page);
});
