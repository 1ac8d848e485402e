import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page } from "./page.ts";
import { promises } from "./promises.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(promises)("tests hold: $promise", ({ tests }) => {
  for (const [file, title] of tests) expect(read(file), file).toContain(title);
});

test("docs/reliability.md is the table", () => {
  expect(read("docs/reliability.md"), "run `pnpm reliability`").toBe(page(promises));
});
