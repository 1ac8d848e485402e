import { expect, test } from "vitest";
import type { Descriptor } from "./descriptor.ts";
import { unitLookup } from "./units.ts";

const descriptor: Descriptor = {
  source: "test",
  protocols: [],
  files: {
    "Qot_GetRate.proto": {
      package: "Qot_GetRate",
      syntax: "proto2",
      imports: [],
      enums: {},
      messages: {
        S2C: {
          fields: [[1, "optional", "double", "rate"]],
          messages: { Row: { fields: [[1, "optional", "double", "rate"]] } },
        },
      },
    },
  },
};

test("finds the unit by name, and by the exact key first", () => {
  const unitOf = unitLookup(descriptor, {
    "*.rate": "percent",
    "Qot_GetRate.S2C.Row.rate": "fraction",
  });
  expect(unitOf("Qot_GetRate.S2C.rate")).toBe("percent");
  expect(unitOf("Qot_GetRate.S2C.Row.rate")).toBe("fraction");
  expect(unitOf("Qot_GetRate.S2C.other")).toBeUndefined();
});

test("refuses a key or a name that no field has, and a word that is no unit", () => {
  expect(() => unitLookup(descriptor, { "Qot_GetRate.S2C.other": "percent" })).toThrow(
    "units.json: no field is called Qot_GetRate.S2C.other",
  );
  expect(() => unitLookup(descriptor, { "*.other": "percent" })).toThrow(
    "units.json: no field is called *.other",
  );
  expect(() => unitLookup(descriptor, { "*.rate": "toString" })).toThrow(
    "units.json: *.rate has toString, which is no unit",
  );
});
