// Generated from Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays by tools/rows. Do not edit.
import type { PriceHistoryOnEarningsDays as Message } from "@opend/core/qot/get-financials-earnings-price-history";
import { enumName } from "../../enum-name.ts";
import type { InZones } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type MarketTime, marketTimeIfTold } from "../../time/market-time.ts";
import { type EarningsPublication, earningsPublications } from "../enums/earnings-publication.ts";
import { type FiscalPeriod, fiscalPeriods } from "../enums/fiscal-period.ts";
import { type CloseAroundEarnings, closeAroundEarnings } from "./close-around-earnings.ts";
import { type EarningsDayPrices, earningsDayPrices } from "./earnings-day-prices.ts";

/** One earnings report: what move was expected and what the price did. */
export interface EarningsDay {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** The fiscal year, such as 2024. */
  readonly fiscalYear: number | undefined;
  /** A quarter, several quarters together, or the year. OpenD calls it `financialType`. */
  readonly periodType: FiscalPeriod | undefined;
  /** Whether this is the current report. */
  readonly isCurrent: boolean | undefined;
  /** Trading day of the report, the market's own. OpenD calls it `pubTradingDayStr`. */
  readonly publicationDate: string | undefined;
  /** When on the day the report came. OpenD calls it `pubType`. */
  readonly publication: EarningsPublication | undefined;
  /**
   * Latest expected move of the price, in percent (12.34 means 12.34 %). OpenD calls it
   * `predictVolaRatioNewest`.
   */
  readonly expectedMovePercent: number | undefined;
  /**
   * Largest expected move of the price, in percent (12.34 means 12.34 %). OpenD calls it
   * `predictVolaRatioHighest`.
   */
  readonly highestExpectedMovePercent: number | undefined;
  /**
   * Latest expected move of the price, in the currency of the market. OpenD calls it
   * `predictVolaValNewest`.
   */
  readonly expectedMove: number | undefined;
  /**
   * Largest expected move of the price, in the currency of the market. OpenD calls it
   * `predictVolaValHighest`.
   */
  readonly highestExpectedMove: number | undefined;
  /**
   * Fall of the options' implied volatility after the report, in percent (12.34 means 12.34 %).
   * OpenD calls it `optionIVCrush`.
   */
  readonly volatilityCrushPercent: number | undefined;
  /**
   * Fall of implied volatility on the expiry date of the options, in percent (12.34 means 12.34 %).
   * OpenD calls it `optionStrikeDateIVCrush`.
   */
  readonly expiryVolatilityCrushPercent: number | undefined;
  /**
   * When the report was published, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. OpenD
   * calls it `pubTimeStr`.
   */
  readonly publicationTime: MarketTime | undefined;
  /** Prices on the day of the report. OpenD calls it `priceInfo`. */
  readonly prices: EarningsDayPrices | undefined;
  /** Closing prices around the report, the earliest first. OpenD calls it `scheduleInfoList`. */
  readonly closes: readonly CloseAroundEarnings[];
}

export function earningsDay(message: Message, about: InZones): EarningsDay {
  return {
    period: message.periodText || undefined,
    fiscalYear: message.fiscalYear,
    periodType: enumName(fiscalPeriods, message.financialType),
    isCurrent: message.isCurrent,
    publicationDate: dayText(message.pubTradingDayStr),
    publication: enumName(earningsPublications, message.pubType),
    expectedMovePercent: message.predictVolaRatioNewest,
    highestExpectedMovePercent: message.predictVolaRatioHighest,
    expectedMove: message.predictVolaValNewest,
    highestExpectedMove: message.predictVolaValHighest,
    volatilityCrushPercent: message.optionIVCrush,
    expiryVolatilityCrushPercent: message.optionStrikeDateIVCrush,
    publicationTime: marketTimeIfTold({ time: message.pubTimeStr ?? "", timestamp: Number(message.pubTime ?? 0n) }, about.zones, "Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays"),
    prices: message.priceInfo && earningsDayPrices(message.priceInfo),
    closes: message.scheduleInfoList.map(closeAroundEarnings),
  };
}
