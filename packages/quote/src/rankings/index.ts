export type { ShortSellingSort } from "../gen/enums/short-selling-sort.ts";
export type { SortOrder } from "../gen/enums/sort-order.ts";
export type { ShortSellingRank } from "../gen/rows/short-selling-rank.ts";
export {
  type ShortSellingRankArguments,
  type ShortSellingRankOptions,
  shortSellingRank,
  shortSellingRankQuestion,
} from "./short-selling-rank.ts";
