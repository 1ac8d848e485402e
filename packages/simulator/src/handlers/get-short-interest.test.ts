import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const newClient = (at?: string): Client =>
  new Client(new Engine({ ...(at && { at }), clock: new ManualClock(), limits: false }));

interface Paged {
  readonly timestamp?: bigint | undefined;
  readonly timestampStr?: string | undefined;
}

function allPages(client: Client, security: typeof tencent, num?: number): Paged[] {
  const rows: Paged[] = [];
  let nextKey: string | undefined;
  do {
    const s2c = client.get(GetShortInterest, { security, nextKey, num });
    // If the list ends with a full page, this page says so, without an empty page after it.
    expect(s2c.hkItemList.length + s2c.usItemList.length).toBeGreaterThan(0);
    rows.push(...s2c.hkItemList, ...s2c.usItemList);
    nextKey = s2c.nextKey;
  } while (nextKey !== "-1");
  return rows;
}

describe("short interest of HK.00700", () => {
  it("begins with the ten known rows", () => {
    const { hkItemList, usItemList, nextKey } = newClient().get(GetShortInterest, {
      security: tencent,
    });
    expect(
      hkItemList.map((row) => [
        row.timestampStr,
        Number(row.aggregatedShort),
        row.aggregatedShortRatio,
        row.closePrice,
        row.lastClosePrice,
      ]),
    ).toEqual([
      ["2026-04-30", 51480638, 0.56, 467.8, 479.2],
      ["2026-04-24", 51888755, 0.56, 493.4, 495.2],
      ["2026-04-17", 47974208, 0.52, 510.5, 517.0],
      ["2026-04-10", 48424833, 0.53, 504.5, 508.5],
      ["2026-04-02", 49982828, 0.54, 489.2, 496.6],
      ["2026-03-27", 52744147, 0.57, 493.4, 495.6],
      ["2026-03-20", 51710854, 0.56, 508.0, 513.0],
      ["2026-03-13", 48105325, 0.52, 547.5, 546.5],
      ["2026-03-06", 42404275, 0.46, 519.0, 502.0],
      ["2026-02-27", 36037870, 0.39, 518.0, 512.0],
    ]);
    expect(hkItemList[0]?.timestamp).toBe(1777478400n);
    expect(nextKey).toBe("1772121600");
    expect(usItemList).toEqual([]);
  });

  it("has the same rows in pages of five", () => {
    const client = newClient();
    const first = client.get(GetShortInterest, { security: tencent, num: 5 });
    const second = client.get(GetShortInterest, {
      security: tencent,
      num: 5,
      nextKey: first.nextKey,
    });
    const ten = client.get(GetShortInterest, { security: tencent });
    expect([...first.hkItemList, ...second.hkItemList]).toEqual(ten.hkItemList);
    expect(second.nextKey).toBe("1772121600");
  });

  it("goes back three years, descending, without duplicates, in pages of any size", () => {
    const rows = allPages(newClient(), tencent);
    expect(rows.length).toBeGreaterThan(140);
    const times = rows.map((row) => Number(row.timestamp));
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
    for (const num of [1, 7, 50]) expect(allPages(newClient(), tencent, num)).toEqual(rows);
  });

  it("has ratios that match the issued shares", () => {
    const rows = newClient().get(GetShortInterest, { security: tencent, num: 50 }).hkItemList;
    for (const row of rows)
      expect(row.aggregatedShortRatio).toBeCloseTo((Number(row.aggregatedShort) / 9.2e9) * 100, 1);
  });
});

