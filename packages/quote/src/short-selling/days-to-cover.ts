import { AverageVolumes } from "./average-volumes.ts";
import { type Derivation, ratio } from "./derivation.ts";
import type { ShortInterest } from "./short-interest.ts";

/** Days to cover, computed by the SDK. */
export interface ComputedCover {
  /**
   * Shares sold short divided by the average volume, not rounded and not capped; `undefined` if
   * nothing was traded. For the US, the average volume is the reported one. For Hong Kong, which
   * reports none, it is the mean of the 20 trading days up to the report, from the daily short
   * volume.
   */
  readonly computedDaysToCover: number | undefined;
}

/**
 * Adds `computedDaysToCover` to short interest. For Hong Kong it requests the daily short volume
 * (Qot_GetDailyShortVolume, 3248): one request per 50 trading days.
 */
export const daysToCover: Derivation<ShortInterest, ComputedCover> = {
  name: "daysToCover",
  columns: { computedDaysToCover: "number" },
  ofRow: ({ opend, code, ...call }) => {
    const volumes = new AverageVolumes(opend, code, call);
    return async (row) => ({
      computedDaysToCover: ratio(
        row.sharesShort,
        row.market === "US" ? row.averageDailyVolume : await volumes.upTo(row.date),
      ),
    });
  },
};
