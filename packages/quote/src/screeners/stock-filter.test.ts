import { type C2S, StockFilter } from "@opend/core/qot/stock-filter";
import { expect, expectTypeOf, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { stockFilter } from "./index.ts";

const tencent = { security: { market: 1, code: "00700" }, name: "TENCENT" };

/** The options of a request, and the first row of a reply to it. */
const filterOf = (reply: object = {}) =>
  answering(
    answer(StockFilter, () => ({
      lastPage: true,
      allCount: 1,
      dataList: [{ ...tencent, ...reply }],
    })),
  );

const sentBy = (asked: readonly { c2s: object }[]): Partial<C2S> => asked[0]?.c2s as Partial<C2S>;

test("each figure is one filter of its group, however many arguments name it", async () => {
  const { opend, asked } = filterOf();
  await stockFilter(opend, "HK", {
    where: {
      price: { min: 5, max: 9 },
      marketCap: { min: 1e9 },
      changePercent: { days: 5, min: 3 },
      amplitudePercent: { days: 20 },
      netProfit: { quarter: "interim", min: 0 },
      returnOnAssetsTtmPercent: { min: 1 },
    },
    sort: { by: "marketCap", order: "ascending" },
    show: ["priceToEarningsTtm", "price"],
    plate: "HK.BK1001",
  }).all();
  expect(sentBy(asked)).toEqual({
    market: 1,
    plate: { market: 1, code: "BK1001" },
    begin: 0,
    num: 200,
    baseFilterList: [
      { fieldName: 3, filterMin: 5, filterMax: 9 },
      { fieldName: 11, filterMin: 1e9, sortDir: 1 },
      { fieldName: 13, isNoFilter: true },
    ],
    accumulateFilterList: [
      { fieldName: 1, days: 5, filterMin: 3 },
      { fieldName: 2, days: 20, isNoFilter: true },
    ],
    financialFilterList: [
      { fieldName: 1, quarter: 3, filterMin: 0 },
      { fieldName: 10, quarter: 1, filterMin: 1 },
    ],
  });
});

test("patterns and comparisons are sent with their parameters in order", async () => {
  const { opend, asked } = filterOf();
  await stockFilter(opend, "US", {
    patterns: [{ pattern: "macdGoldCrossLow", period: "1d", inARow: 3 }],
    indicators: [
      {
        indicator: "kdjK",
        parameters: [9, 3, 3],
        position: "crossesAbove",
        other: "kdjD",
        otherParameters: [9, 3, 3],
        period: "60m",
      },
      { indicator: "rsi", parameters: [14], position: "below", value: 30, period: "1d" },
    ],
  }).all();
  expect(sentBy(asked)).toMatchObject({
    patternFilterList: [{ fieldName: 13, klType: 2, consecutivePeriod: 3 }],
    customIndicatorFilterList: [
      {
        firstFieldName: 50,
        firstFieldParaList: [9, 3, 3],
        relativePosition: 3,
        secondFieldName: 51,
        secondFieldParaList: [9, 3, 3],
        klType: 9,
      },
      {
        firstFieldName: 9,
        firstFieldParaList: [14],
        relativePosition: 2,
        secondFieldName: 17,
        fieldValue: 30,
        klType: 2,
      },
    ],
  });
});

test("a row has the figures that the arguments name, and no others", async () => {
  const { opend } = filterOf({
    baseDataList: [
      { fieldName: 3, value: 480 },
      // Nobody asked for the volume ratio.
      { fieldName: 8, value: 1.5 },
    ],
    accumulateDataList: [{ fieldName: 1, value: 3.5, days: 5 }],
    customIndicatorDataList: [{ fieldName: 9, value: 25, klType: 2, fieldParaList: [14] }],
  });
  const [row] = await stockFilter(opend, "HK", {
    where: { price: { min: 5 }, changePercent: { days: 5 } },
    sort: { by: "marketCap" },
    show: ["priceToBook"],
  }).take(1);
  expect(row).toEqual({
    code: "HK.00700",
    market: "HK",
    name: "TENCENT",
    price: 480,
    changePercent: 3.5,
    marketCap: undefined,
    priceToBook: undefined,
    indicators: [{ indicator: "rsi", parameters: [14], period: "1d", value: 25 }],
  });
  expect(Object.keys(row ?? {})).toContain("priceToBook");
});

test("the type of a row has these figures, and no others", () => {
  const { opend } = filterOf();
  type Row<List> = List extends AsyncIterable<infer Each> ? Each : never;
  const plain = stockFilter(opend, "HK");
  const filtered = stockFilter(opend, "HK", {
    where: { price: { min: 5 } },
    sort: { by: "marketCap" },
    show: ["priceToBook"],
  });
  const sortedByDays = stockFilter(opend, "HK", {
    where: { changePercent: { days: 5 } },
    sort: { by: "changePercent" },
  });
  type Common = "code" | "market" | "name" | "indicators";
  expectTypeOf<keyof Row<typeof plain>>().toEqualTypeOf<Common>();
  expectTypeOf<keyof Row<typeof filtered>>().toEqualTypeOf<
    Common | "price" | "marketCap" | "priceToBook"
  >();
  expectTypeOf<keyof Row<typeof sortedByDays>>().toEqualTypeOf<Common | "changePercent">();
  expectTypeOf<Row<typeof filtered>["marketCap"]>().toEqualTypeOf<number | undefined>();
});

test("conditions that cannot be met do not compile", () => {
  const { opend } = filterOf();
  const wrong = [
    // @ts-expect-error: there is no such figure.
    () => stockFilter(opend, "HK", { where: { price: { min: 5 }, prize: { min: 5 } } }),
    // @ts-expect-error: a code has no range.
    () => stockFilter(opend, "HK", { where: { code: { min: 5 } } }),
    // @ts-expect-error: the price has no days.
    () => stockFilter(opend, "HK", { where: { price: { days: 5, min: 5 } } }),
    // @ts-expect-error: the change needs days.
    () => stockFilter(opend, "HK", { where: { changePercent: { min: 5 } } }),
    // @ts-expect-error: only full years have this figure.
    () => stockFilter(opend, "HK", { where: { ebitTtm: { quarter: "interim" } } }),
    // @ts-expect-error: the profit needs a period.
    () => stockFilter(opend, "HK", { show: ["netProfit"] }),
    // @ts-expect-error: the days are unknown.
    () => stockFilter(opend, "HK", { sort: { by: "changePercent" } }),
    // @ts-expect-error: there is no filter for Japan.
    () => stockFilter(opend, "JP"),
    () =>
      stockFilter(opend, "HK", {
        indicators: [
          // @ts-expect-error: either an indicator or a value.
          { indicator: "ma", position: "above", other: "ma", value: 5, period: "1d" },
        ],
      }),
  ];
  expect(wrong).toHaveLength(9);
});

test.each<[string, object, string]>([
  ["an unknown figure", { where: { prize: { min: 5 } } }, "where"],
  ["bounds in the wrong order", { where: { price: { min: 5, max: 4 } } }, "where.price"],
  ["a bound that is no number", { where: { price: { min: "5" } } }, "where.price.min"],
  ["days of a figure that has none", { where: { price: { days: 5 } } }, "where.price"],
  ["missing days", { where: { changePercent: { min: 5 } } }, "where.changePercent.days"],
  ["no days", { where: { changePercent: { days: 0 } } }, "where.changePercent.days"],
  ["an unknown period", { where: { netProfit: { quarter: "x" } } }, "where.netProfit.quarter"],
  ["a sort by a figure without its days", { sort: { by: "changePercent" } }, "sort.by"],
  ["a sort by a figure without its period", { sort: { by: "netProfit" } }, "sort.by"],
  ["an unknown sort", { sort: { by: "toString" } }, "sort.by"],
  ["a figure that needs a period", { show: ["netProfit"] }, "show"],
  ["an unknown pattern", { patterns: [{ pattern: "x", period: "1d" }] }, "patterns.pattern"],
  [
    "a comparison with nothing",
    { indicators: [{ indicator: "ma", position: "above", period: "1d" }] },
    "indicators",
  ],
  [
    "parameters that are no list",
    { indicators: [{ indicator: "ma", parameters: 5, position: "above", value: 1, period: "1d" }] },
    "indicators.parameters",
  ],
  [
    "parameters of a value",
    {
      indicators: [
        { indicator: "ma", position: "above", value: 1, otherParameters: [5], period: "1d" },
      ],
    },
    "indicators",
  ],
])("%s is refused before anything is sent", (_, options, argument) => {
  const { opend, asked } = filterOf();
  expect(() => stockFilter(opend, "HK", options)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument }),
  );
  expect(asked).toEqual([]);
});
