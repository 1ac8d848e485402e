import { SubType } from "@opend/core/qot/common";
import { GetShortSellingRank } from "@opend/core/qot/get-short-selling-rank";
import { expect, expectTypeOf, test } from "vitest";
import { answer, answering } from "../test/answering.ts";
import {
  type BasicQuote,
  type Candle,
  candles,
  type Kind,
  type quote,
  type RowOf,
} from "./index.ts";
import { anyList, columns, inputSchema, kinds, questions } from "./questions.ts";
import { kindNames } from "./rows/kind-names.ts";

test("every kind is listed under its name", () => {
  expect([...kinds.values()].map(({ name }) => name)).toEqual([...kinds.keys()]);
});

test("every subtype of the schema has a kind, except none and the odd-lot book", () => {
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
] as const)("%s is subtype %d and is pushed by %s", (name, subType, push) => {
  expect(kinds.get(name)).toMatchObject({ subType, push: { name: push } });
});

test("a subtype has the name of its kind", () => {
  const named = [...kinds.values()].map(({ subType, name }) => [`${subType}`, name]);
  expect(kindNames).toEqual(Object.fromEntries(named));
});

test("candles() returns one object per period, and refuses an unknown period", () => {
  expect(candles("1m")).toBe(candles("1m"));
  expect(kinds.get("candles:1m")).toBe(candles("1m"));
  for (const period of ["2m", "toString", ""])
    expect(() => candles(period as "1m")).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "period" }),
    );
});

test("three kinds are states", () => {
  const latest = [...kinds.values()].flatMap(({ name, keep }) => (keep === "latest" ? name : []));
  expect(latest).toEqual(["quote", "orderBook", "brokerQueue"]);
});

test("every question is in the table, under the name of its function", async () => {
  const subjects = [...new Set([...questions.values()].map(({ subject }) => subject))];
  for (const subject of subjects) {
    const entry: Readonly<Record<string, unknown>> = await import(`./${subject}/index.ts`);
    const own = [...questions.values()].filter((each) => each.subject === subject);
    const calls = Object.entries(entry).filter(([, value]) => typeof value === "function");
    expect(own.map(({ name }) => name).sort()).toEqual(calls.map(([name]) => name).sort());
    for (const { name, question } of own) expect(entry[`${name}Question`]).toBe(question);
  }
});

test("the arguments of a question are described as JSON Schema", () => {
  const question = questions.get("shortSellingRank");
  if (question === undefined) throw new Error("the question is unknown");
  expect(inputSchema(question)).toEqual({
    type: "object",
    properties: {
      market: {
        type: "string",
        enum: ["HK", "US"],
        description: "The market whose stocks are ranked.",
      },
      sort: {
        type: "string",
        enum: expect.arrayContaining(["shortVolume", "daysToCover", "sharesShort"]),
        description: "The value to sort by.",
        default: "shortVolume",
      },
      order: {
        type: "string",
        enum: ["descending", "ascending"],
        description: "Whether the largest or the smallest comes first.",
        default: "descending",
      },
      plates: {
        type: "array",
        items: { type: "string" },
        description: "Only stocks of these industry plates.",
      },
    },
    required: ["market"],
    additionalProperties: false,
  });
});

test("a question of the table accepts arguments from JSON", async () => {
  const { opend, asked } = answering(
    answer(GetShortSellingRank, () => ({
      dataList: [{ security: { market: 11, code: "GME" } }],
      allCount: 1,
    })),
  );
  const question = questions.get("shortSellingRank")?.question;
  if (question === undefined || !("cursor" in question)) throw new Error("the list is unknown");
  for (const values of [{}, { market: null }, { market: "US", order: 1 }, { market: ["US"] }])
    expect(() => anyList(opend, question, values, {})).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  expect(asked).toEqual([]);
  const rows = await anyList(opend, question, JSON.parse('{ "market": "US" }'), {}).all();
  expect(rows).toMatchObject([{ code: "US.GME" }]);
});

test("a column reads rows of an existing kind", () => {
  expect(columns.size).toBe(25);
  for (const { kind } of columns.values()) expect(kinds.get(kind.name)).toBe(kind);
});

test("the type of a row depends on its kind", () => {
  const daily = candles("1d");
  expectTypeOf<RowOf<typeof quote>>().toEqualTypeOf<BasicQuote>();
  expectTypeOf<RowOf<typeof daily>>().toEqualTypeOf<Candle<"1d">>();
  expectTypeOf<RowOf<typeof quote | typeof daily>["type"]>().toEqualTypeOf<"quote" | "candle">();
  expectTypeOf(daily).toExtend<Kind>();
});
