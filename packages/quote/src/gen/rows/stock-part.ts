// Generated from Qot_GetSecuritySnapshot.EquitySnapshotExData by tools/rows. Do not edit.
import type { EquitySnapshotExData as Message } from "@opend/core/qot/get-security-snapshot";
import { safeNumber } from "../../safe-number.ts";

/** The fields of a stock. */
export interface StockPart {
  /** All shares that the company has issued. */
  readonly issuedShares: number;
  /**
   * Market value of all shares, in the currency of the market. OpenD calls it `issuedMarketVal`.
   */
  readonly marketCap: number;
  /**
   * Net assets of the company; the vendor does not document the currency. OpenD calls it
   * `netAsset`.
   */
  readonly netAssets: number;
  /** Net profit of the company, a loss is negative; the vendor does not document the currency. */
  readonly netProfit: number;
  /**
   * Net profit per share; the vendor does not document the currency. OpenD calls it
   * `earningsPershare`.
   */
  readonly earningsPerShare: number;
  /** Shares of the company in circulation. */
  readonly outstandingShares: number;
  /**
   * Market value of the shares in circulation, in the currency of the market. OpenD calls it
   * `outstandingMarketVal`.
   */
  readonly outstandingMarketCap: number;
  /**
   * Net assets per share; the vendor does not document the currency. OpenD calls it
   * `netAssetPershare`.
   */
  readonly netAssetsPerShare: number;
  /** Earnings yield in percent (20 means 20 %). OpenD calls it `eyRate`. */
  readonly earningsYieldPercent: number;
  /** Price over earnings, a plain ratio. OpenD calls it `peRate`. */
  readonly priceToEarnings: number;
  /** Price over book value, a plain ratio. OpenD calls it `pbRate`. */
  readonly priceToBook: number;
  /**
   * Price over the earnings of the last twelve months, a plain ratio. OpenD calls it `peTTMRate`.
   */
  readonly priceToEarningsTtm: number;
  /**
   * Dividend per share of the last twelve months; the vendor does not document the currency. OpenD
   * calls it `dividendTTM`.
   */
  readonly dividendTtm: number | undefined;
  /**
   * Dividend yield of the last twelve months in percent (20 means 20 %). OpenD calls it
   * `dividendRatioTTM`.
   */
  readonly dividendYieldTtmPercent: number | undefined;
  /**
   * Dividend per share of the last financial year; the vendor does not document the currency. OpenD
   * calls it `dividendLFY`.
   */
  readonly dividendLastYear: number | undefined;
  /**
   * Dividend yield of the last financial year in percent (20 means 20 %). OpenD calls it
   * `dividendLFYRatio`.
   */
  readonly dividendYieldLastYearPercent: number | undefined;
}

export function stockPart(message: Message): StockPart {
  return {
    issuedShares: safeNumber("issuedShares", message.issuedShares),
    marketCap: message.issuedMarketVal,
    netAssets: message.netAsset,
    netProfit: message.netProfit,
    earningsPerShare: message.earningsPershare,
    outstandingShares: safeNumber("outstandingShares", message.outstandingShares),
    outstandingMarketCap: message.outstandingMarketVal,
    netAssetsPerShare: message.netAssetPershare,
    earningsYieldPercent: message.eyRate,
    priceToEarnings: message.peRate,
    priceToBook: message.pbRate,
    priceToEarningsTtm: message.peTTMRate,
    dividendTtm: message.dividendTTM,
    dividendYieldTtmPercent: message.dividendRatioTTM,
    dividendLastYear: message.dividendLFY,
    dividendYieldLastYearPercent: message.dividendLFYRatio,
  };
}
