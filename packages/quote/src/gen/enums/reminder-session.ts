// Generated from Qot_Common.PriceReminderMarketStatus by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PriceReminderMarketStatus`. */
export const reminderSessions = {
  0: "unknown",
  1: "regular",
  2: "preMarket",
  3: "afterHours",
  4: "overnight",
} as const;

/** The session in which a reminder was triggered. */
export type ReminderSession = NameIn<typeof reminderSessions>;
