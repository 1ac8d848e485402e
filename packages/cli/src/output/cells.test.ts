import { expect, test } from "vitest";
import { cellsOf, columnsOf, jsonList, shortList, titleOf } from "./cells.ts";
import { unnested } from "./unnested.ts";

test("a field inside a field becomes a cell with a path", () => {
  const row = { code: "HK.00700", stock: { lots: 3, range: { low: 1.5 } }, id: 2n ** 63n };
  expect(cellsOf(row, shortList)).toEqual({
    code: "HK.00700",
    "stock.lots": 3,
    "stock.range.low": 1.5,
    id: "9223372036854775808",
  });
  expect(cellsOf("US", shortList)).toEqual({ value: "US" });
  expect(cellsOf({ isOpen: false, price: null, at: undefined }, shortList)).toEqual({
    isOpen: "false",
    price: undefined,
    at: undefined,
  });
});

test("a list is short in a table, and JSON in CSV", () => {
  const row = { markets: ["HK", "US"], legs: [{ id: 5n }] };
  expect(cellsOf(row, shortList)).toEqual({ markets: "HK, US", legs: "1 row" });
  expect(cellsOf(row, jsonList)).toEqual({ markets: '["HK","US"]', legs: '[{"id":"5"}]' });
});

test("columns are those of all rows, the first ones the last to be left out", () => {
  const rows = [{ code: "a", stock: undefined }, { code: "b", "stock.lots": 1 }, { close: 1.5 }];
  expect(columnsOf(rows)).toEqual([
    { title: "Code", key: "code", kind: "text", rank: 0 },
    { title: "Stock lots", key: "stock.lots", kind: "count", rank: 1 },
    { title: "Close", key: "close", kind: "decimal", rank: 2 },
  ]);
  expect(titleOf("change5DayPercent")).toBe("Change 5 day percent");
});

test("rows with one list of objects become a row per object", () => {
  const dates = [
    { date: "2026-05-28", strikes: [{ price: 1 }, { price: 2 }] },
    { date: "2026-06-29", strikes: [] },
  ];
  expect(unnested(dates)).toEqual([
    { date: "2026-05-28", strikes: { price: 1 } },
    { date: "2026-05-28", strikes: { price: 2 } },
    { date: "2026-06-29", strikes: undefined },
  ]);
});

test.each([
  [[{ a: [{ b: 1 }], c: [{ d: 1 }] }]],
  [[{ codes: ["HK.00700"] }]],
  [["HK", "US"]],
  [[]],
])("other rows stay as they are: %j", (rows) => {
  expect(unnested(rows)).toBe(rows);
});
