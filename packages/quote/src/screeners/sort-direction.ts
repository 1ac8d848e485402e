import { SortDir } from "@opend/core/qot/stock-filter";
import { oneOf, type PlainKind } from "../ask/argument-kinds.ts";

/** Whether the largest comes first (`descending`) or the smallest. */
export type SortDirection = "descending" | "ascending";

/** Whether the largest comes first or the smallest. */
export const sortDirection: PlainKind<SortDirection, number> = oneOf({
  descending: SortDir.SortDir_Descend,
  ascending: SortDir.SortDir_Ascend,
});
