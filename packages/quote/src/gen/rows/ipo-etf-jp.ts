// Generated from Qot_GetIpoList.JPETFBriefInfo by tools/rows. Do not edit.
import type { JPETFBriefInfo as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";

/** What only offerings of Japanese ETFs have. */
export interface IpoEtfJp {
  /** Yearly management fee, by its name; the vendor documents neither it nor its unit. */
  readonly managementFeeRates: number | undefined;
  /** Dividends per year, by its name; the vendor does not document it. */
  readonly dividendTimes: number | undefined;
  /** A code for how often dividends are paid, by its name; the vendor does not document it. */
  readonly dividendFrequencyType: number | undefined;
  /** A code for the risk of the investment, by its name; the vendor does not document it. */
  readonly investingRiskType: number | undefined;
  /** The index that the ETF follows, by its name; the vendor does not document it. */
  readonly indexName: string | undefined;
  /** The company that manages the ETF, by its name; the vendor does not document it. */
  readonly companyName: string | undefined;
  /** Web address about the company, by its name; the vendor does not document it. */
  readonly companyIntroductionLink: string | undefined;
  /** Web address of an interview with the company, by its name; the vendor does not document it. */
  readonly companyInterviewLink: string | undefined;
  /** Web address of the ETF's brochure, by its name; the vendor does not document it. */
  readonly etfPamphletLink: string | undefined;
  /** Web address about the ETF, by its name; the vendor does not document it. */
  readonly etfIntroductionLink: string | undefined;
}

export function ipoEtfJp(message: Message): IpoEtfJp {
  return {
    managementFeeRates: safeNumber("managementFeeRates", message.managementFeeRates),
    dividendTimes: safeNumber("dividendTimes", message.dividendTimes),
    dividendFrequencyType: message.dividendFrequencyType,
    investingRiskType: message.investingRiskType,
    indexName: message.indexName || undefined,
    companyName: message.companyName || undefined,
    companyIntroductionLink: message.companyIntroductionLink || undefined,
    companyInterviewLink: message.companyInterviewLink || undefined,
    etfPamphletLink: message.etfPamphletLink || undefined,
    etfIntroductionLink: message.etfIntroductionLink || undefined,
  };
}
