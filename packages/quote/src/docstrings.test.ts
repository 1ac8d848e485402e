import { readFileSync } from "node:fs";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subscribed } from "../test/subscribed.ts";
import * as exported from "./index.ts";

/** The examples of a class, by the method that each stands above. */
function examplesIn(file: string): { method: string; code: string }[] {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  const commented = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:async )?(\w+)[<(]/g);
  return [...commented].flatMap(([, comment = "", method = ""]) =>
    [...comment.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({
      method,
      code: code.replaceAll(/^\s*\* ?/gm, ""),
    })),
  );
}

/** The README's, but for whole programs. */
function examplesInReadme(): { method: string; code: string }[] {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = ""]) =>
    code.includes("import ") ? [] : [{ method: "README", code }],
  );
}

const examples = examplesIn("./quote.ts");
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
let telling: ReturnType<typeof setInterval>;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
  opend = await connect({ port: simulator.port });
  for (const [code, kinds] of [
    ["HK.00700", ["quote", "orderBook", "ticker", "timeShare", "brokerQueue", "candles:1d"]],
  ] as const)
    await subscribed(opend, [code], kinds);
  // What OpenD tells without being asked; whoever waits for it has it.
  telling = setInterval(() => {
    simulator.engine.returnQuoteRights();
    simulator.engine.push(UpdatePriceReminder, {
      security: { market: 1, code: "00700" },
      price: 480,
      changeRate: 0.5,
      marketStatus: 1,
      content: "480 was reached",
      note: "",
      type: 1,
    });
  }, 20);
});
afterAll(async () => {
  clearInterval(telling);
  await opend?.close();
  await simulator?.close();
});

test("every method has an example", () => {
  const methods = Object.getOwnPropertyNames(exported.Quote.prototype).filter(
    (name) => name !== "constructor",
  );
  expect(examples.map(({ method }) => method).sort()).toEqual(methods.sort());
});

describe("the example of", () => {
  test.each([...examples, ...examplesInReadme()])(
    "$method runs and prints what is there",
    async ({ code }) => {
      const printed: unknown[] = [];
      const names = { ...exported, opend, quote: new exported.Quote(opend) };
      const scope = {
        ...names,
        console: { log: (...values: unknown[]) => printed.push(...values) },
      };
      await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
      expect(printed.length).toBeGreaterThan(0);
      expect(printed).not.toContain(undefined);
    },
  );
});
