import { KLType, RehabType } from "@opend/core/qot/common";
import { expect, test } from "vitest";
import { adjustmentNumbers, candleKind, candles, periodNumbers } from "./candle.ts";

const security = { market: 11, code: "AAPL" };
const push = { security, rehabType: 1, klType: 1 };
const line = {
  time: "2026-05-08 09:31:00",
  timestamp: Date.parse("2026-05-08T13:31:00Z") / 1000,
  isBlank: false,
  openPrice: 200,
  highPrice: 202,
  lowPrice: 199.5,
  closePrice: 201,
  lastClosePrice: 199,
  volume: 10_000n,
  turnover: 2_005_000,
  turnoverRate: 0.0056,
  pe: 31.2,
  changeRate: 1.005,
};

test("is a row with its period and adjustment, ratios in percent", () => {
  expect(candles({ ...push, klList: [line] })).toEqual([
    {
      type: "candle",
      code: "US.AAPL",
      market: "US",
      name: undefined,
      timestamp: Date.parse("2026-05-08T13:31:00Z"),
      time: "2026-05-08 09:31:00",
      timeZone: "America/New_York",
      period: "1m",
      adjustment: "forward",
      isBlank: false,
      open: 200,
      high: 202,
      low: 199.5,
      close: 201,
      lastClose: 199,
      volume: 10_000,
      turnover: 2_005_000,
      turnoverPercent: 0.56,
      priceToEarnings: 31.2,
      changePercent: 1.005,
    },
  ]);
});

test("of a minute without trades has a time, and no zeros", () => {
  const [row] = candles({
    ...push,
    klList: [{ time: line.time, timestamp: line.timestamp, isBlank: true }],
  });
  expect(row).toMatchObject({ isBlank: true, close: undefined, volume: undefined });
});

test("of an unknown period stays readable", () => {
  expect(candles({ ...push, klType: 99, rehabType: 9, klList: [line] })[0]).toMatchObject({
    period: "unknown(99)",
    adjustment: "unknown(9)",
    close: 201,
  });
});

test("is not read from a push of another period", () => {
  const s2c = { ...push, klList: [line, line] };
  expect(candleKind("1m").rows(s2c)).toHaveLength(2);
  expect(candleKind("5m").rows(s2c)).toEqual([]);
});

test("every period and adjustment of the schema has a name", () => {
  const known = (numbers: object): unknown[] => Object.values(numbers).sort((a, b) => a - b);
  expect(known(periodNumbers)).toEqual(known(KLType).slice(1));
  expect(known(adjustmentNumbers)).toEqual(known(RehabType));
});
