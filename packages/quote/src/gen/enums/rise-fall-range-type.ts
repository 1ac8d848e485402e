// Generated from Qot_GetRiseFallDistribution.DistributionType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `DistributionType`. */
export const riseFallRangeTypes = {
  0: "unknown",
  1: "upperLimit",
  2: "above",
  3: "between",
  4: "below",
  5: "lowerLimit",
} as const;

/** Whether a range of changes has ends. */
export type RiseFallRangeType = NameIn<typeof riseFallRangeTypes>;
