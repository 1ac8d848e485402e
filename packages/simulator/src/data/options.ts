/** A series of options on one underlying security. They differ in expiry, strike and side. */
export interface OptionSeries {
  readonly market: "HK" | "US";
  /** The code of the underlying, and the beginning of its options' codes. */
  readonly owner: string;
  readonly root: string;
  /** Units of the underlying per contract. */
  readonly contractSize: number;
  /** Strikes are multiples of `step` plus `offset`. */
  readonly step: number;
  readonly offset: number;
  /** The number of monthly and of weekly expiries. */
  readonly months: number;
  readonly weeks: number;
}

// biome-ignore format: a table, one series a line.
export const options: readonly OptionSeries[] = [
  { market: "HK", owner: "00700", root: "TCH", contractSize: 100, step: 20, offset: 0, months: 2, weeks: 0 },
  { market: "US", owner: "AAPL", root: "AAPL", contractSize: 100, step: 10, offset: 5, months: 2, weeks: 3 },
];
