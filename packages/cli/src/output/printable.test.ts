import { expect, test } from "vitest";
import { csv } from "./csv.ts";
import type { Layout, MakeFormat } from "./format.ts";
import { json } from "./json.ts";
import { printable } from "./printable.ts";
import { table } from "./table.ts";

const hostile = [
  ["the title of the window", "\u001b]0;owned\u0007"],
  ["the clipboard", "\u001b]52;c;ZXZpbA==\u0007"],
  ["a cleared screen", "\u001b[2J\u001b[H"],
  ["the same by one character", "\u009b2J"],
  ["a forged line", "Tencent\r\nHK.00001  0.01"],
  ["a turned direction", "\u202e00700\u2066.KH\u2069"],
  ["a line separator", "a\u2028b"],
  ["a backspace and a delete", "\b\u007f"],
] as const;

const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

interface Named {
  readonly name: string;
  readonly price: number;
}

const layout: Layout<Named, string> = {
  columns: () => [
    { title: "Name", key: "name", kind: "text" },
    { title: "Price", key: "price", kind: "decimal" },
  ],
  note: (note) => note,
  position: ({ name }) => name,
};

const terminal = {
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
  signal: new AbortController().signal,
};

const printed = (make: MakeFormat, name: string): string =>
  make<Named, string>(layout, terminal).list([{ name, price: -1.5 }], undefined);

test.each(hostile)("%s in a cell does not reach the terminal", (_, name) => {
  for (const make of [table, csv, json]) expect(printed(make, name)).not.toMatch(obeyed);
  // One line per row and one for the titles, so no line was forged.
  expect(printed(table, name).split("\n")).toHaveLength(3);
  expect(printed(csv, name).split("\n")).toHaveLength(3);
});

test.each(hostile)("%s is unchanged after parsing the JSON", (_, name) => {
  expect(JSON.parse(printed(json, name))).toEqual([{ name, price: -1.5 }]);
});

test("notes and positions are made printable too", () => {
  const format = table<Named, string>(layout, terminal);
  const row = { name: "\u001b[2J", price: 1 };
  expect(format.list([row], "\u001b]0;note\u0007")).not.toMatch(obeyed);
  expect(format.position({ rows: [row], summary: "" })).not.toMatch(obeyed);
});

test("a control character becomes its picture, and other letters do not change", () => {
  expect(printable("a\u001b\u007f\u0085b 騰訊 🚀")).toBe("a␛␡\ufffdb 騰訊 🚀");
});
