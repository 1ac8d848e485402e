// Generated from Qot_GetArkActiveTransaction by tools/questions. Do not edit.
import { type C2S, GetArkActiveTransaction, type S2C } from "@opend/core/qot/get-ark-active-transaction";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ArkPeriod, arkPeriods } from "../enums/ark-period.ts";
import { type ArkTradeSort, arkTradeSorts } from "../enums/ark-trade-sort.ts";
import { type ArkTradeType, arkTradeTypes } from "../enums/ark-trade-type.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type ArkTrade, arkTrade as readArkTrade } from "../rows/ark-trade.ts";

/** Options of {@link arkTrades}. */
export interface ArkTradesOptions extends ListOptions {
  /** Holdings that were raised, lowered, bought anew or sold entirely. Default: raised. */
  readonly trades?: ArkTradeType | undefined;
  /** How far back trades go. Default: one day. */
  readonly period?: ArkPeriod | undefined;
  /** What the rows are sorted by. */
  readonly sort?: ArkTradeSort | undefined;
  /** Upwards or downwards. */
  readonly order?: SortOrder | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link arkTradesQuestion}. */
export type ArkTradesArguments = Pick<ArkTradesOptions, "trades" | "period" | "sort" | "order">;

/** Qot_GetArkActiveTransaction as a value, for tools. */
export const arkTradesQuestion: ListQuestion<ArkTradesArguments, C2S, S2C, ArkTrade> = {
  protocol: GetArkActiveTransaction,
  arguments: {
    trades: { field: "holdingType", kind: choice(arkTradeTypes) },
    period: { field: "cycleType", kind: choice(arkPeriods) },
    sort: { field: "sortField", kind: choice(arkTradeSorts) },
    order: { field: "sortDir", kind: choice(sortOrders) },
  },
  about: () => [],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readArkTrade),
};

/**
 * The stocks that ARK's funds trade most.
 *
 * ```ts
 * const bought = await arkTrades(opend, { trades: "new", period: "5d" }).take(10);
 * console.log(bought.map(({ code, changeShares }) => [code, changeShares]));
 * ```
 *
 * Qot_GetArkActiveTransaction (3425), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function arkTrades(
  opend: Requester,
  options: ArkTradesOptions = {},
): Paginator<ArkTrade> {
  return list(opend, arkTradesQuestion, { ...copied(options) }, options);
}