describe("short interest of US.AAPL", () => {
  it("has two rows per month, with fields of its own", () => {
    const { hkItemList, usItemList } = newClient().get(GetShortInterest, {
      security: apple,
      num: 50,
    });
    expect(hkItemList).toEqual([]);
    expect(usItemList.slice(0, 5).map((row) => row.timestampStr)).toEqual([
      "2026-04-15",
      "2026-03-31",
      "2026-03-13",
      "2026-02-27",
      "2026-02-13",
    ]);
    for (const row of usItemList) {
      const days = Number(row.sharesShort) / Number(row.avgDailyShareVolume);
      expect(row.daysToCover).toBeCloseTo(days, 1);
      expect(row.shortPercent).toBeGreaterThan(0);
      expect(row.closePrice).toBeGreaterThan(0);
    }
  });

  it("has midnights in New York time, in summer and in winter", () => {
    const rows = newClient().get(GetShortInterest, { security: apple, num: 50 }).usItemList;
    const at = (day: string): number =>
      Number(rows.find((row) => row.timestampStr === day)?.timestamp);
    expect(at("2026-03-31")).toBe(Date.parse("2026-03-31T00:00:00-04:00") / 1000);
    expect(at("2026-02-27")).toBe(Date.parse("2026-02-27T00:00:00-05:00") / 1000);
  });

  it("ends with -1", () => {
    const times = allPages(newClient(), apple, 13).map((row) => Number(row.timestamp));
    expect(times.length).toBeGreaterThan(60);
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
  });
});

describe("at any time", () => {
  const rowsAt = (at: string, security = tencent) => {
    const s2c = newClient(at).get(GetShortInterest, { security, num: 50 });
    return [...s2c.hkItemList, ...s2c.usItemList];
  };

  it.each([
    ["a day before the next report", tencent, "2026-05-07T23:59:59+08:00", "2026-04-24"],
    ["on the day of the next report", tencent, "2026-05-08T00:00:00+08:00", "2026-04-30"],
    ["years before", tencent, "2023-06-10T10:00:00+08:00", "2023-06-02"],
    ["a year before", tencent, "2025-06-10T10:00:00+08:00", "2025-05-30"],
    ["months later", tencent, "2026-07-10T10:00:00+08:00", "2026-07-03"],
    ["in New York", apple, "2026-05-08T12:00:00-04:00", "2026-04-15"],
    [
      "in New York, seven trading days after the end of the month",
      apple,
      "2026-05-11T00:00:00-04:00",
      "2026-04-30",
    ],
    ["in New York, years before", apple, "2024-06-20T12:00:00-04:00", "2024-05-31"],
  ])("begins with the newest published report: %s", (_, security, at, newest) => {
    expect(rowsAt(at, security)[0]?.timestampStr).toBe(newest);
  });

  it("has the same rows later, after newer ones", () => {
    for (const security of [tencent, apple]) {
      const late = rowsAt("2026-09-30T10:00:00+08:00", security);
      for (const at of ["2026-02-02T10:00:00+08:00", "2026-06-15T10:00:00+08:00"]) {
        const early = rowsAt(at, security);
        const begin = late.findIndex(({ timestampStr }) => timestampStr === early[0]?.timestampStr);
        expect(begin).toBeGreaterThan(5);
        expect(late.slice(begin)).toEqual(early.slice(0, late.length - begin));
      }
    }
  });
});

it("exists for funds too", () => {
  for (const security of [
    { market: 1, code: "02800" },
    { market: 11, code: "SPY" },
  ])
    expect(allPages(newClient(), security, 50).length).toBeGreaterThan(60);
});

describe("a refusal", () => {
  it.each([
    ["of an unknown security", { security: { market: 1, code: "99999" } }, "HK.99999"],
    ["of an index", { security: { market: 1, code: "800000" } }, "HK.800000"],
    ["of another market", { security: { market: 21, code: "600519" } }, "SH.600519"],
    ["of an unknown market", { security: { market: 77, code: "X" } }, "77.X"],
    ["of no rows", { security: tencent, num: 0 }, "num 0"],
    ["of negative rows", { security: tencent, num: -1 }, "num -1"],
    ["of too many rows", { security: tencent, num: 51 }, "num 51"],
    ["of an invented cursor", { security: tencent, nextKey: "12345" }, "12345"],
    ["of the end as a cursor", { security: tencent, nextKey: "-1" }, "nextKey"],
  ])("%s names it", (_, c2s, text) => {
    const { retType, retMsg, s2c } = newClient().ask(GetShortInterest, c2s);
    expect(retType).toBe(-1);
    expect(retMsg).toContain(text);
    expect(s2c).toBeUndefined();
  });
});
