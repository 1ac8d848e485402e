// Generated from Qot_GetOptionVolatility.VolatilityItem by tools/rows. Do not edit.
import type { VolatilityItem as Message } from "@opend/core/qot/get-option-volatility";
import { dayText } from "../../time/day-text.ts";

/** The volatilities of one day. */
export interface VolatilityDay {
  /** The day, the market's own. OpenD calls it `timestampStr`. */
  readonly date: string | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (20 means 20 %). OpenD calls it
   * `impliedVolatility`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /**
   * Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it
   * `historyVolatility`.
   */
  readonly historicalVolatilityPercent: number | undefined;
  /**
   * Implied less historical volatility, in percent; positive where the implied one is higher. OpenD
   * calls it `volatilityPremium`.
   */
  readonly volatilityPremiumPercent: number | undefined;
}

export function volatilityDay(message: Message): VolatilityDay {
  return {
    date: dayText(message.timestampStr),
    impliedVolatilityPercent: message.impliedVolatility,
    historicalVolatilityPercent: message.historyVolatility,
    volatilityPremiumPercent: message.volatilityPremium,
  };
}
