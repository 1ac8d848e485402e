// Generated from Qot_GetEarningsBeatRank.PostPeriodType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PostPeriodType`. */
export const reportSessions = {
  0: "regular",
  1: "preMarket",
  2: "afterHours",
  3: "intraday",
} as const;

export type ReportSession = NameIn<typeof reportSessions>;
