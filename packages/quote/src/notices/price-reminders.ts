import type { Stream } from "@opend/core";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { type PriceReminder, priceReminder } from "../rows/price-reminder.ts";
import { type TellingConnection, type ToldOptions, told } from "./told.ts";

export const priceReminders = (
  opend: TellingConnection,
  options?: ToldOptions,
): Stream<PriceReminder> => told(opend, UpdatePriceReminder, priceReminder, options);
