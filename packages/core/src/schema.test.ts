import { Enum, Type } from "protobufjs";
import { expect, test } from "vitest";
import { reflection } from "../test/schema.ts";
import { KLType } from "./gen/strict/qot/common.ts";
import { type FieldShape, fieldsOf, valuesOf } from "./schema.ts";

test("the data contains every message of the schema, field by field", () => {
  for (const [name, type] of reflection) {
    const expected = type.fieldsArray.map((field) => ({
      name: field.name,
      label: field.required ? "required" : field.repeated ? "repeated" : "optional",
      type:
        field.resolvedType instanceof Type
          ? { message: field.resolvedType.fullName.slice(1) }
          : field.resolvedType instanceof Enum
            ? "int32"
            : field.type,
    }));
    const shapes = fieldsOf(name).map(({ enum: _, ...shape }): object => shape);
    expect(shapes, name).toEqual(expected);
  }
});

const enumOf = (message: string, field: string): string | undefined =>
  fieldsOf(message).find(({ name }: FieldShape) => name === field)?.enum;

test.each([
  ["Qot_GetKL.C2S", "klType", "Qot_Common.KLType"],
  ["Qot_Common.Security", "market", "Qot_Common.QotMarket"],
  ["GetUserInfo.S2C", "hkQotRight", "Qot_Common.QotRight"],
  ["Trd_Common.TrdAcc", "accType", "Trd_Common.TrdAccType"],
  ["Qot_Common.SecurityStaticBasic", "secType", "Qot_Common.SecurityType"],
  ["Qot_GetKL.C2S", "reqNum", undefined],
])("%s.%s holds values of %s", (message, field, expected) => {
  expect(enumOf(message, field)).toBe(expected);
});

test("the data contains enums with their values", () => {
  const values = Object.entries(KLType).map(([name, number]) => ({
    name: name.replace("KLType_", ""),
    number,
  }));
  expect(valuesOf("Qot_Common.KLType")).toEqual(values);
});

test("an unknown name has no fields and no values", () => {
  expect([fieldsOf("Qot_Sub.Nothing"), valuesOf("Nothing")]).toEqual([[], []]);
});
