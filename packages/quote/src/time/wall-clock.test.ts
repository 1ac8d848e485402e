import { expect, test } from "vitest";
import { readDay, readWallClock, wallClockText } from "./wall-clock.ts";

test.each([
  ["2026-04-30", "2026-04-30 00:00:00"],
  ["2026-04-30 15:59:00", "2026-04-30 15:59:00"],
  ["2026-04-30 15:59:00.123", "2026-04-30 15:59:00.123"],
  ["2026-04-30 15:59:00.5", "2026-04-30 15:59:00.500"],
  ["2026-04-30 15:59:00.123456", "2026-04-30 15:59:00.123"],
  ["2024-02-29 23:59:59", "2024-02-29 23:59:59"],
])("%s is a wall clock", (text, expected) => {
  expect(wallClockText(readWallClock(text) as number)).toBe(expected);
});

test.each([
  "",
  "2026-04-31",
  "2025-02-29",
  "2026-13-01",
  "2026-00-10",
  "0099-01-01x",
  "2026-4-30",
  "20260430",
  "2026-04-30T15:59:00",
  "2026-04-30 15:59",
  "2026-04-30 24:00:00",
  "2026-04-30 15:60:00",
  "2026-04-30 15:59:60",
  "2026-04-30 15:59:00 ",
  "2026-04-30 15:59:00.",
  "٢٠٢٦-04-30",
])("%j is none", (text) => {
  expect(readWallClock(text)).toBeUndefined();
});

test("readDay accepts only a day", () => {
  expect(readDay("2026-04-30")).toBe(Date.UTC(2026, 3, 30));
  expect(readDay("2026-04-30 15:59:00")).toBeUndefined();
});
