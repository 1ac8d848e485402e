import { describe, expect, test } from "vitest";
import { account } from "../test/over-tcp/account.ts";
import { pulls } from "../test/over-tcp/pulls.ts";
import { reference } from "../test/over-tcp/reference.ts";
import { shortSelling } from "../test/over-tcp/short-selling.ts";
import { streams } from "../test/over-tcp/streams.ts";
import { type OverTcp, world } from "../test/over-tcp/world.ts";
import { Quote } from "./quote.ts";

/** A method without a case is a type error, and a failure of the first test. */
const cases: { readonly [Method in keyof Quote]: OverTcp } = {
  ...account,
  ...pulls,
  ...reference,
  ...shortSelling,
  ...streams,
};

test("every method has a case over TCP", () => {
  const methods = Object.getOwnPropertyNames(Quote.prototype).filter(
    (name) => name !== "constructor",
  );
  expect(Object.keys(cases).sort()).toEqual(methods.sort());
});

describe("over TCP, the simulator's values come by", () => {
  test.each(Object.entries(cases))("%s", async (method, run) => {
    await using opend = await world();
    await run(opend);
    expect(opend.called).toContain(method);
    expect(expect.getState().assertionCalls).toBeGreaterThan(1);
  });
});
