// Generated from Qot_Common.PriceReminderType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PriceReminderType`. */
export const reminderConditions = {
  0: "unknown",
  1: "priceUp",
  2: "priceDown",
  3: "changePercentUp",
  4: "changePercentDown",
  5: "changePercent5mUp",
  6: "changePercent5mDown",
  7: "volumeUp",
  8: "turnoverUp",
  9: "turnoverPercentUp",
  10: "bidPriceUp",
  11: "askPriceDown",
  12: "bidVolumeUp",
  13: "askVolumeUp",
  14: "changePercent3mUp",
  15: "changePercent3mDown",
} as const;

/** What a reminder waits for. */
export type ReminderCondition = NameIn<typeof reminderConditions>;
