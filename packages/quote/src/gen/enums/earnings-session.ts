// Generated from Qot_OptionCommon.EarningsPubType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsPubType`. */
export const earningsSessions = {
  0: "unknown",
  1: "preMarket",
  2: "afterHours",
} as const;

/** Whether an earnings report comes before or after regular hours. */
export type EarningsSession = NameIn<typeof earningsSessions>;
