// Generated from Qot_GetPriceReminder.PriceReminder by tools/rows. Do not edit.
import type { PriceReminder as Message } from "@opend/core/qot/get-price-reminder";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type Reminder, reminder } from "./reminder.ts";

/** The price reminders of one security. */
export interface Reminders extends Subject {
  /** The reminders of the security. OpenD calls it `itemList`. */
  readonly reminders: readonly Reminder[];
}

export function reminders(message: Message): Reminders {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    reminders: message.itemList.map(reminder),
  };
}

/** The columns of {@link Reminders}. */
export const remindersColumns: FieldKinds<Reminders> = {
  code: "plain",
  market: "plain",
  name: "plain",
  reminders: "plain",
};
