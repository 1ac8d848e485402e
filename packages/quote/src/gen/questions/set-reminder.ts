// Generated from Qot_SetPriceReminder by tools/questions. Do not edit.
import { type C2S, SetPriceReminder, type S2C } from "@opend/core/qot/set-price-reminder";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, code, id, listOf, number, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ReminderChange, reminderChanges } from "../enums/reminder-change.ts";
import { reminderConditions } from "../enums/reminder-condition.ts";
import { reminderFrequencies } from "../enums/reminder-frequency.ts";
import { reminderSessions } from "../enums/reminder-session.ts";
import { type SetReminder, setReminder as readSetReminder } from "../rows/set-reminder.ts";

/** Options of {@link setReminder}. */
export interface SetReminderOptions extends CallOptions {
  /** The `id` of the reminder, from `reminders`. Adding needs none. */
  readonly id?: bigint | undefined;
  /** What the reminder waits for; ignored when deleting, enabling or disabling. */
  readonly condition?: Choice<typeof reminderConditions> | undefined;
  /** How often it goes off; ignored when deleting, enabling or disabling. */
  readonly frequency?: Choice<typeof reminderFrequencies> | undefined;
  /**
   * The value that it waits for, to three decimal places. Its unit follows from `condition`;
   * volumes are in shares. Ignored when deleting, enabling or disabling.
   */
  readonly value?: number | undefined;
  /**
   * The user's note, at most 20 Chinese characters; ignored when deleting, enabling or disabling.
   */
  readonly note?: string | undefined;
  /** The sessions in which it may go off; ignored when deleting, enabling or disabling. */
  readonly sessions?: readonly Choice<typeof reminderSessions>[] | undefined;
}

/** The arguments of {@link setReminderQuestion}. */
export interface SetReminderArguments extends Pick<SetReminderOptions, "id" | "condition" | "frequency" | "value" | "note" | "sessions"> {
  /** The security that the reminder watches. */
  readonly code: string;
  /** The change of the reminder. */
  readonly change: ReminderChange;
}

/** Qot_SetPriceReminder as a value, for tools. */
export const setReminderQuestion: SingleQuestion<SetReminderArguments, C2S, S2C, SetReminder> = {
  protocol: SetPriceReminder,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    change: { field: "op", kind: choice(reminderChanges), isRequired: true },
    id: { field: "key", kind: id },
    condition: { field: "type", kind: choice(reminderConditions) },
    frequency: { field: "freq", kind: choice(reminderFrequencies) },
    value: { field: "value", kind: number },
    note: { field: "note", kind: text },
    sessions: { field: "reminderSessionList", kind: listOf(choice(reminderSessions)) },
  },
  about: ({ code }) => [code],
  answer: readSetReminder,
};

/**
 * Adds, changes, enables, disables or deletes a price reminder.
 *
 * ```ts
 * const { id } = await setReminder(opend, "HK.00700", "add", {
 *   condition: "priceUp",
 *   frequency: "onceADay",
 *   value: 600,
 * });
 * console.log(id);
 * ```
 *
 * It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.
 *
 * Qot_SetPriceReminder (3220), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function setReminder(
  opend: Requester,
  code: string,
  change: ReminderChange,
  options: SetReminderOptions = {},
): Promise<SetReminder> {
  return single(opend, setReminderQuestion, { ...copied(options), code, change }, options);
}
