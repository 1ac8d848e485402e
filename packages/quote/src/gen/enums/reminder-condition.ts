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

/**
 * The condition of a reminder.
 *
 * - `priceUp`: The price rises to the value, in the currency of the market.
 * - `priceDown`: The price falls to the value, in the currency of the market.
 * - `changePercentUp`: The day's rise exceeds the value, in percent (20 means 20 %).
 * - `changePercentDown`: The day's fall exceeds the value, in percent (20 means 20 %).
 * - `changePercent5mUp`: The rise within 5 minutes exceeds the value, in percent (20 means 20 %).
 * - `changePercent5mDown`: The fall within 5 minutes exceeds the value, in percent (20 means 20 %).
 * - `volumeUp`: The volume exceeds the value, in shares; options in contracts.
 * - `turnoverUp`: The value traded exceeds the value, in the currency of the market.
 * - `turnoverPercentUp`: The part of the circulating shares traded exceeds the value, in percent
 *   (20 means 20 %).
 * - `bidPriceUp`: The best bid is above the value, in the currency of the market.
 * - `askPriceDown`: The best ask is below the value, in the currency of the market.
 * - `bidVolumeUp`: The units wanted at the best bid exceed the value.
 * - `askVolumeUp`: The units offered at the best ask exceed the value.
 * - `changePercent3mUp`: The rise within 3 minutes exceeds the value, in percent (20 means 20 %).
 * - `changePercent3mDown`: The fall within 3 minutes exceeds the value, in percent (20 means 20 %).
 */
export type ReminderCondition = NameIn<typeof reminderConditions>;
