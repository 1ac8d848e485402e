// Generated from Qot_GetPeriodChangeRank by tools/questions. Do not edit.
import { type C2S, GetPeriodChangeRank, type S2C } from "@opend/core/qot/get-period-change-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-period-change-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ChangePeriod, changePeriods } from "../enums/change-period.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type PeriodChange, periodChange as readPeriodChange } from "../rows/period-change.ts";

/** Conditions of {@link periodChangeRank}. A row meets all of them. */
export interface PeriodChangeRankFilters {
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Change of price over the requested period; the vendor does not document whether in percent. */
  readonly changePercent?: Range | undefined;
  /** Shares traded today. */
  readonly volume?: Range | undefined;
  /** Value traded today, in the currency of the market. */
  readonly turnover?: Range | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
  /** Price over book value, a plain ratio. */
  readonly priceToBook?: Range | undefined;
  /**
   * Part of the circulating shares traded today; the vendor does not document whether in percent.
   */
  readonly turnoverPercent?: Range | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  readonly volumeRatio?: Range | undefined;
  /**
   * Day's high less day's low, relative to the previous close; the vendor does not document whether
   * in percent.
   */
  readonly amplitudePercent?: Range | undefined;
}

const periodChangeRankFiltersKind = filters<PeriodChangeRankFilters, SentIndicator>({
  price: { figure: 1, kind: range, at: ["indicatorValue"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  changePercent: { figure: 3, kind: range, at: ["indicatorValue"] },
  volume: { figure: 4, kind: range, at: ["indicatorValue"] },
  turnover: { figure: 5, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 6, kind: range, at: ["indicatorValue"] },
  priceToBook: { figure: 7, kind: range, at: ["indicatorValue"] },
  turnoverPercent: { figure: 8, kind: range, at: ["indicatorValue"] },
  volumeRatio: { figure: 9, kind: range, at: ["indicatorValue"] },
  amplitudePercent: { figure: 10, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link periodChangeRank}. */
export interface PeriodChangeRankOptions extends ListOptions {
  /** The period of the change by which the ranking is sorted. Default: 5 minutes. */
  readonly period?: ChangePeriod | undefined;
  /** The direction of the ranking. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: PeriodChangeRankFilters | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link periodChangeRankQuestion}. */
export interface PeriodChangeRankArguments extends Pick<PeriodChangeRankOptions, "period" | "order" | "filters"> {
  /** Hong Kong or US. */
  readonly market: "HK" | "US";
}

/** Qot_GetPeriodChangeRank as a value, for tools. */
export const periodChangeRankQuestion: ListQuestion<PeriodChangeRankArguments, C2S, S2C, PeriodChange> = {
  protocol: GetPeriodChangeRank,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    period: { field: "periodType", kind: choice(changePeriods) },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: periodChangeRankFiltersKind },
  },
  about: ({ market }) => [market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readPeriodChange),
};

/**
 * The stocks of a market by their price change over a period.
 *
 * ```ts
 * const rising = await periodChangeRank(opend, "HK", { period: "5d" }).take(10);
 * console.log(rising.map(({ code, change5DayPercent }) => [code, change5DayPercent]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetPeriodChangeRank (3416), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function periodChangeRank(
  opend: Requester,
  market: "HK" | "US",
  options: PeriodChangeRankOptions = {},
): Paginator<PeriodChange> {
  return list(opend, periodChangeRankQuestion, { ...copied(options), market }, options);
}
