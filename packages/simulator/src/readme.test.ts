import { readFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
// Outside the test, so that loading every message of the schema does not count against its time.
import { faultNames } from "./index.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const textOf = (name: string): Promise<string> =>
  readFile(new URL(`../test/${name}.ts`, import.meta.url), "utf8");

it("shows an example in the README that runs", async () => {
  expect(readme).toContain(`\`\`\`ts\n${await textOf("readme-example")}\`\`\``);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("../test/readme-example.ts");
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^An OpenD listens on 127\.0\.0\.1:\d+$/));
  log.mockRestore();
});

it("shows a test in the README that is one of the examples", async () => {
  const example = new URL("../../../examples/vitest/short-growth.test.ts", import.meta.url);
  expect(readme).toContain(`\`\`\`ts\n${await readFile(example, "utf8")}\`\`\``);
});

it("shows faults in the README that can be added", async () => {
  expect(readme).toContain(`\`\`\`ts\n${await textOf("readme-faults")}\`\`\``);
  await import("../test/readme-faults.ts");
});

it("has every fault in the table of the README", () => {
  const named = [
    ...readme.matchAll(/^\| `(\w+)\(.*\| (?:message|frame|segment|request|connection)/gm),
  ];
  expect(named.map(([, name]) => name).sort()).toEqual([...faultNames].sort());
});
