import { expect, test } from "vitest";
import { csv, rawCsv } from "./csv.ts";
import type { Layout, MakeFormat } from "./format.ts";

interface Named {
  readonly name: string | undefined;
  readonly change: number;
}

const layout: Layout<Named, undefined> = {
  columns: () => [
    { title: "Name", key: "name", kind: "text" },
    { title: "Change", key: "change", kind: "decimal" },
  ],
  note: () => undefined,
  position: () => "",
};

const terminal = {
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
  signal: new AbortController().signal,
};

const line = (make: MakeFormat, name: string | undefined): string | undefined =>
  make<Named, undefined>(layout, terminal)
    .list([{ name, change: -0.5 }], undefined)
    .split("\n")[1];

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0,-0.5"],
  ["+1", "'+1,-0.5"],
  ["-1", "'-1,-0.5"],
  ["@SUM(A1)", "'@SUM(A1),-0.5"],
  ["\t=1", "␉=1,-0.5"],
  ["Tencent", "Tencent,-0.5"],
  [undefined, ",-0.5"],
])(
  "the text %j is not a formula in a spreadsheet, and a number stays a number",
  (name, expected) => {
    expect(line(csv, name)).toBe(expected);
  },
);

test.each(["=1+1", "-1", "\u001b[2J"])("raw values keep the text %j unchanged", (name) => {
  expect(line(rawCsv, name)).toBe(`${name},-0.5`);
});
