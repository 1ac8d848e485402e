// Generated from Qot_Common.WarrantBasicQotExData by tools/rows. Do not edit.
import type { WarrantBasicQotExData as Message } from "@opend/core/qot/common";

/** The additional fields in the quote of a warrant or bull/bear contract. */
export interface WarrantQuote {
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  readonly delta: number | undefined;
  /**
   * Volatility that the warrant's price implies; call and put warrants only. The vendor does not
   * document its unit.
   */
  readonly impliedVolatility: number | undefined;
  /**
   * How far the underlying must move until maturity for the holder to break even, in percent (20
   * means 20 %). OpenD calls it `premium`.
   */
  readonly premiumPercent: number;
}

export function warrantQuote(message: Message): WarrantQuote {
  return {
    delta: message.delta,
    impliedVolatility: message.impliedVolatility,
    premiumPercent: message.premium,
  };
}
