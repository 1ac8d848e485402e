// Generated from Qot_GetUSAfterHoursRank by tools/questions. Do not edit.
import { type C2S, GetUSAfterHoursRank, type S2C } from "@opend/core/qot/get-us-after-hours-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-us-after-hours-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, type Choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { priceFilters } from "../enums/price-filter.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type AfterHoursRank, afterHoursRank as readAfterHoursRank } from "../rows/after-hours-rank.ts";

/** Conditions of {@link afterHoursRank}. A row meets all of them. */
export interface AfterHoursRankFilters {
  /** The price: one of these ranges. */
  readonly price?: Choice<typeof priceFilters> | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Price over earnings, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
}

const afterHoursRankFiltersKind = filters<AfterHoursRankFilters, SentIndicator>({
  price: { figure: 1, kind: choice(priceFilters), at: ["priceFilter"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 3, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link afterHoursRank}. */
export interface AfterHoursRankOptions extends ListOptions {
  /** The largest gains or the largest losses first. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: AfterHoursRankFilters | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link afterHoursRankQuestion}. */
export type AfterHoursRankArguments = Pick<AfterHoursRankOptions, "order" | "filters">;

/** Qot_GetUSAfterHoursRank as a value, for tools. */
export const afterHoursRankQuestion: ListQuestion<AfterHoursRankArguments, C2S, S2C, AfterHoursRank> = {
  protocol: GetUSAfterHoursRank,
  arguments: {
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: afterHoursRankFiltersKind },
  },
  about: () => [],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readAfterHoursRank),
};

/**
 * The US stocks by their price change after the close.
 *
 * ```ts
 * const rising = await afterHoursRank(opend).take(10);
 * console.log(rising.map(({ code, afterHoursChangePercent }) => [code, afterHoursChangePercent]));
 * ```
 *
 * Qot_GetUSAfterHoursRank (3411), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function afterHoursRank(
  opend: Requester,
  options: AfterHoursRankOptions = {},
): Paginator<AfterHoursRank> {
  return list(opend, afterHoursRankQuestion, { ...copied(options) }, options);
}
