/** Given days of one security. The days around them are invented to fit. */
export interface KnownHistory {
  readonly shortInterest: readonly {
    readonly day: string;
    readonly aggregatedShort: number;
    /** Percent of the issued shares. */
    readonly ratio: number;
    readonly close: number;
    readonly lastClose: number;
  }[];
  readonly dailyShortVolume: readonly {
    readonly day: string;
    readonly lastClose: number;
    /** Percent; `dailyTradeAvgRatio`. */
    readonly averageRatio: number;
  }[];
}

/** By code, newest day first. */
export const knownHistories: Readonly<Record<string, KnownHistory>> = {
  "HK.00700": {
    shortInterest: [
      { day: "2026-04-30", aggregatedShort: 51480638, ratio: 0.56, close: 467.8, lastClose: 479.2 },
      { day: "2026-04-24", aggregatedShort: 51888755, ratio: 0.56, close: 493.4, lastClose: 495.2 },
      { day: "2026-04-17", aggregatedShort: 47974208, ratio: 0.52, close: 510.5, lastClose: 517.0 },
      { day: "2026-04-10", aggregatedShort: 48424833, ratio: 0.53, close: 504.5, lastClose: 508.5 },
      { day: "2026-04-02", aggregatedShort: 49982828, ratio: 0.54, close: 489.2, lastClose: 496.6 },
      { day: "2026-03-27", aggregatedShort: 52744147, ratio: 0.57, close: 493.4, lastClose: 495.6 },
      { day: "2026-03-20", aggregatedShort: 51710854, ratio: 0.56, close: 508.0, lastClose: 513.0 },
      { day: "2026-03-13", aggregatedShort: 48105325, ratio: 0.52, close: 547.5, lastClose: 546.5 },
      { day: "2026-03-06", aggregatedShort: 42404275, ratio: 0.46, close: 519.0, lastClose: 502.0 },
      { day: "2026-02-27", aggregatedShort: 36037870, ratio: 0.39, close: 518.0, lastClose: 512.0 },
    ],
    dailyShortVolume: [
      { day: "2026-05-08", lastClose: 477.4, averageRatio: 11.36 },
      { day: "2026-05-07", lastClose: 463.0, averageRatio: 11.8 },
      { day: "2026-05-06", lastClose: 472.2, averageRatio: 12.22 },
      { day: "2026-05-05", lastClose: 473.0, averageRatio: 12.76 },
      { day: "2026-05-04", lastClose: 467.8, averageRatio: 13.02 },
      { day: "2026-04-30", lastClose: 479.2, averageRatio: 13.09 },
      { day: "2026-04-29", lastClose: 473.8, averageRatio: 14.02 },
      { day: "2026-04-28", lastClose: 478.6, averageRatio: 14.13 },
      { day: "2026-04-27", lastClose: 493.4, averageRatio: 14.14 },
      { day: "2026-04-24", lastClose: 495.2, averageRatio: 14.18 },
    ],
  },
};
