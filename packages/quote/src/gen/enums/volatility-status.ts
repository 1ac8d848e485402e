// Generated from Qot_Common.OptionImpvolStatusType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionImpvolStatusType`. */
export const volatilityStatuses = {
  0: "fluctuating",
  1: "overvalued",
  2: "undervalued",
} as const;

/** Whether implied volatility is high or low. */
export type VolatilityStatus = NameIn<typeof volatilityStatuses>;
