import { expect, expectTypeOf, test } from "vitest";
import { enumName, numbersOf } from "./enum-name.ts";

const sides = { 0: "unknown", 1: "buy", 2: "sell" } as const;

test("a known number becomes its name, and an unknown one stays readable", () => {
  expect([0, 1, 2, 7, -1, undefined].map((side) => enumName(sides, side))).toEqual([
    "unknown",
    "buy",
    "sell",
    "unknown(7)",
    "unknown(-1)",
    undefined,
  ]);
  expectTypeOf(enumName(sides, 1)).toEqualTypeOf<
    "unknown" | "buy" | "sell" | `unknown(${number})`
  >();
});

test("names are converted back to numbers", () => {
  expect(numbersOf(sides)).toEqual({ unknown: 0, buy: 1, sell: 2 });
});
