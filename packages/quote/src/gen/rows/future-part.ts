// Generated from Qot_GetSecuritySnapshot.FutureSnapshotExData by tools/rows. Do not edit.
import type { FutureSnapshotExData as Message } from "@opend/core/qot/get-security-snapshot";
import { dayText } from "../../time/day-text.ts";

/** The fields of a future. */
export interface FuturePart {
  /**
   * Settlement price of the trading day before, in the currency of the market. OpenD calls it
   * `lastSettlePrice`.
   */
  readonly lastSettlementPrice: number;
  /** Contracts that are open. OpenD calls it `position`. */
  readonly openInterest: number;
  /** Change of the open contracts since the trading day before. OpenD calls it `positionChange`. */
  readonly openInterestChange: number;
  /**
   * Last trading day; only contracts that are not the main one have it. OpenD calls it
   * `lastTradeTime`.
   */
  readonly lastTradingDate: string | undefined;
  /** Whether this is the main contract rather than one month's. */
  readonly isMainContract: boolean;
}

export function futurePart(message: Message): FuturePart {
  return {
    lastSettlementPrice: message.lastSettlePrice,
    openInterest: message.position,
    openInterestChange: message.positionChange,
    lastTradingDate: dayText(message.lastTradeTime),
    isMainContract: message.isMainContract,
  };
}
