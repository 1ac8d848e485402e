// Generated from Qot_UpdatePriceReminder.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/update-price-reminder";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type ReminderCondition, reminderConditions } from "../enums/reminder-condition.ts";
import { type ReminderSession, reminderSessions } from "../enums/reminder-session.ts";

/** A price reminder that was triggered. */
export interface PriceReminder extends Subject {
  readonly type: "priceReminder";
  /** The reminder's id, as `setReminder` gave it. OpenD calls it `key`. */
  readonly id: bigint | undefined;
  /** Price when the reminder went off, in the currency of the market. */
  readonly price: number;
  /** Change of price when the reminder went off, in percent. OpenD calls it `changeRate`. */
  readonly changePercent: number;
  /** The session in which the reminder went off. OpenD calls it `marketStatus`. */
  readonly session: ReminderSession;
  /** OpenD's own words about what happened. */
  readonly content: string;
  /** The user's note to the reminder, at most 20 Chinese characters. */
  readonly note: string;
  /** What the reminder waits for. OpenD calls it `type`. */
  readonly condition: ReminderCondition | undefined;
  /** The value that the reminder waits for; its unit follows from `condition`. */
  readonly setValue: number | undefined;
  /**
   * The value when the reminder went off; its unit follows from `condition`. OpenD calls it
   * `curValue`.
   */
  readonly currentValue: number | undefined;
}

export function priceReminder(message: Message): PriceReminder {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    type: "priceReminder",
    code: subject.code,
    market: subject.market,
    name: subject.name,
    id: message.key,
    price: message.price,
    changePercent: message.changeRate,
    session: enumName(reminderSessions, message.marketStatus),
    content: message.content,
    note: message.note,
    condition: enumName(reminderConditions, message.type),
    setValue: message.setValue,
    currentValue: message.curValue,
  };
}

/** The columns of {@link PriceReminder}. */
export const priceReminderColumns: FieldKinds<PriceReminder> = {
  type: "plain",
  code: "plain",
  market: "plain",
  name: "plain",
  id: "plain",
  price: "number",
  changePercent: "number",
  session: "plain",
  content: "plain",
  note: "plain",
  condition: "plain",
  setValue: "number",
  currentValue: "number",
};
