import { expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { pages } from "./programs.ts";
import { report } from "./report.ts";

async function pageReport(goal: number): Promise<string> {
  const [page] = pages;
  if (!page) throw new Error("there is no page");
  const [measured] = (await bundle({ [page.name]: page.source })).values();
  return measured ? await report([[{ ...page, goal }, measured]], []) : "";
}

test("two runs give the same report, byte for byte", async () => {
  expect(await pageReport(1)).toBe(await pageReport(1));
});

test("a missed goal is reported, with the composition of the page", async () => {
  expect(await pageReport(1000)).toMatch(
    /\| 1 \(not met\) \|[\s\S]*over its goal[\s\S]*- core\/connection: \d/,
  );
});

test("a met goal is reported without details", async () => {
  const text = await pageReport(1_000_000);
  expect(text).toContain("| 1000 |");
  expect(text).not.toMatch(/not met|over its goal/);
});
