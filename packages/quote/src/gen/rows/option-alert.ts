// Generated from Qot_GetOptionEventAlert.EventAlertItem by tools/rows. Do not edit.
import type { EventAlertItem as Message } from "@opend/core/qot/get-option-event-alert";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type FigureRange, figureRange } from "../../rows/figure-range.ts";
import { dayText } from "../../time/day-text.ts";
import { type OptionMarket, optionMarkets } from "../enums/option-market.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/**
 * One alert: which events it is about, and whether it is on. Exactly one of `optionMarket`,
 * `watchlistGroupName` and `underlying` is given.
 */
export interface OptionAlert {
  /** Id of the alert; left out when adding one. OpenD calls it `key`. */
  readonly id: bigint | undefined;
  /** Calls or puts only; both when absent. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** Events of the options on this security. */
  readonly underlying: string | undefined;
  /** Whether the alert is on (true) or paused (false). OpenD calls it `enable`. */
  readonly isEnabled: boolean | undefined;
  /** Events of all options of a market. */
  readonly optionMarket: OptionMarket | undefined;
  /** Events of the underlyings in this group of the watchlist. */
  readonly watchlistGroupName: string | undefined;
  /**
   * First day of an earnings report, as `YYYY-MM-DD`; only together with `earningsTo`. OpenD calls
   * it `earningsDateBegin`.
   */
  readonly earningsFrom: string | undefined;
  /**
   * Last day of an earnings report, as `YYYY-MM-DD`; only together with `earningsFrom`. OpenD calls
   * it `earningsDateEnd`.
   */
  readonly earningsTo: string | undefined;
  /** The user's note, at most 20 characters. */
  readonly note: string | undefined;
  /** Side of the trade: 1 buy, 2 sell, 3 neutral; all when empty. OpenD calls it `sideTypeList`. */
  readonly sideTypes: readonly number[];
  /**
   * Kinds of order, numbers of `OptionOrderType` of `Qot_GetOptionEvent`; all when empty. OpenD
   * calls it `orderTypeList`.
   */
  readonly orderTypes: readonly number[];
  /**
   * Only events of companies whose market value is in this interval, in the currency of the market.
   */
  readonly marketCapRange: FigureRange | undefined;
  /**
   * Only options whose days until expiry are in this interval. OpenD calls it `expiryDaysRange`.
   */
  readonly daysToExpiryRange: FigureRange | undefined;
  /** Only trades whose price is in this interval, in the currency of the market. */
  readonly priceRange: FigureRange | undefined;
  /** Only trades whose number of contracts is in this interval. */
  readonly sizeRange: FigureRange | undefined;
  /** Only trades whose value is in this interval, in the currency of the market. */
  readonly premiumRange: FigureRange | undefined;
  /**
   * Only options whose implied volatility is in this interval, in percent (20 means 20 %). OpenD
   * calls it `ivRange`.
   */
  readonly impliedVolatilityRange: FigureRange | undefined;
}

export function optionAlert(message: Message): OptionAlert {
  return {
    id: message.key,
    type: enumName(optionTypes, message.optionType),
    underlying: message.underlying && codeText(message.underlying),
    isEnabled: message.enable,
    optionMarket: enumName(optionMarkets, message.optionMarket),
    watchlistGroupName: message.watchlistGroupName || undefined,
    earningsFrom: dayText(message.earningsDateBegin),
    earningsTo: dayText(message.earningsDateEnd),
    note: message.note || undefined,
    sideTypes: message.sideTypeList,
    orderTypes: message.orderTypeList,
    marketCapRange: message.marketCapRange && figureRange(message.marketCapRange),
    daysToExpiryRange: message.expiryDaysRange && figureRange(message.expiryDaysRange),
    priceRange: message.priceRange && figureRange(message.priceRange),
    sizeRange: message.sizeRange && figureRange(message.sizeRange),
    premiumRange: message.premiumRange && figureRange(message.premiumRange),
    impliedVolatilityRange: message.ivRange && figureRange(message.ivRange),
  };
}
