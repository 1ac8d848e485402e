import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulated } from "../../test/simulated.ts";
import { change } from "./change.ts";
import { dailyShortVolume } from "./daily-short-volume.ts";
import { shortShare } from "./short-share.ts";

let opend: Awaited<ReturnType<typeof simulated>>;
beforeAll(async () => {
  opend = await simulated();
});
afterAll(() => opend.close());

describe("daily short volume of Hong Kong", () => {
  test("is a row per trading day", async () => {
    const rows = await dailyShortVolume(opend, "HK.00700").take(9);
    expect(
      rows.map(({ date, lastClose, averageShortPercent }) => [
        date,
        lastClose,
        averageShortPercent,
      ]),
    ).toEqual([
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
    for (const { volume, shortVolume } of rows)
      expect(shortVolume).toBeLessThanOrEqual(volume ?? 0);
  });

  test("has the newest open position with each page", async () => {
    for await (const { rows, summary } of dailyShortVolume(opend, "HK.00700", {
      pageSize: 3,
    }).pages()) {
      expect(rows).toHaveLength(3);
      expect(summary).toEqual({
        sharesShort: 51_480_638,
        shortPercent: 0.56,
        newestDate: "2026-04-30",
      });
      break;
    }
  });
});

describe("daily short volume of the US", () => {
  test("has values per exchange, and no summary", async () => {
    for await (const { rows, summary } of dailyShortVolume(opend, "US.AAPL").pages()) {
      for (const row of rows)
        expect((row.nasdaqShortVolume ?? 0) + (row.nyseShortVolume ?? 0)).toBe(row.shortVolume);
      expect(summary).toEqual({
        sharesShort: undefined,
        shortPercent: undefined,
        newestDate: undefined,
      });
      break;
    }
  });

  test("has its ratio and its change if requested, also as columns", async () => {
    const options = {
      from: "2026-04-01",
      to: "2026-04-30",
      order: "oldest",
      derive: [shortShare, change],
    } as const;
    const rows = await dailyShortVolume(opend, "US.AAPL", options).all();
    expect(rows[0]?.date).toBe("2026-04-01");
    for (const { computedShortPercent, shortPercent } of rows)
      expect(computedShortPercent).toBeCloseTo(shortPercent ?? 0, 1);
    for (const [index, { change }] of rows.entries())
      if (index > 0)
        expect(change).toBe((rows[index]?.shortVolume ?? 0) - (rows[index - 1]?.shortVolume ?? 0));
    const { computedShortPercent } = await dailyShortVolume(opend, "US.AAPL", options).columns();
    expect(computedShortPercent).toEqual(
      Float64Array.from(rows, (row) => row.computedShortPercent ?? Number.NaN),
    );
  });

  test("other markets are refused before anything is sent", () => {
    expect(() => dailyShortVolume(opend, "SZ.000001" as string)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "code" }),
    );
  });
});
