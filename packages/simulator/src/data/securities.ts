import type { Market } from "../market/markets.ts";

/** A security as the simulator knows it. */
export interface Security {
  readonly market: Market;
  readonly code: string;
  readonly name: string;
  readonly kind: "stock" | "index";
  readonly listDay: string;
  readonly lotSize: number;
  /** The smallest step of the price. */
  readonly priceSpread: number;
  /** The close before the newest day of its history: what today's price moves around. */
  readonly lastClose: number;
  /** 0 for an index. */
  readonly issuedShares: number;
  /** Shares traded on an average day. */
  readonly averageVolume: number;
  /** Shares sold short, in percent of the issued ones, about. */
  readonly shortRatio: number;
  readonly priceToEarnings: number;
  readonly priceToBook: number;
}

/**
 * Names, lots and the days of listing are real. Everything else is invented, in the right order of
 * magnitude, except the last close of HK.00700; its issued shares are a number that agrees with
 * the known ratios of its short interest.
 */
// biome-ignore format: a table, one security a line.
export const securities: readonly Security[] = [
  { market: "HK", code: "00700", name: "TENCENT", kind: "stock", listDay: "2004-06-16", lotSize: 100, priceSpread: 0.2, lastClose: 477.4, issuedShares: 9_200_000_000, averageVolume: 22_000_000, shortRatio: 0.5, priceToEarnings: 19.4, priceToBook: 3.7 },
  { market: "HK", code: "09988", name: "BABA-W", kind: "stock", listDay: "2019-11-26", lotSize: 100, priceSpread: 0.1, lastClose: 131.2, issuedShares: 19_000_000_000, averageVolume: 84_000_000, shortRatio: 0.9, priceToEarnings: 18.1, priceToBook: 2.2 },
  { market: "HK", code: "03690", name: "MEITUAN-W", kind: "stock", listDay: "2018-09-20", lotSize: 100, priceSpread: 0.1, lastClose: 96.4, issuedShares: 6_100_000_000, averageVolume: 41_000_000, shortRatio: 1.6, priceToEarnings: 24.8, priceToBook: 3.1 },
  { market: "HK", code: "00005", name: "HSBC HOLDINGS", kind: "stock", listDay: "1991-04-08", lotSize: 400, priceSpread: 0.1, lastClose: 134.6, issuedShares: 17_200_000_000, averageVolume: 17_000_000, shortRatio: 0.4, priceToEarnings: 14.2, priceToBook: 1.6 },
  { market: "HK", code: "800000", name: "Hang Seng Index", kind: "index", listDay: "1969-11-24", lotSize: 1, priceSpread: 0.01, lastClose: 26_112.4, issuedShares: 0, averageVolume: 3_200_000_000, shortRatio: 0, priceToEarnings: 0, priceToBook: 0 },
  { market: "US", code: "AAPL", name: "Apple", kind: "stock", listDay: "1980-12-12", lotSize: 1, priceSpread: 0.01, lastClose: 274.35, issuedShares: 14_700_000_000, averageVolume: 46_000_000, shortRatio: 0.8, priceToEarnings: 34.5, priceToBook: 54.2 },
  { market: "US", code: "TSLA", name: "Tesla", kind: "stock", listDay: "2010-06-29", lotSize: 1, priceSpread: 0.01, lastClose: 391.2, issuedShares: 3_330_000_000, averageVolume: 78_000_000, shortRatio: 2.3, priceToEarnings: 270.1, priceToBook: 16.3 },
  { market: "US", code: "NVDA", name: "NVIDIA", kind: "stock", listDay: "1999-01-22", lotSize: 1, priceSpread: 0.01, lastClose: 197.85, issuedShares: 24_300_000_000, averageVolume: 165_000_000, shortRatio: 1.1, priceToEarnings: 46.3, priceToBook: 40.4 },
  { market: "SH", code: "600519", name: "Kweichow Moutai", kind: "stock", listDay: "2001-08-27", lotSize: 100, priceSpread: 0.01, lastClose: 1431.5, issuedShares: 1_252_000_000, averageVolume: 3_100_000, shortRatio: 0, priceToEarnings: 20.6, priceToBook: 7.2 },
];
