import { AssetClass } from "@opend/core/qot/common";
import type { Fund } from "./security.ts";

const stock = AssetClass.AssetClass_Stock;
const bond = AssetClass.AssetClass_Bond;

/** The codes of real names are real. Everything else is invented. */
// biome-ignore format: a table, one security a line.
export const funds: readonly Fund[] = [
  { market: "HK", code: "02800", name: "TRACKER FUND", kind: "fund", listDay: "1999-11-12", lotSize: 500, lastClose: 26.34, issuedShares: 5_600_000_000, averageVolume: 150_000_000, assetClass: stock, dividendYield: 2.9, shortRatio: 0.8 },
  { market: "HK", code: "07101", name: "SAMPLE HK BOND ETF", kind: "fund", listDay: "2015-05-06", lotSize: 100, lastClose: 102.4, issuedShares: 21_000_000, averageVolume: 60_000, assetClass: bond, dividendYield: 3.4, shortRatio: 0.1 },
  { market: "US", code: "SPY", name: "SPDR S&P 500 ETF", kind: "fund", listDay: "1993-01-29", lotSize: 1, lastClose: 689.73, issuedShares: 950_000_000, averageVolume: 62_000_000, assetClass: stock, dividendYield: 1.2, shortRatio: 9.6 },
  { market: "US", code: "ZXBF", name: "Sample Treasury ETF", kind: "fund", listDay: "2012-03-01", lotSize: 1, lastClose: 92.16, issuedShares: 310_000_000, averageVolume: 2_400_000, assetClass: bond, dividendYield: 4.1, shortRatio: 1.3 },
];
