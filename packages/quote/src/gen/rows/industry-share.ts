// Generated from Qot_GetInstitutionDistribution.IndustryDistributionItem by tools/rows. Do not edit.
import type { IndustryDistributionItem as Message } from "@opend/core/qot/get-institution-distribution";

/** The holdings in one industry. */
export interface IndustryShare {
  /** What the industry is called. OpenD calls it `industryName`. */
  readonly name: string | undefined;
  /** The vendor's number for the industry. OpenD calls it `industryId`. */
  readonly id: bigint | undefined;
  /** Value of the holdings in the industry; the vendor does not document the currency. */
  readonly positionValue: number | undefined;
  /**
   * Part of the institution's holdings that is in the industry, in percent (20 means 20 %). OpenD
   * calls it `portfolioPct`.
   */
  readonly portfolioPercent: number | undefined;
}

export function industryShare(message: Message): IndustryShare {
  return {
    name: message.industryName || undefined,
    id: message.industryId,
    positionValue: message.positionValue,
    portfolioPercent: message.portfolioPct,
  };
}
