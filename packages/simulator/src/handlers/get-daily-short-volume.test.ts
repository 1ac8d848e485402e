import { GetDailyShortVolume } from "@opend/core/qot/get-daily-short-volume";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";

const newClient = (): Client => new Client(new Engine());

describe("daily short volume of HK.00700", () => {
  it("begins with the ten known days", () => {
    const s2c = newClient().get(GetDailyShortVolume, { security: tencent });
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

  it("has amounts that agree with each other", () => {
    const rows = newClient().get(GetDailyShortVolume, { security: tencent, num: 50 }).hkItemList;
    for (const row of rows) {
      const shares = Number(row.sharesTraded);
      expect(Number(row.shortSellSharesTraded)).toBeLessThan(shares);
      expect((row.turnover ?? 0) / shares / (row.closePrice ?? 0)).toBeCloseTo(1, 0);
      expect(row.shortSellTurnover).toBeLessThan(row.turnover ?? 0);
    }
  });

  it("shares its prices with the short interest", () => {
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
