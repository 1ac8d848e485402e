import { describe, expect, test } from "vitest";
import { fieldName, type NamedField } from "./field-name.ts";

const named = (field: Partial<NamedField>): string =>
  fieldName({
    message: "Qot_X.Row",
    name: "volume",
    isList: false,
    isBoolean: false,
    unit: undefined,
    ...field,
  });

test.each([
  [{ name: "curPrice", unit: "price" }, "price"],
  [{ name: "chg_rate", unit: "percent" }, "changePercent"],
  [{ name: "changeRatio", unit: "percent" }, "changePercent"],
  [{ name: "changeRate10D", unit: "percent" }, "change10DayPercent"],
  [{ name: "volatility", unit: "fraction" }, "volatilityPercent"],
  [{ name: "winningRatio", unit: "percent" }, "winningPercent"],
  [{ name: "net_open_interest", unit: "quantity" }, "netOpenInterest"],
  [{ name: "issueVolumn", unit: "quantity" }, "issueVolume"],
  [{ name: "netVol", unit: "quantity" }, "netVolume"],
  [{ name: "publDateStr", unit: "date" }, "publicationDate"],
  [{ name: "otmProbability", unit: "percent" }, "outOfTheMoneyProbabilityPercent"],
  [{ name: "brokerList", isList: true }, "brokers"],
  [{ name: "categoryList", isList: true }, "categories"],
  [{ name: "isMedian", isBoolean: true }, "isMedian"],
  [{ name: "owner" }, "underlying"],
] satisfies [Partial<NamedField>, string][])("%o is called %s", (field, name) => {
  expect(named(field)).toBe(name);
});

test("a name for one message has priority over a general name", () => {
  expect(named({ message: "Qot_Common.Ticker", name: "type" })).toBe("tickType");
  expect(named({ name: "type" })).toBe("type");
});

describe("generation fails for", () => {
  test.each([
    ["an abbreviation", { name: "layerSth" }, '"sth" is not plain'],
    ["a word without a vowel", { name: "mvc" }, '"mvc" is not plain'],
    [
      "a boolean named like an action",
      { name: "enableMargin", isBoolean: true },
      "must begin like",
    ],
    [
      "a percent whose mapped name does not say so",
      { name: "pbRate", unit: "percent" },
      "a percent is called priceToBook",
    ],
    [
      "a name with percent for another unit",
      { name: "changeRate", unit: "ratio" },
      "changePercent is not a percent",
    ],
  ] satisfies [string, Partial<NamedField>, string][])("%s", (_, field, message) => {
    expect(() => named(field)).toThrow(message);
  });
});
