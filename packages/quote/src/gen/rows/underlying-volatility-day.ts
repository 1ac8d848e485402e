// Generated from Qot_GetOptionUnderlyingHisVolatility.VolatilityItem by tools/rows. Do not edit.
import type { VolatilityItem as Message } from "@opend/core/qot/get-option-underlying-his-volatility";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";

/** The volatilities of one trading day. */
export interface UnderlyingVolatilityDay {
  /** The trading day, the market's own. OpenD calls it `time`. */
  readonly date: string | undefined;
  /** The trading day, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (20 means 20 %). OpenD calls it
   * `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it `hv`. */
  readonly historicalVolatilityPercent: number | undefined;
  /** Closing price of the underlying; for today its mark price, in the currency of the market. */
  readonly underlyingPrice: number | undefined;
}

export function underlyingVolatilityDay(message: Message): UnderlyingVolatilityDay {
  return {
    date: dayText(message.time),
    timestamp: instant(message.timestamp, "Qot_GetOptionUnderlyingHisVolatility.VolatilityItem", "timestamp"),
    impliedVolatilityPercent: message.iv,
    historicalVolatilityPercent: message.hv,
    underlyingPrice: message.underlyingPrice,
  };
}
