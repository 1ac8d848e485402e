import { TickerType } from "@opend/core/qot/common";
import { expect, test } from "vitest";
import { tickTypes } from "../gen/enums/tick-type.ts";
import { ticks } from "./tick.ts";
import { candleTicks, regularTicks } from "./tick-type.ts";

const ticker = {
  time: "2026-05-08 10:00:00",
  timestamp: Date.parse("2026-05-08T02:00:00.250Z") / 1000,
  sequence: 2n ** 62n + 1n,
  dir: 1,
  price: 468.2,
  volume: 100n,
  turnover: 46_820,
};
const of = (extra: object, market = 1): unknown =>
  ticks({ security: { market, code: "00700" }, tickerList: [{ ...ticker, ...extra }] })[0];

test("is a trade with an exact sequence and a time in milliseconds", () => {
  expect(
    of({ type: 1, typeSign: 80, recvTime: 1_778_205_600.5, pushDataType: 1, hpVolume: 0 }),
  ).toEqual({
    type: "tick",
    code: "HK.00700",
    market: "HK",
    name: undefined,
    timestamp: Date.parse("2026-05-08T02:00:00.250Z"),
    time: "2026-05-08 10:00:00.250",
    timeZone: "Asia/Hong_Kong",
    sequence: 4_611_686_018_427_387_905n,
    price: 468.2,
    volume: 100,
    turnover: 46_820,
    direction: "buy",
    tickType: "automatch",
    sign: "P",
    receivedAt: 1_778_205_600_500,
    source: "live",
  });
});

test("is undefined in the fields that a reply leaves out", () => {
  expect(of({})).toMatchObject({
    tickType: undefined,
    sign: undefined,
    receivedAt: undefined,
    source: undefined,
  });
});

test.each([
  [1, "live"],
  [2, "missed"],
  [3, "cached"],
  [4, "unknown(4)"],
])("pushDataType %d is %s", (pushDataType, source) => {
  expect(of({ pushDataType })).toMatchObject({ source });
});

test("unknown directions and types stay readable", () => {
  expect(of({ dir: 9, type: 99 }, 91)).toMatchObject({
    code: "unknown(91).00700",
    direction: "unknown(9)",
    tickType: "unknown(99)",
  });
});

test("every type of the schema has a name", () => {
  expect(Object.keys(tickTypes).map(Number)).toEqual(Object.values(TickerType));
});

test("regular trades are the listed ones, and odd lots and off-exchange trades do not change a candle", () => {
  expect([...regularTicks]).toEqual(["automatch", "interAutomatch"]);
  for (const type of regularTicks) expect(candleTicks.has(type)).toBe(true);
  for (const type of ["oddLot", "overseas", "averagePrice", "unknown(99)", undefined] as const)
    expect(candleTicks.has(type)).toBe(false);
});
