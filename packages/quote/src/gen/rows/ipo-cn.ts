// Generated from Qot_GetIpoList.CNIpoExData by tools/rows. Do not edit.
import type { CNIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type WinningNumbers, winningNumbers } from "./winning-numbers.ts";

/** What only offerings in mainland China have. */
export interface IpoCn {
  /**
   * Offer price; an estimate may change until the price is published, in the currency of the
   * market. OpenD calls it `ipoPrice`.
   */
  readonly price: number;
  /** Code to subscribe with. */
  readonly applyCode: string;
  /** Shares offered. */
  readonly issueSize: number;
  /** Shares offered online. */
  readonly onlineIssueSize: number;
  /** Most shares that one may subscribe to. OpenD calls it `applyUpperLimit`. */
  readonly maxApplication: number;
  /**
   * Market value of shares that one must hold to subscribe to the most, in the currency of the
   * market. OpenD calls it `applyLimitMarketValue`.
   */
  readonly maxApplicationMarketValue: number;
  /** Whether `price` is an estimate. OpenD calls it `isEstimateIpoPrice`. */
  readonly isPriceEstimated: boolean;
  /** Price over earnings of the industry, a plain ratio. OpenD calls it `industryPeRate`. */
  readonly industryPriceToEarnings: number;
  /** Whether `winningPercent` is an estimate. OpenD calls it `isEstimateWinningRatio`. */
  readonly isWinningPercentEstimated: boolean;
  /**
   * Part of the subscriptions that is allotted, in percent (20 means 20 %); an estimate may change.
   * OpenD calls it `winningRatio`.
   */
  readonly winningPercent: number;
  /** Price over earnings at the offer price, a plain ratio. OpenD calls it `issuePeRate`. */
  readonly priceToEarnings: number;
  /** Day of subscription, the market's own. OpenD calls it `applyTime`. */
  readonly applyDate: string | undefined;
  /** Day on which the allotment is published, the market's own. OpenD calls it `winningTime`. */
  readonly winningDate: string | undefined;
  /** Whether the winning numbers are published. OpenD calls it `isHasWon`. */
  readonly hasWinningNumbers: boolean;
  /** The winning numbers, one entry per group. OpenD calls it `winningNumData`. */
  readonly winningNumbers: readonly WinningNumbers[];
}

export function ipoCn(message: Message): IpoCn {
  return {
    price: message.ipoPrice,
    applyCode: message.applyCode,
    issueSize: safeNumber("issueSize", message.issueSize),
    onlineIssueSize: safeNumber("onlineIssueSize", message.onlineIssueSize),
    maxApplication: safeNumber("applyUpperLimit", message.applyUpperLimit),
    maxApplicationMarketValue: safeNumber("applyLimitMarketValue", message.applyLimitMarketValue),
    isPriceEstimated: message.isEstimateIpoPrice,
    industryPriceToEarnings: message.industryPeRate,
    isWinningPercentEstimated: message.isEstimateWinningRatio,
    winningPercent: message.winningRatio,
    priceToEarnings: message.issuePeRate,
    applyDate: dayText(message.applyTime),
    winningDate: dayText(message.winningTime),
    hasWinningNumbers: message.isHasWon,
    winningNumbers: message.winningNumData.map(winningNumbers),
  };
}
