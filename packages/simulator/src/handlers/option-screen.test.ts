import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { type C2S, OptionScreen } from "@opend/core/qot/option-screen";
import { expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const client = new Client(new Engine({ clock: new ManualClock(), limits: false }));
const [usStock, hkStock, hkIndex, jpStock] = [0, 3, 4, 5];
const [daysToExpiry, type, expiry, price, volume, delta] = [1002, 1003, 1007, 2002, 2011, 3004];

const screened = (c2s: Partial<C2S> = {}) =>
  client.get(OptionScreen, { marketCategoryList: [hkStock], ...c2s });
const option = (indicatorType: number, indicatorValue: object) => ({
  optionList: [
    { indicatorType, indicatorValue: { valueList: [], strValueList: [], ...indicatorValue } },
  ],
  underlyingList: [],
});
const from = (value: number, includes = true) => ({
  valueInterval: { filterMin: { value, includes } },
});

it("lists the options of the categories", () => {
  const markets = (marketCategoryList: number[]) =>
    new Set(screened({ marketCategoryList }).dataList.map(({ security }) => security?.market));
  expect(markets([hkStock])).toEqual(new Set([1]));
  expect(markets([hkStock, usStock])).toEqual(new Set([1, 11]));
  expect(screened({ marketCategoryList: [jpStock] }).allCount).toBe(0);
  const stocks = screened().dataList.map(({ security }) => security?.code);
  for (const { security } of screened({ marketCategoryList: [hkIndex] }).dataList)
    expect(stocks).not.toContain(security?.code);
});

it("keeps every group of conditions", () => {
  const all = screened().dataList;
  const calls = screened({ filterList: [option(type, { valueList: [1n] })] }).dataList;
  expect(calls).toEqual(all.filter(({ optionType }) => optionType === 1));
  const near = screened({
    filterList: [option(type, { valueList: [1n] }), option(delta, from(0.5))],
  });
  expect(near.dataList).toEqual(calls.filter(({ delta: value = 0 }) => value >= 0.5));
  expect(near.dataList.length).toBeGreaterThan(0);
});

it("keeps one condition of a group", () => {
  const group = {
    optionList: [
      ...option(delta, from(0.5)).optionList,
      ...option(type, { valueList: [2n] }).optionList,
    ],
    underlyingList: [],
  };
  expect(screened({ filterList: [group] }).dataList).toEqual(
    screened().dataList.filter(
      ({ delta: value = 0, optionType }) => value >= 0.5 || optionType === 2,
    ),
  );
});

it("compares an expiry in Unix seconds, and a bound that is not included", () => {
  const all = screened().dataList;
  const [first] = all;
  const day = String(first?.strikeDate).replace(/(....)(..)(..)/, "$1-$2-$3");
  const seconds = BigInt(Date.parse(`${day}T00:00:00+08:00`) / 1000);
  const found = screened({ filterList: [option(expiry, { valueList: [seconds] })] }).dataList;
  expect(found).toEqual(all.filter(({ strikeDate }) => strikeDate === first?.strikeDate));
  const days = first?.leftDay ?? 0;
  const later = screened({ filterList: [option(daysToExpiry, from(days, false))] }).dataList;
  expect(later).toEqual(all.filter(({ leftDay = 0 }) => leftDay > days));
});

it("keeps conditions on the underlying", () => {
  const underlyings = (value: number) =>
    screened({
      filterList: [
        {
          optionList: [],
          underlyingList: [
            {
              indicatorType: 402,
              indicatorValue: { valueList: [], strValueList: [], ...from(value) },
              plateList: [],
            },
          ],
        },
      ],
    }).allCount;
  expect(underlyings(0)).toBe(screened().allCount);
  expect(underlyings(1e9)).toBe(0);
});

it("sorts over all pages", () => {
  const sortList = [{ indicatorType: volume, direction: 1 }];
  const whole = screened({ sortList });
  const volumes = whole.dataList.map((row) => Number(row.volume));
  expect(volumes).toEqual(volumes.toSorted((a, b) => b - a));
  const half = Math.ceil(whole.allCount / 2);
  const pages = [0, half].map((pageFrom) => screened({ sortList, pageFrom, pageCount: half }));
  expect(pages.map(({ lastPage }) => lastPage)).toEqual([false, true]);
  expect(pages.flatMap(({ dataList }) => dataList)).toEqual(whole.dataList);
});

it("returns only the figures of the request", () => {
  const named = (row: object | undefined) =>
    Object.entries(row ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const [row] = screened({ optionRetrieveList: [price, delta] }).dataList;
  expect(named(row).sort()).toEqual(["delta", "optionName", "price", "security"]);
  const [other] = screened({ underlyingRetrieveList: [402] }).dataList;
  expect(named(other?.underlyingInfo)).toEqual(["price"]);
});

it("agrees with snapshots", () => {
  for (const row of screened().dataList.slice(0, 10)) {
    const securityList = row.security ? [row.security] : [];
    const [snapshot] = client.get(GetSecuritySnapshot, { securityList }).snapshotList;
    expect([row.optionName, row.price, row.delta, row.strikePrice]).toEqual([
      snapshot?.basic.name,
      snapshot?.basic.curPrice,
      snapshot?.optionExData?.delta,
      snapshot?.optionExData?.strikePrice,
    ]);
  }
});

it("refuses a request without a category, and invalid pages", () => {
  const refused = (c2s: Partial<C2S>) =>
    client.ask(OptionScreen, { marketCategoryList: [hkStock], ...c2s }).retMsg;
  expect(refused({ marketCategoryList: [] })).toContain("no marketCategoryList");
  expect(refused({ pageFrom: -1 })).toContain("invalid pageFrom -1");
  expect(refused({ pageCount: 1001 })).toContain("invalid pageCount 1001");
});
