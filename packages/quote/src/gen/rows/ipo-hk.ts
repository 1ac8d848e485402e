// Generated from Qot_GetIpoList.HKIpoExData by tools/rows. Do not edit.
import type { HKIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { dayText } from "../../time/day-text.ts";

/** What only offerings in Hong Kong have. */
export interface IpoHk {
  /** Lowest offer price, in the currency of the market. OpenD calls it `ipoPriceMin`. */
  readonly minPrice: number;
  /** Highest offer price, in the currency of the market. OpenD calls it `ipoPriceMax`. */
  readonly maxPrice: number;
  /** Price at the listing, in the currency of the market. */
  readonly listPrice: number;
  /** Shares per lot. */
  readonly lotSize: number;
  /** What one lot costs to subscribe to, in the currency of the market. */
  readonly entrancePrice: number;
  /**
   * True while subscriptions are open, false while the stock waits to be listed. OpenD calls it
   * `isSubscribeStatus`.
   */
  readonly isOpen: boolean;
  /**
   * Last day of subscription, the market's own; earlier than the exchange's. OpenD calls it
   * `applyEndTime`.
   */
  readonly applyEndDate: string | undefined;
}

export function ipoHk(message: Message): IpoHk {
  return {
    minPrice: message.ipoPriceMin,
    maxPrice: message.ipoPriceMax,
    listPrice: message.listPrice,
    lotSize: message.lotSize,
    entrancePrice: message.entrancePrice,
    isOpen: message.isSubscribeStatus,
    applyEndDate: dayText(message.applyEndTime),
  };
}
