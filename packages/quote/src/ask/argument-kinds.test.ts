import { ArgumentError } from "@opend/core";
import { expect, test } from "vitest";
import { type ArgumentKind, code, codes, count, day, oneOf } from "./argument-kinds.ts";

/** A kind as plain JavaScript calls it. */
interface Loose extends Pick<ArgumentKind, "schema" | "send"> {}

const kinds: Readonly<Record<string, Loose>> = {
  oneOf: oneOf({ whole: 0, odd: 1 }),
  code,
  codes,
  day: day("Asia/Hong_Kong"),
  count: count(35),
};

const hk = { market: 1, code: "00700" };

test.each([
  ["oneOf", "whole", 0],
  ["oneOf", "odd", 1],
  ["code", "HK.00700", hk],
  ["codes", ["HK.00700", "HK.00700"], [hk]],
  ["codes", new Set(["HK.00700"]), [hk]],
  ["codes", [], []],
  ["day", "2026-04-30", "2026-04-30"],
  ["day", new Date("2026-04-30T20:00:00Z"), "2026-05-01"],
  ["count", 1, 1],
  ["count", 35, 35],
])("%s sends %j as %j", (name, value, sent) => {
  expect(kinds[name]?.send("it", value)).toEqual(sent);
});

test.each([
  ["oneOf", "even"],
  ["oneOf", "toString"],
  ["oneOf", undefined],
  ["oneOf", null],
  ["oneOf", ["whole"]],
  ["code", "00700"],
  ["code", undefined],
  ["codes", "HK.00700"],
  ["codes", null],
  ["codes", 5],
  ["codes", ["00700"]],
  ["day", "2026-02-30"],
  ["day", null],
  ["count", 0],
  ["count", 36],
  ["count", 1.5],
  ["count", "5"],
])("%s refuses %j by the name of the argument", (name, value) => {
  const send = () => kinds[name]?.send("it", value);
  expect(send).toThrow(ArgumentError);
  expect(send).toThrow(expect.objectContaining({ argument: "it" }));
});

test("a kind says as JSON Schema what it takes", () => {
  expect(
    Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schema])),
  ).toEqual({
    oneOf: { type: "string", enum: ["whole", "odd"] },
    code: { type: "string" },
    codes: { type: "array", items: { type: "string" } },
    day: { type: "string", format: "date" },
    count: { type: "integer", minimum: 1, maximum: 35 },
  });
});
