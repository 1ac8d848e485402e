import { expect, test } from "vitest";
import { importsOf, leavesFolder, leavesHome, violation } from "./check.ts";

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

test("finds no import where there is only talk of one, and does not count blank lines as part of it", () => {
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

test("tests may leave src but not the package", () => {
  expect(leavesHome("src/a.test.ts", "../test/server.ts")).toBeUndefined();
  expect(leavesHome("src/a.test.ts", "../../core/src/errors.ts")).toBeTypeOf("string");
});

test("only guests reach into other packages", () => {
  const core = "../../../packages/core/src";
  expect(
    leavesFolder("judges", "src/second-reader/second-reader.ts", `${core}/json/json.ts`),
  ).toBeUndefined();
  expect(
    leavesFolder("judges", "src/second-reader/second-reader.ts", `${core}/errors.ts`),
  ).toBeTypeOf("string");
  expect(
    leavesFolder("bench", "src/second-reader/second-reader.ts", `${core}/json/json.ts`),
  ).toBeTypeOf("string");
});

test.each([
  ["core", "link.ts", "node:net"],
  ["core", "dialect/tcp/frame.ts", "../../session/session.ts"],
  ["core", "session/session.ts", "../connection/state.ts"],
  ["core", "protocol.ts", "./gen/wire/Qot_Sub.ts"],
  ["quote", "quote.ts", "@opend/transport-node"],
  ["quote", "quote.ts", "@opend/simulator"],
  ["transport-node", "connect.ts", "@opend/quote"],
  ["transport-web", "connect.ts", "ws"],
  ["simulator", "engine.ts", "node:net"],
  ["cli", "main.ts", "../../core/src/errors.ts"],
  ["a-new-package", "index.ts", "anything"],
])("refuses %s: %s imports %s", (packageName, file, specifier) => {
  expect(violation(packageName, file, specifier)).toBeTypeOf("string");
});

test.each([
  ["core", "session/session.ts", "../dialect/dialect.ts"],
  ["core", "gen/strict/qot/sub.ts", "../../wire/Qot_Sub.ts"],
  ["quote", "short-interest.ts", "@opend/core/qot/get-short-interest"],
  ["transport-web", "socket/ws.ts", "ws"],
  ["simulator", "node/listen.ts", "node:net"],
])("allows %s: %s imports %s", (packageName, file, specifier) => {
  expect(violation(packageName, file, specifier)).toBeUndefined();
});
