// Generated from Qot_GetCorporateActionsBuybacks.ABuyBackItem by tools/rows. Do not edit.
import type { ABuyBackItem as Message } from "@opend/core/qot/get-corporate-actions-buybacks";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One buyback of a mainland Chinese company. */
export interface CnBuyback {
  /**
   * Day on which the change was registered, the market's own. OpenD calls it `changeRegDateStr`.
   */
  readonly registeredDate: string | undefined;
  /**
   * Day on which the number of shares changed, the market's own. OpenD calls it `changeDateStr`.
   */
  readonly changeDate: string | undefined;
  /** How far the buyback has come, in words. OpenD calls it `eventProceDesc`. */
  readonly stage: string | undefined;
  /** Day on which the plan was announced, the market's own. OpenD calls it `advanceDateStr`. */
  readonly proposedDate: string | undefined;
  /** Day on which the shareholders agreed, the market's own. OpenD calls it `meetPassDateStr`. */
  readonly approvedDate: string | undefined;
  /** First day of the buyback, the market's own. OpenD calls it `startDateStr`. */
  readonly startDate: string | undefined;
  /** Last day of the buyback, the market's own. OpenD calls it `endDateStr`. */
  readonly endDate: string | undefined;
  /** Day of payment, the market's own. OpenD calls it `payDateStr`. */
  readonly payDate: string | undefined;
  /** Whose shares are bought back. */
  readonly seller: string | undefined;
  /** How the shares are bought back, in words. OpenD calls it `buyBackMode`. */
  readonly mode: string | undefined;
  /** The class of the shares, in words. */
  readonly shareType: string | undefined;
  /** Shares bought back. OpenD calls it `buyBackSum`. */
  readonly shares: number | undefined;
  /** What was paid, in the currency of the market. OpenD calls it `buyBackMoney`. */
  readonly value: number | undefined;
  /**
   * Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). OpenD calls
   * it `percentage`.
   */
  readonly sharesPercent: number | undefined;
  /**
   * Least that is planned to be spent, in the currency of the market. OpenD calls it `valueFloor`.
   */
  readonly minValue: number | undefined;
  /**
   * Most that is planned to be spent, in the currency of the market. OpenD calls it `valueCeiling`.
   */
  readonly maxValue: number | undefined;
  /**
   * Lowest price that is planned to be paid, in the currency of the market. OpenD calls it
   * `priceFloor`.
   */
  readonly minPrice: number | undefined;
  /**
   * Highest price that is planned to be paid, in the currency of the market. OpenD calls it
   * `priceCeiling`.
   */
  readonly maxPrice: number | undefined;
  /** Fewest shares that are planned to be bought back. OpenD calls it `volumeFloor`. */
  readonly minShares: number | undefined;
  /** Most shares that are planned to be bought back. OpenD calls it `volumeCeiling`. */
  readonly maxShares: number | undefined;
}

export function cnBuyback(message: Message): CnBuyback {
  return {
    registeredDate: dayText(message.changeRegDateStr),
    changeDate: dayText(message.changeDateStr),
    stage: message.eventProceDesc || undefined,
    proposedDate: dayText(message.advanceDateStr),
    approvedDate: dayText(message.meetPassDateStr),
    startDate: dayText(message.startDateStr),
    endDate: dayText(message.endDateStr),
    payDate: dayText(message.payDateStr),
    seller: message.seller || undefined,
    mode: message.buyBackMode || undefined,
    shareType: message.shareType || undefined,
    shares: safeNumber("buyBackSum", message.buyBackSum),
    value: message.buyBackMoney,
    sharesPercent: message.percentage,
    minValue: message.valueFloor,
    maxValue: message.valueCeiling,
    minPrice: message.priceFloor,
    maxPrice: message.priceCeiling,
    minShares: message.volumeFloor,
    maxShares: message.volumeCeiling,
  };
}
