import { expect, test } from "vitest";
import { checkSpan, windowsOf } from "./day-windows.ts";

test.each([
  ["2026-05-01", "2026-05-01", [["2026-05-01", "2026-05-01"]]],
  ["2026-05-01", "2026-05-31", [["2026-05-01", "2026-05-31"]]],
  [
    "2026-05-01",
    "2026-06-01",
    [
      ["2026-05-01", "2026-05-31"],
      ["2026-06-01", "2026-06-01"],
    ],
  ],
  [
    "2026-02-01",
    "2026-04-10",
    [
      ["2026-02-01", "2026-03-03"],
      ["2026-03-04", "2026-04-03"],
      ["2026-04-04", "2026-04-10"],
    ],
  ],
])("the windows of %s to %s contain every day once", (from, to, windows) => {
  expect(windowsOf(from, to, 30)).toEqual(windows);
});

test("a range without a maximum is one window", () => {
  expect(windowsOf("2020-01-01", "2026-05-01")).toEqual([["2020-01-01", "2026-05-01"]]);
});

test("refuses a range in the wrong order, and one that is too long", () => {
  expect(() => checkSpan("2026-05-02", "2026-05-01")).toThrow(/no later than to/);
  expect(() => checkSpan("2026-05-01", "2026-06-01", 30)).toThrow(/at most 30 days/);
  expect(() => checkSpan("2026-05-01", "2026-05-31", 30)).not.toThrow();
});
