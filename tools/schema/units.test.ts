import { expect, test } from "vitest";
import { type Descriptor, messagesOf, readDescriptor } from "./descriptor.ts";
import { readDocs } from "./docs.ts";
import { readUnits, type Unit, unitLookup } from "./units.ts";

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

test("refuses unknown keys and names, and unknown units", () => {
  expect(() => unitLookup(descriptor, { "Qot_GetRate.S2C.other": "percent" })).toThrow(
    "units.json: no field is called Qot_GetRate.S2C.other",
  );
  expect(() => unitLookup(descriptor, { "*.other": "percent" })).toThrow(
    "units.json: no field is called *.other",
  );
  expect(() => unitLookup(descriptor, { "*.rate": "toString" })).toThrow(
    "units.json: *.rate has toString, which is not a unit",
  );
});

test("the sentence of a field gives the same unit", () => {
  const schema = readDescriptor();
  const docs = readDocs(schema);
  const unitOf = readUnits(schema);
  const words: Partial<Record<Unit, RegExp>> = {
    percent: /\bpercent\b|%/i,
    fraction: /\ba fraction\b/,
    instant: /\bUnix seconds\b/,
    milliseconds: /\bmilliseconds\b/,
    undocumented: /\b(not document|documents neither|no longer|without a meaning)/i,
  };
  const wrong = [...messagesOf(schema)].flatMap(([message, { fields }]) =>
    fields
      .map(([, , , name]) => `${message}.${name}`)
      .filter((field) => {
        const expected = words[unitOf(field) ?? "count"];
        return expected !== undefined && !expected.test(docs[field] ?? "");
      }),
  );
  expect(wrong).toEqual([]);
});
