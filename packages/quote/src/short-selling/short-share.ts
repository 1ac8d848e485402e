import { type Derivation, percent } from "./derivation.ts";

/** The short volume of a day compared with its total volume. */
export interface ShortShare {
  /** `shortVolume` in percent of `volume` on this day; `undefined` if nothing was traded. */
  readonly computedShortPercent: number | undefined;
}

/** The fields of a row that `shortShare` needs. */
export interface DayVolumes {
  readonly shortVolume: number | undefined;
  readonly volume: number | undefined;
}

/**
 * Adds `computedShortPercent` to daily short volume: the short volume of a day in percent of its
 * total volume.
 */
export const shortShare: Derivation<DayVolumes, ShortShare> = {
  name: "shortShare",
  columns: { computedShortPercent: "number" },
  ofRow: () => (row) => ({ computedShortPercent: percent(row.shortVolume, row.volume) }),
};
