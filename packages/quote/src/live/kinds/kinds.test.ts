import { SubType } from "@opend/core/qot/common";
import { expect, expectTypeOf, test } from "vitest";
import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import type { Candle } from "../../rows/candle.ts";
import type { LiveKind } from "../stream/kind.ts";
import { isKind, type Kind, kinds, type RowOf } from "./kinds.ts";

test("every kind carries its own name", () => {
  expect(Object.values(kinds).map(({ name }) => name)).toEqual(Object.keys(kinds));
});

test("every subtype of the schema is a kind, but none and the odd-lot book", () => {
  const { SubType_None, SubType_OrderBook_Odd, ...rest } = SubType;
  const byNumber = (a: number, b: number): number => a - b;
  expect(
    Object.values(kinds)
      .map(({ subType }) => subType)
      .sort(byNumber),
  ).toEqual(Object.values(rest).sort(byNumber));
});

test.each([
  ["quote", 1, "Qot_UpdateBasicQot"],
  ["orderBook", 2, "Qot_UpdateOrderBook"],
  ["ticker", 4, "Qot_UpdateTicker"],
  ["timeShare", 5, "Qot_UpdateRT"],
  ["brokerQueue", 14, "Qot_UpdateBroker"],
  ["candles:1m", 11, "Qot_UpdateKL"],
  ["candles:1M", 13, "Qot_UpdateKL"],
] as const)("%s is subtype %d and comes by %s", (name, subType, push) => {
  expect(kinds[name]).toMatchObject({ subType, push: { name: push } });
});

test("a name is a kind or not", () => {
  expect(["quote", "candles:1m", "candles", "candles:2m", "toString"].map(isKind)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("every kind can be subscribed", () => {
  expectTypeOf<(typeof kinds)[Kind]>().toExtend<LiveKind>();
  const latest = Object.values(kinds).flatMap(({ name, keep }) => (keep === "latest" ? name : []));
  expect(latest).toEqual(["quote", "orderBook", "brokerQueue"]);
});

test("the type of a row follows its kind", () => {
  expectTypeOf<RowOf<"quote">>().toEqualTypeOf<BasicQuote>();
  expectTypeOf<RowOf<"candles:1d">>().toEqualTypeOf<Candle<"1d">>();
  expectTypeOf<RowOf<"quote" | "candles:1d">["type"]>().toEqualTypeOf<"quote" | "candles">();
});
