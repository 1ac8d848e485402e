// Generated from Qot_GetOptionMarketStatistic by tools/questions. Do not edit.
import { type C2S, GetOptionMarketStatistic, type S2C } from "@opend/core/qot/get-option-market-statistic";
import type { Paginator } from "@opend/core";
import { nextPageKeyCursor } from "@opend/core/internal";
import { type Choice, choice, day } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { type OptionStatistic, optionStatistics } from "../enums/option-statistic.ts";
import { type OptionMarketDay, optionMarketDay as readOptionMarketDay } from "../rows/option-market-day.ts";

/** The arguments of {@link optionMarketStatisticsQuestion}. */
export interface OptionMarketStatisticsArguments {
  /** The options of a market: on stocks or on indices. */
  readonly market: Choice<typeof optionMarkets>;
  /** The counted value: traded contracts, or open contracts. */
  readonly count: OptionStatistic;
  /** First trading day as `YYYY-MM-DD`. */
  readonly from: string | Date;
  /** Last trading day as `YYYY-MM-DD`; a span of more than a year comes in pages. */
  readonly to: string | Date;
}

/** Qot_GetOptionMarketStatistic as a value, for tools. */
export const optionMarketStatisticsQuestion: ListQuestion<OptionMarketStatisticsArguments, C2S, S2C, OptionMarketDay> = {
  protocol: GetOptionMarketStatistic,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    count: { field: "dataType", kind: choice(optionStatistics), isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: nextPageKeyCursor,
  rows: ({ statisticList }) => statisticList.map(readOptionMarketDay),
};

/**
 * Volume or open interest of all options of a market, a row per trading day.
 *
 * ```ts
 * const days = await optionMarketStatistics(opend, "US", "volume", "2026-04-01", "2026-04-30").all();
 * console.log(days.map(({ date, callValue, putValue }) => [date, callValue, putValue]));
 * ```
 *
 * Qot_GetOptionMarketStatistic (3301), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function optionMarketStatistics(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  count: OptionStatistic,
  from: string | Date,
  to: string | Date,
  options: ListOptions = {},
): Paginator<OptionMarketDay> {
  return list(opend, optionMarketStatisticsQuestion, { market, count, from, to }, options);
}
