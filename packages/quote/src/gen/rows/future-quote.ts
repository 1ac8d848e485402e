// Generated from Qot_Common.FutureBasicQotExData by tools/rows. Do not edit.
import type { FutureBasicQotExData as Message } from "@opend/core/qot/common";

/** The additional fields in the quote of a future. */
export interface FutureQuote {
  /**
   * Settlement price of the trading day before, in the currency of the market. OpenD calls it
   * `lastSettlePrice`.
   */
  readonly lastSettlementPrice: number;
  /** Contracts that are open. OpenD calls it `position`. */
  readonly openInterest: number;
  /** Change of the open contracts since the trading day before. OpenD calls it `positionChange`. */
  readonly openInterestChange: number;
  /** Days until expiry; negative once expired. OpenD calls it `expiryDateDistance`. */
  readonly daysToExpiry: number | undefined;
}

export function futureQuote(message: Message): FutureQuote {
  return {
    lastSettlementPrice: message.lastSettlePrice,
    openInterest: message.position,
    openInterestChange: message.positionChange,
    daysToExpiry: message.expiryDateDistance,
  };
}
