import type { S2C } from "@opend/core/qot/update-price-reminder";
import { type NameIn, named } from "../enum-name.ts";
import { type Subject, subjectOf } from "./subject.ts";

const sessions = {
  0: "unknown",
  1: "regular",
  2: "preMarket",
  3: "afterHours",
  4: "overnight",
} as const;

const conditions = {
  0: "unknown",
  1: "priceUp",
  2: "priceDown",
  3: "changeRateUp",
  4: "changeRateDown",
  5: "changeRate5mUp",
  6: "changeRate5mDown",
  7: "volumeUp",
  8: "turnoverUp",
  9: "turnoverRateUp",
  10: "bidPriceUp",
  11: "askPriceDown",
  12: "bidVolumeUp",
  13: "askVolumeUp",
  14: "changeRate3mUp",
  15: "changeRate3mDown",
} as const;

/** What a reminder waits for. */
export type ReminderCondition = NameIn<typeof conditions>;

/** A price reminder that went off. */
export interface PriceReminder extends Subject {
  readonly type: "priceReminder";
  /** Latest price, in the currency of the market. */
  readonly price: number;
  /** Today's change of price, in percent. */
  readonly changeRate: number;
  readonly session: NameIn<typeof sessions>;
  /** What OpenD says of it, in its language. */
  readonly content: string;
  /** What the user wrote to it. */
  readonly note: string;
  /** Tells one reminder from another. */
  readonly id: bigint | undefined;
  readonly condition: ReminderCondition | undefined;
  /** The value that was set; its unit follows from the condition. */
  readonly setValue: number | undefined;
  /** The value that was reached. */
  readonly currentValue: number | undefined;
}

export const priceReminder = (message: S2C): PriceReminder => ({
  type: "priceReminder",
  ...subjectOf(message.security, message.name).subject,
  price: message.price,
  changeRate: message.changeRate,
  session: named(sessions, message.marketStatus),
  content: message.content,
  note: message.note,
  id: message.key,
  condition: named(conditions, message.type),
  setValue: message.setValue,
  currentValue: message.curValue,
});
