import { ArgumentError } from "@opend/core";
import { expect, test } from "vitest";
import { choice, codes, integer, listOf, text } from "./argument-kinds.ts";
import { filters, type Range, range, record } from "./record-kinds.ts";

const zone = (): string => "America/New_York";

interface Leg {
  readonly side: string;
  readonly ratio?: number | undefined;
}

const leg = record<Leg, unknown>({
  side: { field: "side", kind: text, isRequired: true },
  ratio: { field: "qtyRatio", kind: integer(1, 9) },
});

interface Conditions {
  readonly price?: Range | undefined;
  readonly stocks?: (Iterable<string> & object) | undefined;
  readonly session?: "early" | "late" | undefined;
}

const conditions = filters<Conditions, unknown>({
  price: { figure: 1, kind: range, at: ["indicatorValue", "valueInterval"] },
  stocks: { figure: 2, kind: codes, at: ["indicatorValue", "securityList"] },
  session: { figure: 5, kind: choice({ 3: "early", 4: "late" }), at: ["priceFilter"] },
});

test("a record is sent with the field names of its message", () => {
  expect(leg.send("legs", { side: "buy", ratio: 2 }, zone)).toEqual({ side: "buy", qtyRatio: 2 });
  expect(listOf(leg).send("legs", [{ side: "buy" }], zone)).toEqual([{ side: "buy" }]);
});

test.each([
  [
    { min: 1, max: 2 },
    { filterMin: { value: 1, includes: true }, filterMax: { value: 2, includes: true } },
  ],
  [{ above: 1 }, { filterMin: { value: 1, includes: false } }],
  [{ below: 0 }, { filterMax: { value: 0, includes: false } }],
  [
    { min: 5, max: 5 },
    { filterMin: { value: 5, includes: true }, filterMax: { value: 5, includes: true } },
  ],
  [{ min: 5, max: undefined }, { filterMin: { value: 5, includes: true } }],
])("the range %j is sent as %j", (value, sent) => {
  expect(range.send("it", value, zone)).toEqual(sent);
});

test("a condition is sent with the number of its figure", () => {
  const sent = conditions.send(
    "filters",
    { price: { min: 5 }, stocks: ["US.AAPL"], session: "late" },
    zone,
  );
  expect(sent).toEqual([
    {
      indicatorType: 1,
      indicatorValue: { valueInterval: { filterMin: { value: 5, includes: true } } },
    },
    { indicatorType: 2, indicatorValue: { securityList: [{ market: 11, code: "AAPL" }] } },
    { indicatorType: 5, priceFilter: 4 },
  ]);
  expect(conditions.send("filters", {}, zone)).toEqual([]);
});

test.each([
  ["a record without a required field", () => leg.send("leg", {} as Leg, zone), "leg.side"],
  ["a wrong field", () => leg.send("leg", { side: "buy", ratio: 0 }, zone), "leg.ratio"],
  ["an unknown field", () => leg.send("leg", { side: "buy", size: 1 } as Leg, zone), "leg"],
  ["a list instead of a record", () => leg.send("leg", [] as unknown as Leg, zone), "leg"],
  ["a string instead of a record", () => leg.send("leg", "buy" as unknown as Leg, zone), "leg"],
  ["an empty range", () => range.send("it", {}, zone), "it"],
  [
    "a range with both kinds of lower bound",
    () => range.send("it", { min: 1, above: 1 }, zone),
    "it",
  ],
  ["a range with reversed bounds", () => range.send("it", { min: 2, max: 1 }, zone), "it"],
  ["a bound that is not a number", () => range.send("it", { min: Number.NaN }, zone), "it.min"],
  [
    "an unknown figure",
    () => conditions.send("filters", { cost: {} } as Conditions, zone),
    "filters",
  ],
  [
    "an inherited name",
    () => conditions.send("filters", JSON.parse('{ "toString": 1 }'), zone),
    "filters",
  ],
  ["a wrong condition", () => conditions.send("filters", { price: {} }, zone), "filters.price"],
])("%s is refused by name", (_, send, argument) => {
  expect(send).toThrow(ArgumentError);
  expect(send).toThrow(expect.objectContaining({ argument }));
});

test("the fields are described as JSON Schema", () => {
  expect(leg.schema).toEqual({
    type: "object",
    properties: {
      side: { type: "string" },
      ratio: { type: "integer", minimum: 1, maximum: 9 },
    },
    required: ["side"],
    additionalProperties: false,
  });
  expect(conditions.schema).toMatchObject({
    properties: { price: range.schema, stocks: { type: "array" } },
    required: [],
  });
});

test("the message about reversed bounds does not show the range as an object", () => {
  expect(() => range.send("price", { min: 2, max: 1 }, zone)).toThrow(
    /^price must be a range whose lower bound is not above the upper$/,
  );
});
