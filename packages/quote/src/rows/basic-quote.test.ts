import { type BasicQot, DarkStatus, SecurityStatus } from "@opend/core/qot/common";
import { describe, expect, test } from "vitest";
import { basicQuote } from "../gen/rows/basic-quote.ts";

const message: BasicQot = {
  security: { market: 1, code: "00700" },
  name: "Tencent",
  isSuspended: false,
  listTime: "2004-06-16",
  priceSpread: 0.2,
  updateTime: "2026-05-08 10:00:00",
  updateTimestamp: Date.parse("2026-05-08T02:00:00Z") / 1000,
  highPrice: 470,
  openPrice: 465,
  lowPrice: 464,
  curPrice: 468.2,
  lastClosePrice: 467.8,
  volume: 1_234_567n,
  turnover: 5.7e8,
  turnoverRate: 0.013,
  amplitude: 1.283,
};

test("is a flat row with the market's time", () => {
  expect(basicQuote({ ...message, secStatus: 1, darkStatus: 0 })).toEqual({
    type: "quote",
    code: "HK.00700",
    market: "HK",
    name: "Tencent",
    timestamp: Date.parse("2026-05-08T02:00:00Z"),
    time: "2026-05-08 10:00:00",
    timeZone: "Asia/Hong_Kong",
    price: 468.2,
    open: 465,
    high: 470,
    low: 464,
    lastClose: 467.8,
    volume: 1_234_567,
    turnover: 5.7e8,
    turnoverPercent: 0.013,
    amplitudePercent: 1.283,
    priceSpread: 0.2,
    isSuspended: false,
    status: "normal",
    greyMarket: "none",
    preMarket: undefined,
    afterHours: undefined,
    overnight: undefined,
    option: undefined,
    future: undefined,
    warrant: undefined,
  });
});

describe("the parts of some securities", () => {
  test("sessions outside regular hours", () => {
    const session = {
      price: 201.5,
      highPrice: 202,
      volume: 3000n,
      changeVal: -0.5,
      changeRate: -0.25,
    };
    const { preMarket, afterHours, overnight } = basicQuote({
      ...message,
      security: { market: 11, code: "AAPL" },
      preMarket: session,
      afterMarket: { price: 200 },
      overnight: {},
    });
    expect(preMarket).toEqual({
      price: 201.5,
      high: 202,
      low: undefined,
      volume: 3000,
      turnover: undefined,
      change: -0.5,
      changePercent: -0.25,
      amplitudePercent: undefined,
    });
    expect(afterHours?.price).toBe(200);
    expect(overnight?.price).toBeUndefined();
  });

  test("an option", () => {
    const { option } = basicQuote({
      ...message,
      optionExData: {
        strikePrice: 185,
        contractSize: 100,
        contractSizeFloat: 99.5,
        openInterest: 5000,
        impliedVolatility: 31.5,
        premium: 2.1,
        delta: 0.5,
        gamma: 0.02,
        vega: 0.1,
        theta: -0.05,
        rho: 0.01,
        expiryDateDistance: -3,
        optionAreaType: 1,
        indexOptionType: 9,
      },
    });
    expect(option).toMatchObject({
      strikePrice: 185,
      contractSize: 99.5,
      daysToExpiry: -3,
      exercise: "american",
      indexOption: "unknown(9)",
      netOpenInterest: undefined,
    });
  });

  test("a future and a warrant", () => {
    const { future, warrant } = basicQuote({
      ...message,
      futureExData: { lastSettlePrice: 26_000, position: 120, positionChange: -8 },
      warrantExData: { premium: 12.5, delta: 0.4 },
    });
    expect(future).toEqual({
      lastSettlementPrice: 26_000,
      openInterest: 120,
      openInterestChange: -8,
      daysToExpiry: undefined,
    });
    expect(warrant).toEqual({ delta: 0.4, impliedVolatility: undefined, premiumPercent: 12.5 });
  });
});

test("unknown enum values stay readable, and the row is returned", () => {
  const row = basicQuote({
    ...message,
    security: { market: 91, code: "BTC" },
    secStatus: 77,
    darkStatus: 8,
  });
  expect(row).toMatchObject({
    code: "unknown(91).BTC",
    market: "unknown(91)",
    status: "unknown(77)",
    greyMarket: "unknown(8)",
    timeZone: undefined,
    price: 468.2,
  });
});

test("a security that was never traded has no time", () => {
  expect(basicQuote({ ...message, updateTime: "", updateTimestamp: 0 })).toMatchObject({
    timestamp: undefined,
    time: undefined,
    timeZone: undefined,
  });
});

test("a fractional volume is exact, and a volume above 2^53 is an error", () => {
  expect(basicQuote({ ...message, volume: 12n, hpVolume: 12.345 }).volume).toBe(12.345);
  expect(basicQuote({ ...message, volume: 12n, hpVolume: 0 }).volume).toBe(12);
  expect(() => basicQuote({ ...message, volume: 2n ** 53n })).toThrow(
    expect.objectContaining({ code: "unsafe-number" }),
  );
});

test("every status of the schema has a name", () => {
  for (const secStatus of Object.values(SecurityStatus))
    expect(basicQuote({ ...message, secStatus }).status).not.toContain("unknown(");
  for (const darkStatus of Object.values(DarkStatus))
    expect(basicQuote({ ...message, darkStatus }).greyMarket).not.toContain("unknown(");
});
