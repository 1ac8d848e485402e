/** Options of one underlying security that differ by expiry, strike and side. */
export interface OptionSeries {
  readonly market: "HK" | "US";
  /** Code of the underlying, and what its options' codes begin with. */
  readonly owner: string;
  readonly root: string;
  /** Units of the underlying per contract. */
  readonly contractSize: number;
  /** Strikes are multiples of `step` plus `offset`. */
  readonly step: number;
  readonly offset: number;
  /** Expiries at a time: by the month, and by the week. */
  readonly months: number;
  readonly weeks: number;
}

// biome-ignore format: a table, one series a line.
export const options: readonly OptionSeries[] = [
  { market: "HK", owner: "00700", root: "TCH", contractSize: 100, step: 20, offset: 0, months: 2, weeks: 0 },
  { market: "US", owner: "AAPL", root: "AAPL", contractSize: 100, step: 10, offset: 5, months: 2, weeks: 3 },
];
