import { SubType } from "@opend/core/qot/common";
import { expect, expectTypeOf, test } from "vitest";
import {
  type BasicQuote,
  type Candle,
  candles,
  type Kind,
  type quote,
  type RowOf,
} from "./index.ts";
import { columns, kinds } from "./questions.ts";
import { kindNames } from "./rows/kind-names.ts";

test("every kind carries its own name", () => {
  expect([...kinds.values()].map(({ name }) => name)).toEqual([...kinds.keys()]);
});

test("every subtype of the schema is a kind, but none and the odd-lot book", () => {
  const { SubType_None, SubType_OrderBook_Odd, ...rest } = SubType;
  const byNumber = (a: number, b: number): number => a - b;
  expect([...kinds.values()].map(({ subType }) => subType).sort(byNumber)).toEqual(
    Object.values(rest).sort(byNumber),
  );
});

test.each([
  ["quote", 1, "Qot_UpdateBasicQot"],
  ["orderBook", 2, "Qot_UpdateOrderBook"],
  ["ticks", 4, "Qot_UpdateTicker"],
  ["minutes", 5, "Qot_UpdateRT"],
  ["brokerQueue", 14, "Qot_UpdateBroker"],
  ["candles:1m", 11, "Qot_UpdateKL"],
  ["candles:1M", 13, "Qot_UpdateKL"],
] as const)("%s is subtype %d and comes by %s", (name, subType, push) => {
  expect(kinds.get(name)).toMatchObject({ subType, push: { name: push } });
});

test("a subtype has the name of its kind", () => {
  const named = [...kinds.values()].map(({ subType, name }) => [`${subType}`, name]);
  expect(kindNames).toEqual(Object.fromEntries(named));
});

test("a kind of candles is one object per period, and of periods only", () => {
  expect(candles("1m")).toBe(candles("1m"));
  expect(kinds.get("candles:1m")).toBe(candles("1m"));
  for (const period of ["2m", "toString", ""])
    expect(() => candles(period as "1m")).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "period" }),
    );
});

test("the states of securities are three", () => {
  const latest = [...kinds.values()].flatMap(({ name, keep }) => (keep === "latest" ? name : []));
  expect(latest).toEqual(["quote", "orderBook", "brokerQueue"]);
});

test("a column reads rows of a kind that there is", () => {
  expect(columns.size).toBe(25);
  for (const { kind } of columns.values()) expect(kinds.get(kind.name)).toBe(kind);
});

test("the type of a row follows its kind", () => {
  const daily = candles("1d");
  expectTypeOf<RowOf<typeof quote>>().toEqualTypeOf<BasicQuote>();
  expectTypeOf<RowOf<typeof daily>>().toEqualTypeOf<Candle<"1d">>();
  expectTypeOf<RowOf<typeof quote | typeof daily>["type"]>().toEqualTypeOf<"quote" | "candle">();
  expectTypeOf(daily).toExtend<Kind>();
});
