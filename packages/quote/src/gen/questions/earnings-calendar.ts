// Generated from Qot_GetEarningsCalendar by tools/questions. Do not edit.
import { type C2S, GetEarningsCalendar, type S2C } from "@opend/core/qot/get-earnings-calendar";
import type { EarningsCalendarIndicator as SentEarningsCalendarIndicator } from "@opend/core/qot/get-earnings-calendar";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, choice64, day, listOf, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { calendarStockLists } from "../enums/calendar-stock-list.ts";
import { type EarningsCalendarSort, earningsCalendarSorts } from "../enums/earnings-calendar-sort.ts";
import { earningsTimes } from "../enums/earnings-time.ts";
import { estimatedFigures } from "../enums/estimated-figure.ts";
import { type EarningsReport, earningsReport as readEarningsReport } from "../rows/earnings-report.ts";

/** Conditions of {@link earningsCalendar}. A row meets all of them. */
export interface EarningsCalendarFilters {
  /** Any of these publication types. */
  readonly publicationTypes?: readonly Choice<typeof earningsTimes>[] | undefined;
  /** Any of these estimate types. */
  readonly estimateTypes?: readonly Choice<typeof estimatedFigures>[] | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Any of these stock lists. */
  readonly stockLists?: readonly Choice<typeof calendarStockLists>[] | undefined;
  /** Contracts traded in options on the stock; Hong Kong and US only. */
  readonly optionVolume?: Range | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high, in percent (20 means 20 %).
   */
  readonly impliedVolatilityRankPercent?: Range | undefined;
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityPercentile?: Range | undefined;
  /** Market value of the company at the latest price, in the currency of the market. */
  readonly liveMarketCap?: Range | undefined;
}

const earningsCalendarFiltersKind = filters<EarningsCalendarFilters, SentEarningsCalendarIndicator>({
  publicationTypes: { figure: 1, kind: listOf(choice64(earningsTimes)), at: ["indicatorValue","valueList"] },
  estimateTypes: { figure: 2, kind: listOf(choice64(estimatedFigures)), at: ["indicatorValue","valueList"] },
  marketCap: { figure: 3, kind: range, at: ["indicatorValue","valueInterval"] },
  stockLists: { figure: 4, kind: listOf(choice64(calendarStockLists)), at: ["indicatorValue","valueList"] },
  optionVolume: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  liveMarketCap: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link earningsCalendar}. */
export interface EarningsCalendarOptions extends CallOptions {
  /** What the rows are sorted by. Default: popularity. */
  readonly sort?: EarningsCalendarSort | undefined;
  /** First day as `YYYY-MM-DD`. Default: today. */
  readonly from?: string | Date | undefined;
  /** Last day as `YYYY-MM-DD`, at most 7 days after `from`. Default: only that one day. */
  readonly to?: string | Date | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: EarningsCalendarFilters | undefined;
}

/** The arguments of {@link earningsCalendarQuestion}. */
export interface EarningsCalendarArguments extends Pick<EarningsCalendarOptions, "sort" | "from" | "to" | "filters"> {
  /** Hong Kong, US, Shanghai, Shenzhen, Singapore, Japan, Australia or Canada. */
  readonly market: "HK" | "US" | "SH" | "SZ" | "SG" | "JP" | "AU" | "CA";
}

/** Qot_GetEarningsCalendar as a value, for tools. */
export const earningsCalendarQuestion: SingleQuestion<EarningsCalendarArguments, C2S, S2C, readonly EarningsReport[]> = {
  protocol: GetEarningsCalendar,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ", "SG", "JP", "AU", "CA"), isRequired: true },
    sort: { field: "sortType", kind: choice(earningsCalendarSorts) },
    from: { field: "beginDate", kind: day },
    to: { field: "endDate", kind: day },
    filters: { field: "filterList", kind: earningsCalendarFiltersKind },
  },
  about: ({ market }) => [market],
  answer: ({ itemList }) => itemList.map(readEarningsReport),
};

/**
 * The earnings reports of a market in a range of days.
 *
 * ```ts
 * const reports = await earningsCalendar(opend, "US", { from: "2026-05-08", to: "2026-05-14" });
 * console.log(reports.map(({ code, earningsDate }) => [code, earningsDate]));
 * ```
 *
 * Qot_GetEarningsCalendar (3401), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function earningsCalendar(
  opend: Requester,
  market: "HK" | "US" | "SH" | "SZ" | "SG" | "JP" | "AU" | "CA",
  options: EarningsCalendarOptions = {},
): Promise<readonly EarningsReport[]> {
  return single(opend, earningsCalendarQuestion, { ...copied(options), market }, options);
}
