// Generated from Qot_GetShortSellingRank by tools/questions. Do not edit.
import { type C2S, GetShortSellingRank, type S2C } from "@opend/core/qot/get-short-selling-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, codes, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { type ShortSellingSort, shortSellingSorts } from "../enums/short-selling-sort.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type ShortSellingRank, shortSellingRank as readShortSellingRank } from "../rows/short-selling-rank.ts";

/** Options of {@link shortSellingRank}. */
export interface ShortSellingRankOptions extends ListOptions {
  /** The value to sort by. Default: `shortVolume`. */
  readonly sort?: ShortSellingSort | undefined;
  /** Whether the largest or the smallest comes first. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Only stocks of these industry plates. */
  readonly plates?: Codes | undefined;
  /** Rows per page, 1 to 35. Default: 35. */
  readonly pageSize?: number;
}

/** The arguments of {@link shortSellingRankQuestion}. */
export interface ShortSellingRankArguments extends Pick<ShortSellingRankOptions, "sort" | "order" | "plates"> {
  /** The market whose stocks are ranked. */
  readonly market: "HK" | "US";
}

/** Qot_GetShortSellingRank as a value, for tools. */
export const shortSellingRankQuestion: ListQuestion<ShortSellingRankArguments, C2S, S2C, ShortSellingRank> = {
  protocol: GetShortSellingRank,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    sort: { field: "sortField", kind: choice(shortSellingSorts), default: "shortVolume" },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    plates: { field: "plateList", kind: codes },
  },
  about: ({ market }) => [market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readShortSellingRank),
};

/**
 * The stocks of Hong Kong or the US ranked by short selling, the largest first.
 *
 * ```ts
 * const top = await shortSellingRank(opend, "US", { sort: "daysToCover" }).take(10);
 * console.log(top.map(({ code, daysToCover }) => [code, daysToCover]));
 * ```
 *
 * `sort` is a field of the rows, or an average volume.
 *
 * The list is fetched in pages of 35 rows. Qot_GetShortSellingRank (3415), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function shortSellingRank(
  opend: Requester,
  market: "HK" | "US",
  options: ShortSellingRankOptions = {},
): Paginator<ShortSellingRank> {
  return list(opend, shortSellingRankQuestion, { ...copied(options), market }, options);
}
