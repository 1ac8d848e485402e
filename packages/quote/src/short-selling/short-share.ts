import { type Derivation, percent } from "./derivation.ts";

/** Short sales of a day against all sales. */
export interface ShortShare {
  /** `shortVolume` in percent of `volume`, of this day alone; `undefined` where nothing was traded. */
  readonly computedShortPercent: number | undefined;
}

/** What `shortShare` needs of a row. */
export interface DayVolumes {
  readonly shortVolume: number | undefined;
  readonly volume: number | undefined;
}

/** Adds `computedShortPercent` to daily short volume: the day's short sales in percent of all sales. */
export const shortShare: Derivation<DayVolumes, ShortShare> = {
  name: "shortShare",
  columns: { computedShortPercent: "number" },
  ofRow: () => (row) => ({ computedShortPercent: percent(row.shortVolume, row.volume) }),
};
