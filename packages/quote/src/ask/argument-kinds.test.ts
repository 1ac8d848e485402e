import { ArgumentError } from "@opend/core";
import { expect, test } from "vitest";
import {
  type ArgumentKind,
  choice,
  choice64,
  code,
  codes,
  day,
  flag,
  id,
  integer,
  listOf,
  marketIn,
  number,
  quantity,
  sortOrder,
  text,
} from "./argument-kinds.ts";

/** A kind as untyped JavaScript sees it. */
interface Loose extends Pick<ArgumentKind, "schema" | "send"> {}

const lots = { 0: "whole", 1: "odd", 9: "unknown" } as const;

const kinds: Readonly<Record<string, Loose>> = {
  choice: choice(lots),
  choice64: choice64(lots),
  marketIn: marketIn("HK", "US"),
  sortOrder,
  code,
  codes,
  listOf: listOf(choice(lots)),
  day,
  integer: integer(1, 35),
  quantity,
  id,
  number,
  text,
  flag,
};

const hk = { market: 1, code: "00700" };
const zone = (): string => "Asia/Hong_Kong";

test.each([
  ["choice", "whole", 0],
  ["choice", "odd", 1],
  ["choice64", "odd", 1n],
  ["marketIn", "US", 11],
  ["sortOrder", "ascending", true],
  ["sortOrder", "descending", false],
  ["code", "HK.00700", hk],
  ["codes", ["HK.00700", "HK.00700"], [hk]],
  ["codes", new Set(["HK.00700"]), [hk]],
  ["codes", [], []],
  ["listOf", ["odd", "whole"], [1, 0]],
  ["day", "2026-04-30", "2026-04-30"],
  ["day", new Date("2026-04-30T20:00:00Z"), "2026-05-01"],
  ["integer", 1, 1],
  ["integer", 35, 35],
  ["quantity", 0, 0n],
  ["quantity", Number.MAX_SAFE_INTEGER, 9007199254740991n],
  ["id", 7n, 7n],
  ["id", "9223372036854775807", 9223372036854775807n],
  ["number", -0.5, -0.5],
  ["text", "gold", "gold"],
  ["flag", false, false],
])("%s sends %o as %o", (name, value, sent) => {
  expect(kinds[name]?.send("it", value, zone)).toEqual(sent);
});

test.each([
  ["choice", "even"],
  ["choice", "unknown"],
  ["choice", "toString"],
  ["choice", undefined],
  ["choice", null],
  ["choice", ["whole"]],
  ["choice64", "even"],
  ["marketIn", "SH"],
  ["sortOrder", true],
  ["code", "00700"],
  ["code", undefined],
  ["codes", "HK.00700"],
  ["codes", null],
  ["codes", 5],
  ["codes", ["00700"]],
  ["listOf", ["even"]],
  ["day", "2026-02-30"],
  ["day", null],
  ["integer", 0],
  ["integer", 36],
  ["integer", 1.5],
  ["integer", "5"],
  ["quantity", -1],
  ["quantity", 2 ** 53],
  ["id", 7],
  ["id", -1n],
  ["id", "9223372036854775808"],
  ["number", Number.NaN],
  ["number", "5"],
  ["number", 5n],
  ["text", " "],
  ["text", "x".repeat(1001)],
  ["text", 5],
  ["flag", 1],
])("%s refuses %o, and names the argument", (name, value) => {
  const send = () => kinds[name]?.send("it", value, zone);
  expect(send).toThrow(ArgumentError);
  expect(send).toThrow(expect.objectContaining({ argument: "it" }));
});

test("a kind describes its values as JSON Schema", () => {
  const lotsSchema = { type: "string", enum: ["whole", "odd"] };
  const digits = { type: "string", pattern: "^\\d{1,19}$" };
  expect(
    Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schema])),
  ).toEqual({
    choice: lotsSchema,
    choice64: lotsSchema,
    marketIn: { type: "string", enum: ["HK", "US"] },
    sortOrder: { type: "string", enum: ["descending", "ascending"] },
    code: { type: "string" },
    codes: { type: "array", items: { type: "string" } },
    listOf: { type: "array", items: lotsSchema },
    day: { type: "string", format: "date" },
    integer: { type: "integer", minimum: 1, maximum: 35 },
    quantity: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    id: digits,
    number: { type: "number" },
    text: { type: "string" },
    flag: { type: "boolean" },
  });
});

test("the message about a missing day says that it is undefined", () => {
  const missing = undefined as unknown as Date;
  expect(() => day.send("from", missing, () => "Asia/Hong_Kong")).toThrow(/, not undefined$/);
});
