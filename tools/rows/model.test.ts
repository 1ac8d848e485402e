import { expect, test } from "vitest";
import type { FieldShape } from "../../packages/core/src/schema.ts";
import type { Unit } from "../schema/units.ts";
import { enums } from "./enums.ts";
import { modelOf, type Row } from "./model.ts";
import { rowText } from "./row-text.ts";
import { rows } from "./rows.ts";
import type { RowSpec } from "./spec.ts";

const spec: RowSpec = { row: "X", message: "Qot_X.Item", doc: "A row." };

/** The row of one field. */
function rowOf(
  shape: Partial<FieldShape>,
  unit?: Unit,
  sentence: string | null = "A sentence.",
  more: Partial<RowSpec> = {},
): Row {
  const field: FieldShape = { name: "price", label: "required", type: "double", ...shape };
  return modelOf(
    { ...spec, ...more },
    {
      fields: () => [field],
      values: () => [],
      docs: sentence === null ? {} : { [`Qot_X.Item.${field.name}`]: sentence },
      unitOf: (name) => (name.endsWith(field.name) ? unit : undefined),
    },
    {
      rowOf: (message) => rows.find((row) => row.message === message),
      enumOf: (values) => enums.find((each) => each.values === values),
      takesAbout: (message) => message === "Qot_Common.PlateInfo",
    },
  );
}

const line = (...parameters: Parameters<typeof rowOf>): string =>
  rowOf(...parameters)
    .fields.map(({ name, type, code }) => `${name}: ${type} = ${code}`)
    .join();

test.each([
  [
    { type: "int64", name: "volume" },
    "quantity",
    'volume: number = safeNumber("volume", message.volume)',
  ],
  [{ type: "int64", name: "id" }, "id", "id: bigint = message.id"],
  [{ name: "turnoverRate" }, "fraction", "turnoverPercent: number = percent(message.turnoverRate)"],
  [
    { name: "secStatus", type: "int32", label: "optional", enum: "Qot_Common.SecurityStatus" },
    undefined,
    "status: SecurityStatus | undefined = enumName(securityStatuses, message.secStatus)",
  ],
  [
    { name: "recvTime" },
    "instant",
    'receivedAt: number | undefined = instant(message.recvTime, "Qot_X.Item", "recvTime")',
  ],
  [
    { name: "listTime", type: "string" },
    "date",
    "listDate: string | undefined = dayText(message.listTime)",
  ],
  [
    { name: "title", type: "string", label: "optional" },
    undefined,
    "title: string | undefined = message.title || undefined",
  ],
  [
    { name: "owner", type: { message: "Qot_Common.Security" }, label: "optional" },
    undefined,
    "underlying: string | undefined = message.owner && codeText(message.owner)",
  ],
  [
    { name: "detailList", type: { message: "Qot_Common.OrderBookDetail" }, label: "repeated" },
    undefined,
    "orders: readonly BookOrder[] = message.detailList.map(bookOrder)",
  ],
] satisfies [Partial<FieldShape>, Unit | undefined, string][])(
  "%o with unit %s",
  (shape, unit, text) => {
    expect(line(shape, unit)).toBe(text);
  },
);

test.each([
  ["a number without a unit", [{}], "a number without a unit"],
  ["a field without a sentence", [{}, "price", null], "a field without a sentence"],
  ["a message without a row", [{ type: { message: "Qot_X.Y" } }], "no row for Qot_X.Y"],
  ["an enum without texts", [{ type: "int32", enum: "Qot_X.Y" }], "no row enum for Qot_X.Y"],
  ["bytes", [{ name: "page", type: "bytes" }], "bytes have no rule"],
  [
    "an omitted field that does not exist",
    [{}, "price", "P.", { omit: { x: "why" } }],
    "no field x",
  ],
  [
    "a field with the name of the row's own code",
    [
      { name: "security", type: { message: "Qot_Common.Security" } },
      undefined,
      "S.",
      { of: "code" },
    ],
    "two fields would be called code",
  ],
  [
    "documentation for an unknown field",
    [{}, "price", "P.", { docs: { x: "X." } }],
    "no row field is called x",
  ],
] satisfies [string, Parameters<typeof rowOf>, string][])(
  "generation fails for %s",
  (_, row, message) => {
    expect(() => rowText(rowOf(...(row as Parameters<typeof rowOf>)))).toThrow(message);
  },
);

test("a row names OpenD's name of a renamed field", () => {
  const text = rowText(rowOf({ name: "curPrice" }, "price", "Latest price as text."));
  expect(text).toContain(
    "/** Latest price. OpenD calls it `curPrice`. */\n  readonly price: number;",
  );
});

test("a time given as text and in Unix seconds becomes one field, in the zone of the subject", () => {
  const field = (name: string, type: "string" | "uint64"): FieldShape => ({
    name,
    label: "optional",
    type,
  });
  const units: Readonly<Record<string, Unit>> = {
    createTime: "instant",
    createTimeStr: "dateTime",
  };
  const row = modelOf(
    spec,
    {
      fields: () => [field("createTime", "uint64"), field("createTimeStr", "string")],
      values: () => [],
      docs: { "Qot_X.Item.createTimeStr": "When it was created." },
      unitOf: (name) => units[name.slice("Qot_X.Item.".length)],
    },
    { rowOf: () => undefined, enumOf: () => undefined, takesAbout: () => false },
  );
  expect(row.argument).toBe("InZones");
  expect(row.fields.map(({ name, code }) => [name, code])).toEqual([
    [
      "createTime",
      'marketTimeIfTold({ time: message.createTimeStr ?? "", timestamp: Number(message.createTime ?? 0n) }, about.zones, "Qot_X.Item")',
    ],
  ]);
});
