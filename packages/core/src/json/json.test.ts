import { describe, expect, test } from "vitest";
import { caught } from "../../test/caught.ts";
import { decodeMessage, encodeMessage } from "../body-format.ts";
import { MessageError } from "../errors.ts";
import { Security } from "../gen/serve/qot/common.ts";
import { HkShortInterestItem } from "../gen/serve/qot/get-short-interest.ts";
import * as history from "../gen/serve/qot/request-history-kl.ts";
import { DelayStatisticsItem } from "../gen/serve/system/get-delay-statistics.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import type { MessageType } from "../message.ts";
import { decodeReply, encodeRequest } from "../protocol.ts";
import { json } from "./json.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = <T extends object>(type: MessageType<T>, text: string): T =>
  decodeMessage(type, bytesOf(text), json);
const refusal = (type: MessageType, text: string): MessageError =>
  caught(MessageError, () => read(type, text));

test("a request has the schema's field names, and no absent fields", () => {
  const c2s = { security: { market: 1, code: "00700" }, nextKey: undefined, num: 5 };
  expect(new TextDecoder().decode(encodeRequest(GetShortInterest, c2s, json))).toBe(
    '{"c2s":{"security":{"market":1,"code":"00700"},"num":5}}',
  );
});

test("64-bit integers are strings, and bytes are base64", () => {
  const row = { aggregatedShort: 2n ** 53n + 1n };
  const text = new TextDecoder().decode(encodeMessage(HkShortInterestItem, row as never, json));
  expect(text).toBe('{"aggregatedShort":"9007199254740993"}');
  const key = new Uint8Array([0xfb, 0xff, 0]);
  const reply = {
    security: { market: 1, code: "00700" },
    klList: [],
    nextReqKey: key,
  };
  const inJson = encodeMessage(history.S2C, reply as never, json);
  expect(new TextDecoder().decode(inJson)).toContain('"nextReqKey":"+/8A"');
  expect(decodeMessage(history.S2C, inJson, json).nextReqKey).toEqual(key);
});

describe("a 64-bit integer", () => {
  const of = (value: string) => read(HkShortInterestItem, `{"timestamp":${value}}`).timestamp;

  test.each([
    ['"9223372036854775807"', 2n ** 63n - 1n],
    ['"-9223372036854775808"', -(2n ** 63n)],
    ["9007199254740991", 2n ** 53n - 1n],
    ["-5", -5n],
  ])("may be %s", (value, expected) => {
    expect(of(value)).toBe(expected);
  });

  test.each([
    ['"9223372036854775808"'],
    ["9007199254740992"],
    ["9007199254740993"],
    ["1.5"],
    ["1e300"],
    ['"1.5"'],
    ['""'],
    ['" 1"'],
    ['"0x10"'],
    ['"123456789012345678901"'],
    ["true"],
    ["{}"],
  ])("is refused when the JSON value is %s", (value) => {
    const error = caught(MessageError, () => of(value));
    expect(error).toMatchObject({ field: "timestamp", type: HkShortInterestItem.name });
    expect(error.message).toMatch(/timestamp must be int64$/);
  });
});

test.each([
  ["market", '{"market":1.5,"code":""}'],
  ["market", '{"market":2147483648,"code":""}'],
  ["market", '{"market":"1","code":""}'],
  ["market", '{"market":[1],"code":""}'],
  ["code", '{"market":1,"code":5}'],
  ["code", '{"market":1}'],
])("an invalid value of %s is refused by name: %s", (field, text) => {
  expect(refusal(Security, text)).toMatchObject({ code: "bad-message", field });
});

test("an integer -0 in JSON is read as 0, as in protobuf", () => {
  expect(read(Security, '{"market":-0,"code":""}').market).toBe(0);
});

test.each([
  ["1e39", undefined],
  ["1e400", undefined],
  ['"1"', undefined],
  ['"NaN"', Number.NaN],
  ['"-Infinity"', -Infinity],
  ["0.1", Math.fround(0.1)],
  ["-0", -0],
])("the float %s is read as %s", (value, expected) => {
  const text = `{"begin":1,"end":2,"count":3,"proportion":${value},"cumulativeRatio":0}`;
  if (expected === undefined) expect(refusal(DelayStatisticsItem, text).field).toBe("proportion");
  else expect(read(DelayStatisticsItem, text).proportion).toBe(expected);
});

test.each([
  ["not JSON", "{"],
  ["empty", ""],
  ["a list", "[]"],
  ["null", "null"],
  ["a text", '"a"'],
])("a body that is %s is refused, and the error does not quote it", (_, text) => {
  const error = refusal(Security, text);
  expect(error.message).toMatch(/^Qot_Common\.Security/);
  expect(error.cause).toBeUndefined();
});

test("an error in a nested field contains the path of the field", () => {
  const reply = (row: string) => bytesOf(`{"retType":0,"s2c":{"hkItemList":[{},${row}]}}`);
  for (const row of ['{"timestamp":"x"}', '{"closePrice":"1"}']) {
    const error = caught(MessageError, () => decodeReply(GetShortInterest, reply(row), json));
    expect(error.field).toMatch(/^s2c\.hkItemList\[1\]\.(timestamp|closePrice)$/);
  }
  expect(caught(MessageError, () => decodeReply(GetShortInterest, reply("null"), json)).field).toBe(
    "s2c.hkItemList[1]",
  );
});

test("unknown fields are skipped, and inherited properties do not count as fields", () => {
  const text =
    '{"market":1,"code":"00700","more":{"deep":[1]},"__proto__":{"polluted":true},"toString":1}';
  const security = read(Security, text);
  expect(security).toStrictEqual({ market: 1, code: "00700" });
  expect(Object.getPrototypeOf(security)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(refusal(Security, '{"__proto__":{"market":1,"code":"00700"}}').field).toBe("market");
});

test("deep nesting is skipped or refused without recursion", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(read(Security, `{"market":1,"code":"","more":${deep}}`).market).toBe(1);
  expect(refusal(Security, `{"market":${deep},"code":""}`).field).toBe("market");
});
