// Generated from Qot_GetPriceReminder by tools/questions. Do not edit.
import { type C2S, GetPriceReminder, type S2C } from "@opend/core/qot/get-price-reminder";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Reminders, reminders as readReminders } from "../rows/reminders.ts";

/** Options of {@link reminders}. */
export interface RemindersOptions extends CallOptions {
  /** The security of the reminders. One of `code` and `market` is required; `code` has priority. */
  readonly code?: string | undefined;
  /** The market of the reminders. Shanghai and Shenzhen count as one. */
  readonly market?: "HK" | "US" | "SH" | "SZ" | "SG" | "MY" | "JP" | undefined;
}

/** The arguments of {@link remindersQuestion}. */
export type RemindersArguments = Pick<RemindersOptions, "code" | "market">;

/** Qot_GetPriceReminder as a value, for tools. */
export const remindersQuestion: SingleQuestion<RemindersArguments, C2S, S2C, readonly Reminders[]> = {
  protocol: GetPriceReminder,
  arguments: {
    code: { field: "security", kind: code },
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ", "SG", "MY", "JP") },
  },
  about: ({ code }) => (code === undefined ? [] : [code]),
  answer: ({ priceReminderList }) => priceReminderList.map(readReminders),
};

/**
 * The price reminders of a security or a market.
 *
 * ```ts
 * const all = await reminders(opend, { market: "HK" });
 * console.log(all.map(({ code, reminders }) => [code, reminders.length]));
 * ```
 *
 * Qot_GetPriceReminder (3221), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function reminders(
  opend: Requester,
  options: RemindersOptions = {},
): Promise<readonly Reminders[]> {
  return single(opend, remindersQuestion, { ...copied(options) }, options);
}
