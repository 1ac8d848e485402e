import type { Paginator } from "@opend/core";
import { offsetCursor } from "@opend/core/internal";
import { type C2S, GetShortSellingRank, type S2C } from "@opend/core/qot/get-short-selling-rank";
import { codes, oneOf } from "../ask/argument-kinds.ts";
import type { ListOptions } from "../ask/list.ts";
import { type ListQuestion, list } from "../ask/question.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, type Market, marketNumber } from "../codes.ts";
import { numbersOf } from "../enum-name.ts";
import { type ShortSellingSort, shortSellingSorts } from "../gen/enums/short-selling-sort.ts";
import { type SortOrder, sortOrders } from "../gen/enums/sort-order.ts";
import { shortSellingRank as row, type ShortSellingRank } from "../gen/rows/short-selling-rank.ts";

/** A market whose stocks are ranked. */
type RankedMarket = Extract<Market, "HK" | "US">;

const rankedMarkets: Readonly<Record<RankedMarket, number>> = {
  HK: marketNumber("HK"),
  US: marketNumber("US"),
};

/** Options of {@link shortSellingRank}. */
export interface ShortSellingRankOptions extends ListOptions {
  /** What the ranking goes by. Default `shortVolume`. */
  readonly sort?: ShortSellingSort | undefined;
  /** Default `descending`. */
  readonly order?: SortOrder | undefined;
  /** Only stocks of these industry plates. Default: all stocks. */
  readonly plates?: Codes | undefined;
  /** Rows per page, 1 to 35. Default 35. */
  readonly pageSize?: number;
}

/** The arguments of {@link shortSellingRankQuestion}. */
export interface ShortSellingRankArguments
  extends Pick<ShortSellingRankOptions, "sort" | "order" | "plates"> {
  readonly market: RankedMarket;
}

/** Qot_GetShortSellingRank as a value, for tools. */
export const shortSellingRankQuestion: ListQuestion<
  ShortSellingRankArguments,
  C2S,
  S2C,
  ShortSellingRank
> = {
  protocol: GetShortSellingRank,
  arguments: {
    market: {
      field: "market",
      kind: oneOf(rankedMarkets),
      doc: "The market whose stocks are ranked.",
      isRequired: true,
    },
    sort: {
      field: "sortField",
      kind: oneOf(numbersOf(shortSellingSorts)),
      doc: "What the ranking goes by.",
      default: "shortVolume",
    },
    order: {
      field: "sortDir",
      kind: oneOf(numbersOf(sortOrders)),
      doc: "Whether the greatest comes first or the least.",
      default: "descending",
    },
    plates: { field: "plateList", kind: codes, doc: "Only stocks of these industry plates." },
  },
  about: ({ market }) => [market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(row),
};

/**
 * The stocks of Hong Kong or the US ranked by short selling, the greatest first.
 *
 * ```ts
 * const top = await shortSellingRank(opend, "US", { sort: "daysToCover" }).take(10);
 * console.log(top.map(({ code, daysToCover }) => [code, daysToCover]));
 * ```
 *
 * `sort` is a field of the rows, or an average volume. The list is fetched in pages of 35 rows.
 * Qot_GetShortSellingRank (3415), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once: the market or an option has a value that is not
 * allowed. While iterating, see {@link ListOptions}.
 */
export function shortSellingRank(
  opend: Requester,
  market: RankedMarket,
  options: ShortSellingRankOptions = {},
): Paginator<ShortSellingRank> {
  return list(opend, shortSellingRankQuestion, { ...options, market }, options);
}
