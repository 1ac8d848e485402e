import { describe, expect, test } from "vitest";
import { bodiesOf, type Format, isOver, measure } from "./body.ts";
import type { Hostile } from "./lists.ts";

const bodyBytes = 64 * 1024;

function bodyOf(format: Format, protocol: string, what: string): Hostile {
  const found = bodiesOf[format]().find(
    (each) => each.protocol.name === protocol && each.what === what,
  );
  if (!found) throw new Error(`${protocol} has no ${what}`);
  return found;
}

describe("a hostile body fills no more memory than promised", () => {
  test.each<[Format, string, string]>([
    ["protobuf", "Qot_GetOptionEventAlert", "s2c.alertList: row of orderTypeList"],
    ["protobuf", "Qot_StockScreen", "s2c.dataList.results: empty row"],
    ["protobuf", "Qot_GetBasicQot", "s2c.basicQotList: empty row"],
    ["JSON", "Qot_OptionScreen", "s2c.dataList: empty row"],
    ["JSON", "Qot_GetOptionEvent", "s2c.eventList: empty row"],
    ["JSON", "Qot_GetBasicQot", "s2c.basicQotList: full row"],
    ["JSON", "InitConnect", "an unknown field of objects with distinct names"],
  ])("%s, %s, %s", (format, protocol, what) => {
    const measured = measure(format, bodyOf(format, protocol, what), bodyBytes);
    expect(measured.bytes).toBeGreaterThan(0);
    expect(isOver(measured), `${measured.heapBytes} bytes of ${measured.bytes}`).toBe(false);
  });

  test.each<[Format, string, string]>([
    ["protobuf", "Qot_StockScreen", "s2c.dataList.results: empty row"],
    ["protobuf", "Qot_GetBasicQot", "retMsg: no UTF-8"],
    ["JSON", "InitConnect", "an unknown field of empty objects"],
  ])("%s, %s, %s, as large as a connection accepts", (format, protocol, what) => {
    const measured = measure(format, bodyOf(format, protocol, what), 16 * 1024 * 1024);
    expect(isOver(measured), `${measured.heapBytes} bytes of ${measured.bytes}`).toBe(false);
  });
});

test("a reader without a bound is detected", () => {
  const hostile = bodyOf("protobuf", "Qot_GetBasicQot", "s2c.basicQotList: full row");
  const measured = measure("protobuf", hostile, bodyBytes, (body) =>
    Array.from(body, () => ({ price: Math.random(), code: "00700" })),
  );
  expect(isOver(measured)).toBe(true);
});
