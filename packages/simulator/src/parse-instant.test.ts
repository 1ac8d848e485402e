import { expect, it } from "vitest";
import { Engine } from "./index.ts";
import { parseInstant } from "./parse-instant.ts";

it.each([
  ["2026-04-30T09:29:50+08:00", "2026-04-30T01:29:50.000Z"],
  ["2026-04-30T09:29:50.5+08:00", "2026-04-30T01:29:50.500Z"],
  ["2026-04-30T09:29-04:00", "2026-04-30T13:29:00.000Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2026-01-01T00:30:00+05:30", "2025-12-31T19:00:00.000Z"],
  [new Date("2026-04-30T01:29:50Z"), "2026-04-30T01:29:50.000Z"],
])("begins at %s", (at, shown) => {
  expect(new Date(parseInstant(at)).toISOString()).toBe(shown);
  expect(new Engine({ at }).time.toISOString().slice(0, 19)).toBe(shown.slice(0, 19));
});

it.each([
  // Without an offset the market would depend on the machine.
  ...["2026-04-30", "2026-04-30T09:29:50", "2026-04-30 09:29:50+08:00", "20260430"],
  ...["", "now", "0", "12", "1746000000000", "April 30, 2026", " 2026-04-30T09:29:50+08:00"],
  // This day or time does not exist.
  ...["2026-02-30T10:00:00+08:00", "2026-04-31T10:00:00+08:00", "2026-13-01T10:00:00Z"],
  ...["2027-02-29T10:00:00Z", "2026-04-30T24:00:00Z", "2026-04-30T10:60:00Z"],
  ...["2026-04-30T10:00:00+15:00", "2026-04-30T10:00:00+08:60", "2026-04-30T10:00:60Z"],
  ...["+275760-09-13T00:00:00Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z"],
  // The trading days of this year are unknown.
  ...["2022-12-31T23:59:59Z", "2027-01-01T00:00:00Z", new Date("2027-01-01T00:00:00Z")],
  ...[new Date(Number.NaN), new Date("+275760-09-13T00:00:00Z"), 5, null, {}, true],
])("refuses %j", (at) => {
  expect(() => new Engine({ at: at as string })).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument: "at" }),
  );
});
