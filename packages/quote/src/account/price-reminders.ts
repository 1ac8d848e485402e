import type { Stream } from "@opend/core";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { type TellingConnection, type ToldOptions, told } from "../ask/push-rows.ts";
import { type PriceReminder, priceReminder } from "../gen/rows/price-reminder.ts";

export const priceReminders = (
  opend: TellingConnection,
  options?: ToldOptions,
): Stream<PriceReminder> => told(opend, UpdatePriceReminder, priceReminder, options);
