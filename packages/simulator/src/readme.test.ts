import { readFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";

it("shows an example in the README that runs", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const example = new URL("../test/readme-example.ts", import.meta.url);
  expect(readme).toContain(`\`\`\`ts\n${await readFile(example, "utf8")}\`\`\``);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("../test/readme-example.ts");
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^An OpenD listens on 127\.0\.0\.1:\d+$/));
  log.mockRestore();
});
