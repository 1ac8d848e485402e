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

/** In which session a reminder went off. */
export type ReminderSession = NameIn<typeof reminderSessions>;
