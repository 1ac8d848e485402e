import type { Stream } from "@opend/core";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { type PushConnection, type PushOptions, pushRows } from "../ask/push-rows.ts";
import { type PriceReminder, priceReminder } from "../gen/rows/price-reminder.ts";

/**
 * A stream of the account's price reminders, when they are triggered. They may have been set in any
 * program.
 *
 * ```ts
 * for await (const { code, condition, price } of priceReminders(opend)) {
 *   console.log(code, condition, price);
 *   break;
 * }
 * ```
 *
 * Prices are in the currency of the market, `changePercent` is in percent. Qot_UpdatePriceReminder
 * (3019), a push, no frequency limit.
 *
 * @throws while iterating, see {@link PushOptions}.
 */
export const priceReminders = (
  opend: PushConnection,
  options?: PushOptions,
): Stream<PriceReminder> => pushRows(opend, UpdatePriceReminder, priceReminder, options);
