import { describe, expect, test } from "vitest";
import { type Functions, functions } from "../test/functions.ts";
import { account } from "../test/over-tcp/account.ts";
import { pulls } from "../test/over-tcp/pulls.ts";
import { called } from "../test/over-tcp/recorded.ts";
import { reference } from "../test/over-tcp/reference.ts";
import { shortSelling } from "../test/over-tcp/short-selling.ts";
import { streams } from "../test/over-tcp/streams.ts";
import { type OverTcp, world } from "../test/over-tcp/world.ts";

/** A function without a case is a type error, and the first test fails. */
const cases: { readonly [Name in keyof Functions]: OverTcp } = {
  ...account,
  ...pulls,
  ...reference,
  ...shortSelling,
  ...streams,
};

test("every function has a case over TCP", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(functions).sort());
});

describe("over TCP, the simulator's values are returned by", () => {
  test.each(Object.entries(cases))("%s", async (name, run) => {
    called.clear();
    await using opend = await world();
    await run(opend);
    expect(called.has(name)).toBe(true);
    expect(expect.getState().assertionCalls).toBeGreaterThan(1);
  });
});
