import { expect, test } from "vitest";
import { backOff } from "./back-off.ts";

test("the ceiling doubles up to the cap, and jitter is full", () => {
  const most = backOff({ firstMs: 100, maxMs: 1000, random: () => 1 });
  expect([1, 2, 3, 4, 5, 50].map(most)).toEqual([100, 200, 400, 800, 1000, 1000]);
  const least = backOff({ random: () => 0 });
  expect(least(3)).toBe(0);
});

test("retries for ever by default", () => {
  expect(backOff()(1_000_000)).toBeTypeOf("number");
  const three = backOff({ attempts: 3 });
  expect(three(3)).toBeTypeOf("number");
  expect(three(4)).toBeUndefined();
});

test("a delay of 0 stays 0 after any number of attempts", () => {
  expect(backOff({ firstMs: 0 })(1_000_000)).toBe(0);
});

test.each([
  { firstMs: -1 },
  { maxMs: Number.NaN },
  { attempts: -1 },
  { firstMs: null as unknown as number },
])("refuses %o at once", (options) => {
  expect(() => backOff(options)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument: Object.keys(options)[0] }),
  );
});
