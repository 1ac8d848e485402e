// Generated from Qot_GetCorporateActionsDividends.DividendItem by tools/rows. Do not edit.
import type { DividendItem as Message } from "@opend/core/qot/get-corporate-actions-dividends";
import { dayText } from "../../time/day-text.ts";

/** One dividend with its dates. */
export interface Dividend {
  /** Day of the announcement, the market's own. OpenD calls it `pubDate`. */
  readonly announcedDate: string | undefined;
  /** What is paid, in words. */
  readonly statement: string | undefined;
  /**
   * How far the dividend has come, in words; stocks and trusts of Hong Kong and mainland China
   * only. OpenD calls it `process`.
   */
  readonly stage: string | undefined;
  /** Record date, the market's own; absent for ETFs. */
  readonly recordDate: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, the market's own. */
  readonly exDate: string | undefined;
  /** Day of payment, the market's own. OpenD calls it `dividendPayableDate`. */
  readonly payableDate: string | undefined;
  /** The fiscal year; ETFs only. */
  readonly fiscalYear: string | undefined;
}

export function dividend(message: Message): Dividend {
  return {
    announcedDate: dayText(message.pubDate),
    statement: message.statement || undefined,
    stage: message.process || undefined,
    recordDate: dayText(message.recordDate),
    exDate: dayText(message.exDate),
    payableDate: dayText(message.dividendPayableDate),
    fiscalYear: message.fiscalYear || undefined,
  };
}
