import { expect, test } from "vitest";
import { importsOf } from "./imports-of.ts";

test("finds imports of every form, with their lines", () => {
  const source = `import a from "a";
import {
  b,
} from "b";
import "c";
export { d } from './d.ts';
const e = await import("e");
import type { F } from "f";
`;
  expect(importsOf(source)).toEqual([
    { specifier: "a", line: 1 },
    { specifier: "b", line: 2 },
    { specifier: "c", line: 5 },
    { specifier: "./d.ts", line: 6 },
    { specifier: "e", line: 7 },
    { specifier: "f", line: 8 },
  ]);
});

test("finds no import in comments, and excludes blank lines before an import", () => {
  const source = `/**
 * import { connect } from "@opend/transport-node";
 */
export interface A {
  /** Where it comes from "x". */
  readonly a: 1;
}

export type { B } from "b";
export * as c from "c";
`;
  expect(importsOf(source)).toEqual([
    { specifier: "b", line: 9 },
    { specifier: "c", line: 10 },
  ]);
});
