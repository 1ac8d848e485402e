// Generated from Qot_OptionCommon.OptionHVTimeRange by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionHVTimeRange`. */
export const historicalVolatilityRanges = {
  0: "unknown",
  1: "30d",
  2: "60d",
  3: "90d",
  4: "120d",
  5: "365d",
} as const;

/** The number of days for the historical volatility. */
export type HistoricalVolatilityRange = NameIn<typeof historicalVolatilityRanges>;
