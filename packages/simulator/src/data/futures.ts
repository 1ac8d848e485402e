import type { Future } from "./security.ts";

/** A series of futures, one per month. */
export interface FutureSeries
  extends Pick<Future, "owner" | "lotSize" | "step" | "exchange" | "currency" | "averageVolume"> {
  readonly market: "HK" | "US";
  /** The beginning of the codes: `HSI2605`, `HSImain`. */
  readonly root: string;
  readonly name: string;
  /** The number of months between two contracts. */
  readonly everyMonths: number;
}

/** Contract terms are real, volumes are invented, and prices follow the index. */
// biome-ignore format: a table, one series a line.
export const futures: readonly FutureSeries[] = [
  { market: "HK", root: "HSI", name: "HSI Future", owner: "800000", everyMonths: 1, lotSize: 50, step: 1000, exchange: "HKEX", currency: "HKD", averageVolume: 110_000 },
  { market: "US", root: "ES", name: "E-mini S&P 500", owner: ".SPX", everyMonths: 3, lotSize: 50, step: 250, exchange: "CME", currency: "USD", averageVolume: 1_400_000 },
];
