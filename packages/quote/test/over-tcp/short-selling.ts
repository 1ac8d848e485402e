import { expect } from "vitest";
import { quote } from "./recorded.ts";
import type { OverTcp } from "./world.ts";

export const shortSelling = {
  // The simulator has the values that Hong Kong reported for Tencent in April 2026.
  shortInterest: async ({ opend }) => {
    const [newest, before] = await quote.shortInterest(opend, "HK.00700").take(2);
    expect(newest).toMatchObject({
      date: "2026-04-30",
      sharesShort: 51_480_638,
      shortPercent: 0.56,
      close: 467.8,
    });
    expect(before).toMatchObject({ date: "2026-04-24", sharesShort: 51_888_755 });
  },

  dailyShortVolume: async ({ opend }) => {
    const range = { from: "2026-05-04", to: "2026-05-07", order: "oldest" } as const;
    const sales = await quote.dailyShortVolume(opend, "HK.00700", range).all();
    const candles = await quote
      .historyCandles(opend, "HK.00700", {
        from: range.from,
        to: range.to,
        adjustment: "none",
      })
      .all();
    expect(sales.map(({ date }) => date)).toEqual([
      "2026-05-04",
      "2026-05-05",
      "2026-05-06",
      "2026-05-07",
    ]);
    const told = sales.map(({ volume, turnover, close }) => ({ volume, turnover, close }));
    expect(told).toEqual(
      candles.map(({ volume, turnover, close }) => ({ volume, turnover, close })),
    );
    for (const { shortVolume, volume = 0 } of sales) expect(shortVolume).toBeLessThan(volume);
  },
} satisfies Record<string, OverTcp>;
