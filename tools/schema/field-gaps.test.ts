import { expect, test } from "vitest";
import { type Descriptor, readDescriptor } from "./descriptor.ts";
import { readDocs } from "./docs.ts";
import { documented, fieldGaps, repeatsName } from "./field-gaps.ts";
import { readUnits, unitLookup } from "./units.ts";

const planted: Descriptor = {
  source: "test",
  protocols: [],
  files: {
    "Qot_GetRate.proto": {
      package: "Qot_GetRate",
      syntax: "proto2",
      imports: [],
      enums: { Side: [[0, "Side_None"]] },
      messages: {
        S2C: { fields: [[1, "repeated", "Qot_GetRate.Row", "rowList"]] },
        Row: {
          fields: [
            [1, "optional", "double", "rate"],
            [2, "optional", "int32", "side"],
            [3, "optional", "string", "note"],
          ],
        },
      },
    },
  },
};

const docs = {
  "Qot_GetRate.S2C.rowList": "One entry per day.",
  "Qot_GetRate.Row.rate": "Interest rate of the day, in percent.",
  "Qot_GetRate.Row.side": "A value of `Side`.",
  "Qot_GetRate.Row.note": "What the user wrote.",
};
const units = { "*.rate": "percent" };

const gaps = (told: Record<string, string>, table: Record<string, string>): string[] =>
  fieldGaps(planted, told, unitLookup(planted, table));

test("every field of the schema has a sentence, and a unit if it is a number", () => {
  const descriptor = readDescriptor();
  expect(fieldGaps(descriptor, readDocs(descriptor), readUnits(descriptor))).toEqual([]);
});

test("finds nothing if everything is documented", () => {
  expect(gaps(docs, units)).toEqual([]);
});

test("finds a field without a sentence", () => {
  const { "Qot_GetRate.Row.note": _, ...rest } = docs;
  expect(gaps(rest, units)).toEqual(["Qot_GetRate.Row.note has no sentence"]);
});

test("does not count a sentence that only repeats the name", () => {
  expect(gaps({ ...docs, "Qot_GetRate.Row.rate": "The rate." }, units)).toEqual([
    "Qot_GetRate.Row.rate has no sentence",
  ]);
  expect(repeatsName("updateTimestamp", "Timestamp of the update.")).toBe(true);
  expect(repeatsName("securityList", "The list of securities.")).toBe(true);
  expect(repeatsName("curPrice", "Latest price.")).toBe(false);
  expect(repeatsName("market", "A value of `QotMarket`.")).toBe(false);
});

test("finds a number without a unit, unless an enum names its values", () => {
  expect(gaps(docs, {})).toEqual(["Qot_GetRate.Row.rate has no unit"]);
});

test("counts the fields that have a sentence, by file", () => {
  const { "Qot_GetRate.Row.note": _, ...rest } = docs;
  expect([...documented(planted, rest)]).toEqual([["Qot_GetRate", [3, 4]]]);
});
