// Generated from Qot_GetArkFundHolding by tools/questions. Do not edit.
import { type C2S, GetArkFundHolding, type S2C } from "@opend/core/qot/get-ark-fund-holding";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ArkHoldingSort, arkHoldingSorts } from "../enums/ark-holding-sort.ts";
import { type ArkHoldingType, arkHoldingTypes } from "../enums/ark-holding-type.ts";
import { type ArkPeriod, arkPeriods } from "../enums/ark-period.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type ArkHolding, arkHolding as readArkHolding } from "../rows/ark-holding.ts";

/** Options of {@link arkHoldings}. */
export interface ArkHoldingsOptions extends ListOptions {
  /** All holdings, or only those with one kind of change. Default: all. */
  readonly holdings?: ArkHoldingType | undefined;
  /** The number of days for changes; not for all holdings. Default: one day. */
  readonly period?: ArkPeriod | undefined;
  /** What the rows are sorted by. Default: shares held. */
  readonly sort?: ArkHoldingSort | undefined;
  /** Upwards or downwards. */
  readonly order?: SortOrder | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link arkHoldingsQuestion}. */
export type ArkHoldingsArguments = Pick<ArkHoldingsOptions, "holdings" | "period" | "sort" | "order">;

/** Qot_GetArkFundHolding as a value, for tools. */
export const arkHoldingsQuestion: ListQuestion<ArkHoldingsArguments, C2S, S2C, ArkHolding> = {
  protocol: GetArkFundHolding,
  arguments: {
    holdings: { field: "holdingType", kind: choice(arkHoldingTypes) },
    period: { field: "cycleType", kind: choice(arkPeriods) },
    sort: { field: "sortField", kind: choice(arkHoldingSorts) },
    order: { field: "sortDir", kind: choice(sortOrders) },
  },
  about: () => [],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readArkHolding),
};

/**
 * The holdings of ARK's funds.
 *
 * ```ts
 * const top = await arkHoldings(opend, { sort: "weightPercent" }).take(10);
 * console.log(top.map(({ code, weightPercent }) => [code, weightPercent]));
 * ```
 *
 * Qot_GetArkFundHolding (3423), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function arkHoldings(
  opend: Requester,
  options: ArkHoldingsOptions = {},
): Paginator<ArkHolding> {
  return list(opend, arkHoldingsQuestion, { ...copied(options) }, options);
}
