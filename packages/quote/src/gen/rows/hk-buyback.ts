// Generated from Qot_GetCorporateActionsBuybacks.HKBuyBackItem by tools/rows. Do not edit.
import type { HKBuyBackItem as Message } from "@opend/core/qot/get-corporate-actions-buybacks";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One buyback of a Hong Kong company. */
export interface HkBuyback {
  /** Highest price paid, in the currency of the market. OpenD calls it `highPrice`. */
  readonly high: number | undefined;
  /** Lowest price paid, in the currency of the market. OpenD calls it `lowPrice`. */
  readonly low: number | undefined;
  /** Day of the announcement, the market's own. OpenD calls it `publDateStr`. */
  readonly announcedDate: string | undefined;
  /** Last day of the buyback, the market's own. OpenD calls it `endDateStr`. */
  readonly endDate: string | undefined;
  /** What was paid, in the currency of the market. OpenD calls it `buyBackMoney`. */
  readonly value: number | undefined;
  /** Shares bought back. OpenD calls it `buyBackSum`. */
  readonly shares: number | undefined;
  /**
   * Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). OpenD calls
   * it `percentage`.
   */
  readonly sharesPercent: number | undefined;
  /** Shares bought back in this round so far. OpenD calls it `cumulativeSum`. */
  readonly cumulativeShares: number | undefined;
  /**
   * Part of all shares that was bought back in this round so far, in percent (12.34 means 12.34 %).
   * OpenD calls it `cumulativePercentage`.
   */
  readonly cumulativePercent: number | undefined;
  /** The class of the shares, in words. */
  readonly shareType: string | undefined;
}

export function hkBuyback(message: Message): HkBuyback {
  return {
    high: message.highPrice,
    low: message.lowPrice,
    announcedDate: dayText(message.publDateStr),
    endDate: dayText(message.endDateStr),
    value: message.buyBackMoney,
    shares: safeNumber("buyBackSum", message.buyBackSum),
    sharesPercent: message.percentage,
    cumulativeShares: safeNumber("cumulativeSum", message.cumulativeSum),
    cumulativePercent: message.cumulativePercentage,
    shareType: message.shareType || undefined,
  };
}
