// Generated from Qot_GetUSOvernightRank by tools/questions. Do not edit.
import { type C2S, GetUSOvernightRank, type S2C } from "@opend/core/qot/get-us-overnight-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-us-overnight-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, type Choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { priceFilters } from "../enums/price-filter.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type OvernightRank, overnightRank as readOvernightRank } from "../rows/overnight-rank.ts";

/** Conditions of {@link overnightRank}. A row meets all of them. */
export interface OvernightRankFilters {
  /** The price: one of these ranges. */
  readonly price?: Choice<typeof priceFilters> | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Price over earnings, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
}

const overnightRankFiltersKind = filters<OvernightRankFilters, SentIndicator>({
  price: { figure: 1, kind: choice(priceFilters), at: ["priceFilter"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 3, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link overnightRank}. */
export interface OvernightRankOptions extends ListOptions {
  /** The largest gains or the largest losses first. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: OvernightRankFilters | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link overnightRankQuestion}. */
export type OvernightRankArguments = Pick<OvernightRankOptions, "order" | "filters">;

/** Qot_GetUSOvernightRank as a value, for tools. */
export const overnightRankQuestion: ListQuestion<OvernightRankArguments, C2S, S2C, OvernightRank> = {
  protocol: GetUSOvernightRank,
  arguments: {
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: overnightRankFiltersKind },
  },
  about: () => [],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readOvernightRank),
};

/**
 * The US stocks by their price change in the overnight session.
 *
 * ```ts
 * const rising = await overnightRank(opend).take(10);
 * console.log(rising.map(({ code, overnightChangePercent }) => [code, overnightChangePercent]));
 * ```
 *
 * Qot_GetUSOvernightRank (3412), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function overnightRank(
  opend: Requester,
  options: OvernightRankOptions = {},
): Paginator<OvernightRank> {
  return list(opend, overnightRankQuestion, { ...copied(options) }, options);
}
