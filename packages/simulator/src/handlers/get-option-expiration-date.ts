import { GetOptionExpirationDate } from "@opend/core/serve/qot/get-option-expiration-date";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { daysBetween } from "../market/calendar.ts";
import { markets } from "../market/markets.ts";
import { cycleOf } from "../market/static-info.ts";
import { midnight, wallClock } from "../market/zone.ts";

export const getOptionExpirationDate: Handler = handler(
  GetOptionExpirationDate,
  (c2s, { account }) => {
    const owner = account.catalog.find(c2s.owner);
    const { zone } = markets[owner.market];
    const today = wallClock(momentOf(account).seconds, zone).day;
    const options = account.catalog.derivedOf(owner, "option");
    const byExpiry = new Map(options.map((option) => [option.expiry, option]));
    return {
      dateList: [...byExpiry.values()]
        .filter(({ expiry }) => expiry >= today)
        .map((option) => ({
          strikeTime: option.expiry,
          strikeTimestamp: midnight(option.expiry, zone),
          optionExpiryDateDistance: daysBetween(today, option.expiry),
          cycle: cycleOf(option),
        })),
    };
  },
);
