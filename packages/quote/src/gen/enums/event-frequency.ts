// Generated from Qot_Common.EC_Frequency by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EC_Frequency`. */
export const eventFrequencies = {
  0: "unknown",
  1: "annual",
  2: "monthly",
  3: "weekly",
  4: "daily",
  5: "hourly",
  6: "custom",
  7: "oneOff",
} as const;

/** The frequency of the events of a series. */
export type EventFrequency = NameIn<typeof eventFrequencies>;
