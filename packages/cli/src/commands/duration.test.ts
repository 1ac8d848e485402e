import { expect, test } from "vitest";
import { duration } from "./duration.ts";

test.each([
  ["500ms", 500],
  ["5s", 5_000],
  ["1.5m", 90_000],
  ["24h", 86_400_000],
])("%s is %d ms", (text, durationMs) => {
  expect(duration(text)).toBe(durationMs);
});

test.each(["", "5", "s", "-5s", "0s", "5 s", "1d", "25h"])("%j is not a duration", (text) => {
  expect(() => duration(text)).toThrow("500ms");
});
