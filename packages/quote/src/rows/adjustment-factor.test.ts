import { expect, test } from "vitest";
import { adjustmentFactor } from "./adjustment-factor.ts";

const hk = { market: 1, code: "00700" };
const message = {
  time: "2026-05-18",
  timestamp: Date.parse("2026-05-18T00:00:00+08:00") / 1000,
  companyActFlag: 64n,
  fwdFactorA: 1,
  fwdFactorB: -4.5,
  bwdFactorA: 1,
  bwdFactorB: 4.5,
  dividend: 4.5,
};

test("has the day, the factors and the corporate action", () => {
  expect(adjustmentFactor(message, hk)).toMatchObject({
    code: "HK.00700",
    market: "HK",
    date: "2026-05-18",
    timestamp: Date.parse("2026-05-17T16:00:00Z"),
    timeZone: "Asia/Hong_Kong",
    forward: { a: 1, b: -4.5 },
    backward: { a: 1, b: 4.5 },
    actions: ["dividend"],
    dividend: 4.5,
    specialDividend: undefined,
    split: undefined,
  });
});

test("has several actions on one day, including unknown ones", () => {
  const row = adjustmentFactor(
    {
      ...message,
      companyActFlag: 1n | 16n | 4096n,
      splitBase: 1,
      splitErt: 5,
      allotBase: 10,
      allotErt: 2,
      allotPrice: 7,
    },
    hk,
  );
  expect(row.actions).toEqual(["split", "allotment", "unknown(4096)"]);
  expect(row.split).toEqual({ from: 1, to: 5 });
  expect(row.allotment).toEqual({ from: 10, to: 2, price: 7 });
});

test("computes the timestamp of a day that is only given as text", () => {
  const { timestamp: _, ...text } = message;
  const us = { market: 11, code: "AAPL" };
  expect(adjustmentFactor(text, us).timestamp).toBe(Date.parse("2026-05-18T04:00:00Z"));
  expect(adjustmentFactor(text, { market: 91, code: "BTC" })).toMatchObject({
    date: "2026-05-18",
    timestamp: undefined,
    timeZone: undefined,
  });
});

test.each(["", "2026-02-30", "18/05/2026"])("the day %j is an error", (time) => {
  expect(() => adjustmentFactor({ ...message, time }, hk)).toThrow(
    expect.objectContaining({ code: "bad-message", field: "time" }),
  );
});
