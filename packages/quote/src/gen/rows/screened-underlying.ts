// Generated from Qot_OptionScreen.UnderlyingInfo by tools/rows. Do not edit.
import type { UnderlyingInfo as Message } from "@opend/core/qot/option-screen";

/** The figures of the underlying security. */
export interface ScreenedUnderlying {
  /** Latest price of the underlying, in the currency of the market. */
  readonly price: number | undefined;
  /**
   * Change of the underlying price against the previous close, in percent (20 means 20 %). OpenD
   * calls it `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** The vendor's number for the underlying. OpenD calls it `stockID`. */
  readonly stockId: bigint | undefined;
  /**
   * Volatility that the prices of the options imply; the vendor does not document whether it is in
   * percent. OpenD calls it `iv`.
   */
  readonly impliedVolatility: number | undefined;
  /**
   * Volatility that the underlying showed; the vendor does not document whether it is in percent.
   * OpenD calls it `hv`.
   */
  readonly historicalVolatility: number | undefined;
  /**
   * The position of implied volatility between its past low and its past high; the vendor does not
   * document whether it is in percent. OpenD calls it `ivRank`.
   */
  readonly impliedVolatilityRank: number | undefined;
  /**
   * Part of past days on which implied volatility was lower; the vendor does not document whether
   * it is in percent. OpenD calls it `ivPercentile`.
   */
  readonly impliedVolatilityBelow: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
}

export function screenedUnderlying(message: Message): ScreenedUnderlying {
  return {
    price: message.price,
    changePercent: message.changeRate,
    stockId: message.stockID,
    impliedVolatility: message.iv,
    historicalVolatility: message.hv,
    impliedVolatilityRank: message.ivRank,
    impliedVolatilityBelow: message.ivPercentile,
    marketCap: message.marketCap,
  };
}
