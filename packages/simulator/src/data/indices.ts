import type { Index } from "./security.ts";

/** Levels are invented, but have the right order of magnitude. */
// biome-ignore format: a table, one security a line.
export const indices: readonly Index[] = [
  { market: "HK", code: "800000", name: "Hang Seng Index", kind: "index", listDay: "1969-11-24", lotSize: 1, lastClose: 26_112.4, issuedShares: 0, averageVolume: 120_000_000 },
  { market: "HK", code: "800100", name: "Hang Seng China Enterprises Index", kind: "index", listDay: "1994-08-08", lotSize: 1, lastClose: 9_204.7, issuedShares: 0, averageVolume: 120_000_000 },
  { market: "US", code: ".DJI", name: "Dow Jones Industrial Average", kind: "index", listDay: "1970-01-02", lotSize: 1, lastClose: 48_310.55, issuedShares: 0, averageVolume: 60_000_000 },
  { market: "US", code: ".SPX", name: "S&P 500 Index", kind: "index", listDay: "1970-01-02", lotSize: 1, lastClose: 6_912.3, issuedShares: 0, averageVolume: 300_000_000 },
  { market: "SH", code: "000001", name: "SSE Composite Index", kind: "index", listDay: "1991-07-15", lotSize: 1, lastClose: 3_942.18, issuedShares: 0, averageVolume: 300_000_000 },
];
