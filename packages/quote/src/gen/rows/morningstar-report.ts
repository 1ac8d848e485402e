// Generated from Qot_GetResearchMorningstarReport.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-research-morningstar-report";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type MorningstarRating, morningstarRatings } from "../enums/morningstar-rating.ts";
import { type DatedText, datedText } from "./dated-text.ts";

/** The Morningstar report on a stock. */
export interface MorningstarReport {
  /** Quantitative (by a model) or qualitative (by an analyst). */
  readonly ratingType: MorningstarRating | undefined;
  /** Morningstar's stars, 1 to 5. */
  readonly starRating: number | undefined;
  /** When the stars were last updated, the market's own. OpenD calls it `starUpdateTimeStr`. */
  readonly starUpdateDate: string | undefined;
  /** Morningstar's fair value of one share, in the currency of the market. */
  readonly fairValue: number | undefined;
  /** How lasting the company's advantage is: Wide, Narrow or None. */
  readonly economicMoatLabel: string | undefined;
  /** How uncertain the fair value is: Low, Medium, High, Very High or Extreme. */
  readonly uncertaintyLabel: string | undefined;
  /** The rating of the company's finances, in words. */
  readonly financialHealthLabel: string | undefined;
  /**
   * When the report was last updated, the market's own. OpenD calls it
   * `analystReportUpdateTimeStr`.
   */
  readonly analystReportUpdateDate: string | undefined;
  /** The rating of how the company spends its capital, in words. */
  readonly capitalAllocationLabel: string | undefined;
  /** Web address of the whole report. OpenD calls it `pdfUrl`. */
  readonly reportUrl: string | undefined;
  /** Why that is the fair value. */
  readonly fairValueContent: DatedText | undefined;
  /** Why the advantage is that lasting. */
  readonly economicMoatContent: DatedText | undefined;
  /** Why the fair value is that uncertain. */
  readonly uncertaintyContent: DatedText | undefined;
  /** Why the finances are rated so. */
  readonly financialHealthContent: DatedText | undefined;
  /** The analysts who wrote the report, with their titles. */
  readonly analystReportByLine: readonly string[];
  /** What speaks for the stock. */
  readonly bullSay: readonly DatedText[];
  /** What speaks against the stock. */
  readonly bearSay: readonly DatedText[];
  /** Why the spending is rated so. */
  readonly capitalAllocationContent: DatedText | undefined;
  /** Headline of the analyst's note. */
  readonly analystNoteTitle: DatedText | undefined;
  /** What the analyst's note says. */
  readonly analystNoteContent: DatedText | undefined;
  /** The case for investing. */
  readonly investmentThesisContent: DatedText | undefined;
  /** The report on the company's fundamentals. */
  readonly fundamentalsContent: DatedText | undefined;
  /** The report on the stock's valuation. */
  readonly valuationContent: DatedText | undefined;
}

export function morningstarReport(message: Message): MorningstarReport {
  return {
    ratingType: enumName(morningstarRatings, message.ratingType),
    starRating: message.starRating,
    starUpdateDate: dayText(message.starUpdateTimeStr),
    fairValue: message.fairValue,
    economicMoatLabel: message.economicMoatLabel || undefined,
    uncertaintyLabel: message.uncertaintyLabel || undefined,
    financialHealthLabel: message.financialHealthLabel || undefined,
    analystReportUpdateDate: dayText(message.analystReportUpdateTimeStr),
    capitalAllocationLabel: message.capitalAllocationLabel || undefined,
    reportUrl: message.pdfUrl || undefined,
    fairValueContent: message.fairValueContent && datedText(message.fairValueContent),
    economicMoatContent: message.economicMoatContent && datedText(message.economicMoatContent),
    uncertaintyContent: message.uncertaintyContent && datedText(message.uncertaintyContent),
    financialHealthContent: message.financialHealthContent && datedText(message.financialHealthContent),
    analystReportByLine: message.analystReportByLine,
    bullSay: message.bullSay.map(datedText),
    bearSay: message.bearSay.map(datedText),
    capitalAllocationContent: message.capitalAllocationContent && datedText(message.capitalAllocationContent),
    analystNoteTitle: message.analystNoteTitle && datedText(message.analystNoteTitle),
    analystNoteContent: message.analystNoteContent && datedText(message.analystNoteContent),
    investmentThesisContent: message.investmentThesisContent && datedText(message.investmentThesisContent),
    fundamentalsContent: message.fundamentalsContent && datedText(message.fundamentalsContent),
    valuationContent: message.valuationContent && datedText(message.valuationContent),
  };
}
