import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The packages that a file imports at its start, also through other files. */
function packagesOf(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, "utf8");
  const imports = text.matchAll(/^(?:import|export|\})(?! type )[^"';]*? from "([^"]+)";$/gms);
  for (const [, path = ""] of imports) {
    const next = path.startsWith(".") ? new URL(path, file) : undefined;
    const key = next?.href ?? path;
    if (seen.has(key)) continue;
    seen.add(key);
    if (next) packagesOf(next, seen);
  }
  return seen;
}

const at = (path: string): URL => new URL(path, import.meta.url);

test("the program starts without any command", () => {
  const packages = [...packagesOf(at("main.ts"))].filter((each) => !each.startsWith("file:"));
  expect(packages.sort()).toEqual(["@opend/core", "commander", "node:module", "node:readline"]);
});

test.each(["call", "questions", "raw", "completion", "short-interest", "kline", "rights"])(
  "commands/%s.ts is imported without the tables of all messages and questions",
  (name) => {
    const packages = packagesOf(at(`commands/${name}.ts`));
    expect(packages).toContain("commander");
    for (const heavy of ["/questions", "/protocols", "/served", "/schema"])
      expect([...packages].filter((each) => each.endsWith(heavy))).toEqual([]);
  },
);

test("the table of questions is found where it is imported", () => {
  expect(packagesOf(at("call/question-command.ts"))).toContain("@opend/quote/questions");
});
