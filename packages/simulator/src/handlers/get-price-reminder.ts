import { GetPriceReminder } from "@opend/core/serve/qot/get-price-reminder";
import { keyOf, type Security } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { Refusal } from "../refusal.ts";
import type { Reminder } from "../reminders/reminder.ts";

export const getPriceReminder: Handler = handler(
  GetPriceReminder,
  ({ security, market }, { account }) => {
    if (!security && market === undefined) throw new Refusal("security or market is required");
    const asked = security && account.catalog.find(security);
    const isAsked = (known: Security): boolean =>
      asked ? keyOf(known) === keyOf(asked) : schemaSecurity(known).market === market;
    const found = new Map<string, [Reminder, ...Reminder[]]>();
    for (const reminder of account.reminders.all) {
      if (!isAsked(reminder.security)) continue;
      const key = keyOf(reminder.security);
      const others = found.get(key);
      if (others) others.push(reminder);
      else found.set(key, [reminder]);
    }
    return {
      priceReminderList: [...found.values()].map((reminders) => ({
        security: schemaSecurity(reminders[0].security),
        name: reminders[0].security.name,
        itemList: reminders.map(({ sessions, isEnabled, key, type, value, note, freq }) => ({
          ...{ key, type, value, note, freq },
          isEnable: isEnabled,
          reminderSessionList: [...sessions],
        })),
      })),
    };
  },
);
