import type { Init } from "@opend/core";
import { decodeReply } from "@opend/core/internal";
import type { Snapshot as Message } from "@opend/core/qot/get-security-snapshot";
import { GetSecuritySnapshot } from "@opend/core/serve/qot/get-security-snapshot";
import { encodeReply } from "@opend/core/server";
import { describe, expect, test } from "vitest";
import { basic } from "../../test/snapshot-basic.ts";
import { snapshot } from "./snapshot.ts";

/** A snapshot message. */
function arrived(message: Init<Message>): ReturnType<typeof snapshot> {
  const bytes = encodeReply(GetSecuritySnapshot, {
    retType: 0,
    s2c: { snapshotList: [message] },
  });
  const [only] = decodeReply(GetSecuritySnapshot, bytes).s2c?.snapshotList ?? [];
  return snapshot(only as Message);
}

describe("the fields of every snapshot", () => {
  test("are undefined if absent, not zero", () => {
    expect(arrived({ basic })).toEqual({
      kind: "other",
      code: "HK.00700",
      market: "HK",
      name: "TENCENT",
      securityType: "stock",
      timestamp: Date.parse("2026-04-30T08:08:00Z"),
      time: "2026-04-30 16:08:00",
      timeZone: "Asia/Hong_Kong",
      price: 467.8,
      open: 476,
      high: 480,
      low: 466,
      lastClose: 479.2,
      volume: 21_000_000,
      turnover: 9_900_000_000,
      turnoverPercent: 0.23,
      priceSpread: 0.2,
      lotSize: 100,
      listDate: "2004-06-16",
      isSuspended: false,
    });
  });

  test("have volumes with fractions", () => {
    const fractional = { ...basic, volume: 3n, hpVolume: 3.25, bidVol: 1n, hpBidVol: 1.5 };
    expect(arrived({ basic: fractional })).toMatchObject({ volume: 3.25, bidVolume: 1.5 });
  });

  test("have separate parts for sessions outside regular hours", () => {
    const us = {
      ...basic,
      security: { market: 11, code: "AAPL" },
      updateTime: "2026-04-30 05:30:43.301",
      updateTimestamp: Date.parse("2026-04-30T09:30:43.301Z") / 1000,
      preMarket: { price: 271.5, changeRate: -1.04 },
    };
    expect(arrived({ basic: us })).toMatchObject({
      code: "US.AAPL",
      time: "2026-04-30 05:30:43.301",
      timeZone: "America/New_York",
      preMarket: { price: 271.5, changePercent: -1.04, volume: undefined },
      afterHours: undefined,
      overnight: undefined,
    });
  });

  test("have readable names for unknown enum values", () => {
    const strange = { ...basic, security: { market: 91, code: "BTC" }, type: 77, secStatus: 99 };
    expect(arrived({ basic: strange })).toMatchObject({
      code: "unknown(91).BTC",
      market: "unknown(91)",
      securityType: "unknown(77)",
      status: "unknown(99)",
    });
  });

  test("are an error for a volume above 2^53, never rounded", () => {
    expect(() => arrived({ basic: { ...basic, volume: 2n ** 60n } })).toThrow(
      expect.objectContaining({ code: "unsafe-number" }),
    );
  });
});

describe("the part of each kind", () => {
  const owner = { market: 1, code: "00700" };
  test.each([
    [
      "warrant",
      {
        warrantExData: {
          conversionRate: 10,
          warrantType: 3,
          strikePrice: 400,
          maturityTime: "2026-12-30",
          endTradeTime: "2026-12-29",
          owner,
          recoveryPrice: 410,
          streetVolumn: 1_000n,
          issueVolumn: 50_000n,
          streetRate: 2,
          delta: 0,
          impliedVolatility: 0,
          premium: 1.5,
          leverage: 7.1,
        },
      },
      { type: "bull", underlying: "HK.00700", recoveryPrice: 410, leverage: 7.1 },
    ],
    [
      "option",
      {
        optionExData: {
          type: 2,
          owner,
          strikeTime: "2026-05-28",
          strikePrice: 450,
          contractSize: 100,
          contractSizeFloat: 100.5,
          openInterest: 812,
          impliedVolatility: 31.2,
          premium: 4.4,
          delta: -0.3,
          gamma: 0.01,
          vega: 0.4,
          theta: -0.2,
          rho: -0.1,
          optionAreaType: 1,
          expiryDateDistance: 28,
        },
      },
      {
        type: "put",
        underlying: "HK.00700",
        expiryDate: "2026-05-28",
        contractSize: 100.5,
        exercise: "american",
        daysToExpiry: 28,
        netOpenInterest: undefined,
      },
    ],
    [
      "index",
      { indexExData: { raiseCount: 40, fallCount: 38, equalCount: 4 } },
      { rising: 40, falling: 38, unchanged: 4 },
    ],
    [
      "plate",
      { plateExData: { raiseCount: 5, fallCount: 0, equalCount: 1 } },
      { rising: 5, falling: 0, unchanged: 1 },
    ],
    [
      "future",
      {
        futureExData: {
          lastSettlePrice: 26_100,
          position: 120_000,
          positionChange: -300,
          lastTradeTime: "",
          isMainContract: true,
        },
      },
      { openInterestChange: -300, lastTradingDate: undefined, isMainContract: true },
    ],
    [
      "fund",
      {
        trustExData: {
          dividendYield: 3.1,
          aum: 1.3e11,
          outstandingUnits: 5_100_000_000n,
          netAssetValue: 25.9,
          premium: -0.1,
          assetClass: 4,
        },
      },
      { outstandingUnits: 5_100_000_000, assetClass: "moneyMarket" },
    ],
  ])("%s", (kind, part, expected) => {
    expect(arrived({ basic, ...part })).toMatchObject({ kind, [kind]: expected });
  });
});
