// Generated from Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo by tools/rows. Do not edit.
import type { FinScheduleInfo as Message } from "@opend/core/qot/get-financials-earnings-price-history";

/** The closing price some trading days from an earnings report. */
export interface CloseAroundEarnings {
  /**
   * Closing price of that trading day, in the currency of the market. OpenD calls it `closePrice`.
   */
  readonly close: number | undefined;
  /**
   * Trading days from the report: negative before it, 0 on its day, positive after it. OpenD calls
   * it `delta`.
   */
  readonly days: number | undefined;
}

export function closeAroundEarnings(message: Message): CloseAroundEarnings {
  return {
    close: message.closePrice,
    days: message.delta,
  };
}
