import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { simulated } from "../test/simulated.ts";
import { watchQuotas } from "./account/quotas.ts";
import { Quote } from "./quote.ts";

// The examples of the docstrings and of the README are programs: they are run as they stand.

const AsyncFunction = (async () => {}).constructor as new (
  ...lines: string[]
) => (...values: unknown[]) => Promise<void>;

function examplesOf(file: string): string[] {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  const lines = source.split("\n").map((line) => line.replace(/^ *\* ?/, ""));
  return [...lines.join("\n").matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => (code ?? "").trim());
}

const examples = [
  ...examplesOf("./quote.ts"),
  ...examplesOf("./account/quotas.ts"),
  // The first program of the README connects; what is run here has its connection.
  ...examplesOf("../README.md").filter((code) => !code.startsWith("import ")),
];

test("every method has its example", () => {
  const methods = Object.getOwnPropertyNames(Quote.prototype).filter(
    (name) => name !== "constructor",
  );
  for (const name of methods)
    expect(
      examples.some((code) => code.includes(`.${name}(`)),
      name,
    ).toBe(true);
});

describe("the example", () => {
  test.each(examples)("%s", async (code) => {
    await using opend = await simulated();
    const printed: unknown[] = [];
    // What goes on for ever has shown enough with its first line.
    const enough = new Error("enough");
    const log = (...values: unknown[]): void => {
      printed.push(values);
      if (code.includes("watchQuotas")) throw enough;
    };
    const program = new AsyncFunction("quote", "opend", "codes", "watchQuotas", "console", code);
    const codes = ["HK.00700", "US.AAPL"];
    await program(new Quote(opend), opend, codes, watchQuotas, { log }).catch((error: unknown) => {
      if (error !== enough) throw error;
    });
    const mustPrint = code.includes("console.log") && !code.includes("if (");
    expect(printed.length > 0 || !mustPrint).toBe(true);
  });
});
