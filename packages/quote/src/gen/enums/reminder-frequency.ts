// Generated from Qot_Common.PriceReminderFreq by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PriceReminderFreq`. */
export const reminderFrequencies = {
  0: "unknown",
  1: "always",
  2: "onceADay",
  3: "once",
} as const;

/** How often a price reminder is triggered. */
export type ReminderFrequency = NameIn<typeof reminderFrequencies>;
