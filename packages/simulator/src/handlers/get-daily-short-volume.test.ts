import { GetDailyShortVolume } from "@opend/core/qot/get-daily-short-volume";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const tracker = { market: 1, code: "02800" };
const newClient = (at?: string): Client =>
  new Client(new Engine({ ...(at && { at }), clock: new ManualClock(), limits: false }));

describe("daily short volume of HK.00700", () => {
  it("begins with the ten known days after the end of the newest one", () => {
    const s2c = newClient("2026-05-08T16:10:00+08:00").get(GetDailyShortVolume, {
      security: tencent,
    });
    expect(
      s2c.hkItemList.map((row) => [row.timestampStr, row.lastClosePrice, row.dailyTradeAvgRatio]),
    ).toEqual([
      ["2026-05-08", 477.4, 11.36],
      ["2026-05-07", 463.0, 11.8],
      ["2026-05-06", 472.2, 12.22],
      ["2026-05-05", 473.0, 12.76],
      ["2026-05-04", 467.8, 13.02],
      ["2026-04-30", 479.2, 13.09],
      ["2026-04-29", 473.8, 14.02],
      ["2026-04-28", 478.6, 14.13],
      ["2026-04-27", 493.4, 14.14],
      ["2026-04-24", 495.2, 14.18],
    ]);
    expect(s2c.aggregatedShort).toBe(51480638n);
    expect(s2c.aggregatedShortRatio).toBe(0.56);
    expect(s2c.newTimeStr).toBe("2026-04-30");
  });

  it("closes each day at the next day's last close, on trading days only", () => {
    const rows = newClient().get(GetDailyShortVolume, { security: tencent, num: 50 }).hkItemList;
    for (const [index, row] of rows.entries()) {
      const newer = rows[index - 1];
      if (newer) expect(row.closePrice).toBe(newer.lastClosePrice);
      expect(new Date(`${row.timestampStr}T00:00Z`).getUTCDay()).toSatisfy(
        (day) => day !== 0 && day !== 6,
      );
    }
    expect(rows.map((row) => row.timestampStr)).not.toContain("2026-05-01");
  });

  it("has consistent amounts", () => {
    const rows = newClient().get(GetDailyShortVolume, { security: tencent, num: 50 }).hkItemList;
    for (const row of rows) {
      const shares = Number(row.sharesTraded);
      expect(Number(row.shortSellSharesTraded)).toBeLessThan(shares);
      expect((row.turnover ?? 0) / shares / (row.closePrice ?? 0)).toBeCloseTo(1, 0);
      expect(row.shortSellTurnover).toBeLessThan(row.turnover ?? 0);
    }
  });

  it("has the same prices as the short interest", () => {
    const client = newClient();
    const daily = client.get(GetDailyShortVolume, { security: tencent, num: 50 }).hkItemList;
    const weekly = client.get(GetShortInterest, { security: tencent, num: 5 }).hkItemList;
    for (const week of weekly) {
      const day = daily.find((row) => row.timestampStr === week.timestampStr);
      expect([day?.closePrice, day?.lastClosePrice]).toEqual([
        week.closePrice,
        week.lastClosePrice,
      ]);
    }
  });
});

describe("daily short volume of US.AAPL", () => {
  it("adds up over the exchanges", () => {
    const { usItemList, hkItemList, newTimeStr } = newClient().get(GetDailyShortVolume, {
      security: apple,
    });
    expect(hkItemList).toEqual([]);
    expect(newTimeStr).toBeUndefined();
    expect(usItemList[0]?.timestampStr).toBe("2026-05-07");
    for (const row of usItemList) {
      expect((row.nasdaqSharesShort ?? 0n) + (row.nyseSharesShort ?? 0n)).toBe(
        row.totalSharesShort,
      );
      expect(row.shortPercent).toBeCloseTo(
        (Number(row.totalSharesShort) / Number(row.volume)) * 100,
        1,
      );
    }
  });
});

describe("at any time", () => {
  const rowsAt = (at: string, security = tencent) => {
    const s2c = newClient(at).get(GetDailyShortVolume, { security, num: 50 });
    return [...s2c.hkItemList, ...s2c.usItemList];
  };

  it.each([
    ["at lunch", tencent, "2026-05-08T12:30:00+08:00", "2026-05-07"],
    ["before the auction at the close", tencent, "2026-05-08T16:07:59+08:00", "2026-05-07"],
    ["after the auction", tencent, "2026-05-08T16:08:01+08:00", "2026-05-08"],
    ["after a short day", tencent, "2026-02-16T12:09:00+08:00", "2026-02-16"],
    ["on a weekend", tencent, "2026-05-10T12:00:00+08:00", "2026-05-08"],
    ["years before", tencent, "2023-06-10T10:00:00+08:00", "2023-06-09"],
    ["months later", tencent, "2026-07-10T10:00:00+08:00", "2026-07-09"],
    ["in New York before the close", apple, "2026-05-07T15:59:59-04:00", "2026-05-06"],
    ["in New York after it", apple, "2026-05-07T16:00:01-04:00", "2026-05-07"],
    ["before the end of a fund's day", tracker, "2026-05-08T10:00:00+08:00", "2026-05-07"],
  ])("contains no day before its end: %s", (_, security, at, newest) => {
    expect(rowsAt(at, security)[0]?.timestampStr).toBe(newest);
  });

  it("has the same rows later, after newer ones", () => {
    for (const security of [tencent, apple]) {
      const [early, late] = [
        rowsAt("2026-04-27T18:00:00+08:00", security),
        rowsAt("2026-05-29T18:00:00+08:00", security),
      ];
      const begin = late.findIndex(({ timestampStr }) => timestampStr === early[0]?.timestampStr);
      expect(begin).toBeGreaterThan(20);
      expect(late.slice(begin)).toEqual(early.slice(0, late.length - begin));
    }
  });

  it("has the volume and the close of the day's candle", () => {
    const at = "2026-07-10T18:00:00+08:00";
    const { klList } = newClient(at).get(RequestHistoryKL, {
      security: tencent,
      rehabType: 0,
      klType: 2,
      beginTime: "2026-07-01",
      endTime: "2026-07-10",
    });
    const candles = klList.map(({ time, closePrice, volume }) => [time, closePrice, volume]);
    const rows = rowsAt(at).slice(0, candles.length).reverse();
    expect(
      rows.map(({ timestampStr, closePrice, ...row }) => [
        `${timestampStr} 00:00:00`,
        closePrice,
        "sharesTraded" in row ? row.sharesTraded : undefined,
      ]),
    ).toEqual(candles);
    expect(candles.length).toBeGreaterThan(6);
  });

  it("is empty for a stock before the end of its first day", () => {
    const security = { market: 1, code: "07098" };
    expect(rowsAt("2026-04-20T15:00:00+08:00", security)).toEqual([]);
    expect(rowsAt("2026-04-20T17:00:00+08:00", security)).toHaveLength(1);
  });
});
