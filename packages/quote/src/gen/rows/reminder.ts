// Generated from Qot_GetPriceReminder.PriceReminderItem by tools/rows. Do not edit.
import type { PriceReminderItem as Message } from "@opend/core/qot/get-price-reminder";
import { enumName } from "../../enum-name.ts";
import { type ReminderCondition, reminderConditions } from "../enums/reminder-condition.ts";
import { reminderFrequencies, type ReminderFrequency } from "../enums/reminder-frequency.ts";
import { type ReminderSession, reminderSessions } from "../enums/reminder-session.ts";

/** One price reminder. */
export interface Reminder {
  /** Id of the reminder. OpenD calls it `key`. */
  readonly id: bigint;
  /** What the reminder waits for. OpenD calls it `type`. */
  readonly condition: ReminderCondition;
  /** The value that it waits for; its unit follows from `condition`. */
  readonly value: number;
  /** The user's note, at most 20 Chinese characters. */
  readonly note: string;
  /** How often it goes off. OpenD calls it `freq`. */
  readonly frequency: ReminderFrequency;
  /** Whether the reminder is turned on. OpenD calls it `isEnable`. */
  readonly isEnabled: boolean;
  /** The sessions in which it may go off. OpenD calls it `reminderSessionList`. */
  readonly sessions: readonly ReminderSession[];
}

export function reminder(message: Message): Reminder {
  return {
    id: message.key,
    condition: enumName(reminderConditions, message.type),
    value: message.value,
    note: message.note,
    frequency: enumName(reminderFrequencies, message.freq),
    isEnabled: message.isEnable,
    sessions: message.reminderSessionList.map((each) => enumName(reminderSessions, each)),
  };
}
