import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { complaints, maxLines } from "./check.ts";
import { readTree } from "./sources.ts";

type Files = Readonly<Record<string, string>>;

const tool = (name: string, imports: object = {}): string => JSON.stringify({ name, ...imports });

/** The errors of the check for a workspace with these files. */
function complaintsOf(files: Files): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return complaints(readTree(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const without: Files = {
  "stress/a.ts": 'import { b } from "./b.ts";\n',
  "stress/b.ts": 'import type { C } from "./deep/c.ts";\n',
  "stress/deep/c.ts": "export interface C {}\n",
};

test("a tree without a circle has no errors", () => {
  expect(complaintsOf(without)).toEqual([]);
});

test.each([
  ["an import", 'import { a } from "../a.ts";'],
  ["a type-only import", 'import type { A } from "../a.ts";'],
  ["a type among the names of an import", 'import { type A } from "../a.ts";'],
  ["an export of what another file exports", 'export * from "../a.ts";'],
  ["a type that is imported in place", 'export type A = import("../a.ts").A;'],
])("%s that closes a circle fails", (_, line) => {
  expect(complaintsOf({ ...without, "stress/deep/c.ts": `${line}\n` })).toEqual([
    "stress/a.ts imports itself by way of stress/b.ts, stress/deep/c.ts",
  ]);
});

test("a file that imports itself fails", () => {
  expect(complaintsOf({ "bench/a.ts": 'import { a } from "./a.ts";\n' })).toEqual([
    "bench/a.ts imports itself",
  ]);
});

test("two separate circles are two errors, and circles with common files are one error", () => {
  expect(
    complaintsOf({
      "bench/a.ts": 'import "./b.ts";\nimport "./c.ts";\n',
      "bench/b.ts": 'import "./a.ts";\n',
      "bench/c.ts": 'import "./a.ts";\n',
      "bench/x.ts": 'import "./y.ts";\nimport "./a.ts";\n',
      "bench/y.ts": 'import "./x.ts";\n',
    }),
  ).toEqual([
    "bench/a.ts imports itself by way of bench/b.ts",
    "bench/x.ts imports itself by way of bench/y.ts",
  ]);
});

test("finds a circle across packages and through #imports, under every condition", () => {
  const source = (path: string): object => ({ "@opend/source": path, default: "./dist/x.js" });
  expect(
    complaintsOf({
      "judges/package.json": tool("@opend/judges", { exports: { "./*": source("./src/*.ts") } }),
      "judges/src/a.ts": 'import type { Way } from "@opend/bench/way";\n',
      "bench/package.json": tool("@opend/bench", {
        exports: { "./way": source("./way.ts") },
        imports: { "#socket": { "@opend/source": { deno: "./deno.ts", default: "./web.ts" } } },
      }),
      "bench/way.ts": 'import { socket } from "#socket";\n',
      "bench/deno.ts": 'import { a } from "@opend/judges/a";\n',
      "bench/web.ts": "",
    }),
  ).toEqual(["bench/deno.ts imports itself by way of judges/src/a.ts, bench/way.ts"]);
});

test("a forbidden import is reported with its line", () => {
  expect(
    complaintsOf({
      "packages/core/src/errors.ts": '\nimport net from "node:net";\n',
      "packages/core/src/errors.test.ts": 'import net from "node:net";\n',
      "packages/core/src/dialect/a.ts": 'import "../session/b.ts";\n',
      "packages/core/src/session/b.ts": "",
      "examples/a.ts": 'import "../packages/core/src/errors.ts";\n',
      "packages/other/package.json": tool("@opend/other"),
    }),
  ).toEqual([
    "packages/other: tools/imports/outside.ts does not say what the package may import",
    expect.stringMatching(/^packages\/core\/src\/dialect\/a.ts:1 imports ..\/session\/b.ts: /),
    expect.stringMatching(/^packages\/core\/src\/errors.ts:2 imports node:net: /),
    "examples/a.ts:1 imports ../packages/core/src/errors.ts: it leaves the package",
  ]);
});

test("a hand-written file is at most 400 lines long, a generated one may be longer", () => {
  const lines = (count: number): string => "//\n".repeat(count);
  expect(
    complaintsOf({
      "packages/core/src/gen/strict/a.ts": lines(maxLines + 1),
      "bench/a.ts": lines(maxLines),
      "bench/b.test.ts": lines(maxLines + 1),
      "bench/node_modules/other/c.ts": lines(maxLines + 1),
    }),
  ).toEqual(["bench/b.test.ts has 401 lines, more than 400"]);
});
