import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { type C2S, StockFilter } from "@opend/core/qot/stock-filter";
import { expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const client = new Client(new Engine({ clock: new ManualClock(), limits: false }));
const [hongKong, us, shanghai, shenzhen, singapore] = [1, 11, 21, 22, 31];
const [price, marketCap, priceToEarnings] = [3, 11, 12];

const filtered = (asked: Partial<C2S>, begin = 0, num = 200) =>
  client.get(StockFilter, { market: hongKong, begin, num, ...asked });

it("returns the figures of the request, and no others", () => {
  const { dataList } = filtered({
    baseFilterList: [{ fieldName: price }, { fieldName: marketCap, isNoFilter: true }],
    accumulateFilterList: [{ fieldName: 1, days: 5 }],
    financialFilterList: [{ fieldName: 1, quarter: 1 }],
  });
  expect(dataList).toHaveLength(38);
  for (const row of dataList) {
    expect(row.baseDataList.map(({ fieldName }) => fieldName)).toEqual([price, marketCap]);
    expect(row.accumulateDataList).toEqual([expect.objectContaining({ fieldName: 1, days: 5 })]);
    expect(row.financialDataList).toEqual([expect.objectContaining({ fieldName: 1, quarter: 1 })]);
    expect(row.customIndicatorDataList).toEqual([]);
  }
});

it("keeps the bounds, both included", () => {
  const of = (filter: object) =>
    filtered({ baseFilterList: [{ fieldName: price, ...filter }] }).dataList.map(
      ({ baseDataList }) => baseDataList[0]?.value ?? 0,
    );
  const all = of({});
  const [low = 0, high = 0] = [5, 20].map((nth) => [...all].sort((a, b) => a - b)[nth]);
  expect(of({ filterMin: low, filterMax: high }).toSorted((a, b) => a - b)).toEqual(
    all.filter((value) => value >= low && value <= high).toSorted((a, b) => a - b),
  );
  expect(of({ filterMin: high, isNoFilter: true })).toEqual(all);
});

it.each([
  [1, (a: number, b: number) => a - b],
  [2, (a: number, b: number) => b - a],
])("sorts by the figure in direction %i, over all pages", (sortDir, order) => {
  const asked = { baseFilterList: [{ fieldName: marketCap, sortDir }] };
  const pages = [0, 20].map((begin) => filtered(asked, begin, 20));
  expect(pages.map(({ lastPage, allCount }) => [lastPage, allCount])).toEqual([
    [false, 38],
    [true, 38],
  ]);
  const values = pages.flatMap(({ dataList }) =>
    dataList.map(({ baseDataList }) => baseDataList[0]?.value ?? 0),
  );
  expect(values).toHaveLength(38);
  expect(values).toEqual(values.toSorted(order));
});

it.each([
  [hongKong, [hongKong]],
  [us, [us]],
  [shanghai, [shanghai, shenzhen]],
  [shenzhen, [shanghai, shenzhen]],
])("answers for market %i with stocks of %j", (market, markets) => {
  const found = filtered({ market }).dataList.map(({ security }) => security.market);
  expect(new Set(found)).toEqual(new Set(markets));
});

it("answers for a plate with its members, and refuses what is no plate", () => {
  const plate = { market: hongKong, code: "LIST9003" };
  const found = filtered({ plate }).dataList.map(({ security }) => security.code);
  expect(found).toEqual(expect.arrayContaining(["07003", "07004"]));
  expect(found.length).toBeLessThan(38);
  const ask = (c2s: Partial<C2S>) =>
    client.ask(StockFilter, { market: hongKong, begin: 0, num: 10, ...c2s }).retMsg;
  expect(ask({ plate: { market: hongKong, code: "00700" } })).toContain("is not a plate");
  expect(ask({ plate: { market: hongKong, code: "LIST0" } })).toContain("HK.LIST0");
  expect(ask({ market: singapore })).toContain("unsupported market 31");
  expect(ask({ num: 201 })).toContain("invalid num 201");
});

it("agrees with snapshots and candles", () => {
  const { dataList } = filtered({
    baseFilterList: [price, marketCap, priceToEarnings].map((fieldName) => ({ fieldName })),
    accumulateFilterList: [{ fieldName: 1, days: 1 }],
  });
  const securityList = dataList.map(({ security }) => security);
  const { snapshotList } = client.get(GetSecuritySnapshot, { securityList });
  for (const [index, { basic, equityExData }] of snapshotList.entries()) {
    const row = dataList[index];
    expect(row?.name).toBe(basic.name);
    expect(row?.baseDataList.map(({ value }) => value)).toEqual([
      basic.curPrice,
      equityExData?.issuedMarketVal,
      equityExData?.peRate,
    ]);
    // The last day of a suspended stock is not today.
    if (basic.isSuspend) continue;
    expect(row?.accumulateDataList[0]?.value).toBeCloseTo(
      (basic.curPrice / basic.lastClosePrice - 1) * 100,
      2,
    );
  }
});

it("sums up the change of several days", () => {
  const { dataList } = filtered({ accumulateFilterList: [{ fieldName: 1, days: 5 }] });
  const row = dataList.find(({ security }) => security.code === "00700");
  const { klList } = client.get(RequestHistoryKL, {
    rehabType: 1,
    klType: 2,
    security: { market: hongKong, code: "00700" },
    beginTime: "2026-04-20",
    endTime: "2026-05-08",
  });
  const [first, last] = [klList.at(-5), klList.at(-1)];
  const change = ((last?.closePrice ?? 0) / (first?.lastClosePrice ?? 1) - 1) * 100;
  expect(row?.accumulateDataList[0]?.value).toBeCloseTo(change, 2);
});

it("keeps comparisons of indicators, and returns their values", () => {
  const comparison = {
    firstFieldName: 9,
    firstFieldParaList: [14],
    secondFieldName: 17,
    fieldValue: 50,
    klType: 2,
  };
  const of = (relativePosition: number) =>
    filtered({
      customIndicatorFilterList: [{ ...comparison, relativePosition, secondFieldParaList: [] }],
    }).dataList.map(({ customIndicatorDataList }) => customIndicatorDataList);
  const [above, below, crossing] = [1, 2, 3].map(of);
  for (const row of above ?? [])
    expect(row).toEqual([
      { fieldName: 9, klType: 2, fieldParaList: [14], value: expect.any(Number) },
    ]);
  const values = (rows: typeof above) => (rows ?? []).map((row) => row[0]?.value ?? Number.NaN);
  expect(values(above).every((value) => value > 50)).toBe(true);
  expect(values(below).every((value) => value < 50)).toBe(true);
  expect(values(above).length + values(below).length).toBe(38);
  expect(values(crossing).length).toBeLessThan(values(above).length);
  expect(values(crossing).every((value) => values(above).includes(value))).toBe(true);
});

it("keeps patterns", () => {
  const { allCount } = filtered({ patternFilterList: [{ fieldName: 13, klType: 2 }] });
  expect(allCount).toBeGreaterThan(0);
  expect(allCount).toBeLessThan(38);
});
