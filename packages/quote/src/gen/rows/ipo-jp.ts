// Generated from Qot_GetIpoList.JPIpoExData by tools/rows. Do not edit.
import type { JPIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type IpoEtfJp, ipoEtfJp } from "./ipo-etf-jp.ts";

/** What only offerings in Japan have. */
export interface IpoJp {
  /** Lowest offer price, in the currency of the market. OpenD calls it `ipoPriceMin`. */
  readonly minPrice: number;
  /** Highest offer price, in the currency of the market. OpenD calls it `ipoPriceMax`. */
  readonly maxPrice: number;
  /** Shares offered. */
  readonly issueSize: number;
  /** Shares per lot, by its name; the vendor does not document it. */
  readonly lotSize: number | undefined;
  /**
   * Shares of the company issued, by its name; the vendor does not document it. OpenD calls it
   * `eqtyIssuedShares`.
   */
  readonly equityIssuedShares: number | undefined;
  /**
   * International securities identification number (ISIN), by its name; the vendor does not
   * document it.
   */
  readonly isin: string | undefined;
  /** Shares issued in the offering, by its name; the vendor does not document it. */
  readonly issuedShares: number | undefined;
  /** Name of the company's industry, by its name; the vendor does not document it. */
  readonly industry: string | undefined;
  /**
   * Segment of the exchange that the stock is listed in, by its name; the vendor does not document
   * it.
   */
  readonly marketSegment: string | undefined;
  /**
   * Day on which the listing is approved, by its name; the vendor does not document it. OpenD calls
   * it `approvalTime`.
   */
  readonly approvalDate: string | undefined;
  /**
   * Day on which the issue is confirmed, by its name; the vendor does not document it. OpenD calls
   * it `issueConfirmTime`.
   */
  readonly issueConfirmDate: string | undefined;
  /**
   * First day on which the price is set, by its name; the vendor does not document it. OpenD calls
   * it `priceConfirmStartTime`.
   */
  readonly priceConfirmStartDate: string | undefined;
  /**
   * Last day on which the price is set, by its name; the vendor does not document it. OpenD calls
   * it `priceConfirmEndTime`.
   */
  readonly priceConfirmEndDate: string | undefined;
  /**
   * First day of book building, by its name; the vendor does not document it. OpenD calls it
   * `inquiryStartTime`.
   */
  readonly inquiryStartDate: string | undefined;
  /**
   * Last day of book building, by its name; the vendor does not document it. OpenD calls it
   * `inquiryEndTime`.
   */
  readonly inquiryEndDate: string | undefined;
  /**
   * First day of subscription, by its name; the vendor does not document it. OpenD calls it
   * `applyStartTime`.
   */
  readonly applyStartDate: string | undefined;
  /**
   * Last day of subscription, by its name; the vendor does not document it. OpenD calls it
   * `applyEndTime`.
   */
  readonly applyEndDate: string | undefined;
  /** Day of the draw, by its name; the vendor does not document it. OpenD calls it `drawTime`. */
  readonly drawDate: string | undefined;
  /**
   * Day on which the allotment is published, by its name; the vendor does not document it. OpenD
   * calls it `winningTime`.
   */
  readonly winningDate: string | undefined;
  /**
   * What only ETFs have, by its name; the vendor does not document it. OpenD calls it `etfInfo`.
   */
  readonly etf: IpoEtfJp | undefined;
}

export function ipoJp(message: Message): IpoJp {
  return {
    minPrice: message.ipoPriceMin,
    maxPrice: message.ipoPriceMax,
    issueSize: safeNumber("issueSize", message.issueSize),
    lotSize: message.lotSize,
    equityIssuedShares: safeNumber("eqtyIssuedShares", message.eqtyIssuedShares),
    isin: message.isin || undefined,
    issuedShares: safeNumber("issuedShares", message.issuedShares),
    industry: message.industry || undefined,
    marketSegment: message.marketSegment || undefined,
    approvalDate: dayText(message.approvalTime),
    issueConfirmDate: dayText(message.issueConfirmTime),
    priceConfirmStartDate: dayText(message.priceConfirmStartTime),
    priceConfirmEndDate: dayText(message.priceConfirmEndTime),
    inquiryStartDate: dayText(message.inquiryStartTime),
    inquiryEndDate: dayText(message.inquiryEndTime),
    applyStartDate: dayText(message.applyStartTime),
    applyEndDate: dayText(message.applyEndTime),
    drawDate: dayText(message.drawTime),
    winningDate: dayText(message.winningTime),
    etf: message.etfInfo && ipoEtfJp(message.etfInfo),
  };
}
