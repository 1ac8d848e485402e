// Generated from Qot_GetInstitutionHoldingChange by tools/questions. Do not edit.
import { type C2S, GetInstitutionHoldingChange, type S2C } from "@opend/core/qot/get-institution-holding-change";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice, integer, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type HoldingChangeSort, holdingChangeSorts } from "../enums/holding-change-sort.ts";
import { type HoldingChangeType, holdingChangeTypes } from "../enums/holding-change-type.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type HoldingChange, holdingChange as readHoldingChange } from "../rows/holding-change.ts";

/** Options of {@link institutionChanges}. */
export interface InstitutionChangesOptions extends ListOptions {
  /** Bought anew, raised, lowered or sold entirely. Default: bought anew. */
  readonly change?: HoldingChangeType | undefined;
  /** What the rows are sorted by. */
  readonly sort?: HoldingChangeSort | undefined;
  /** Upwards or downwards. */
  readonly order?: SortOrder | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link institutionChangesQuestion}. */
export interface InstitutionChangesArguments extends Pick<InstitutionChangesOptions, "change" | "sort" | "order"> {
  /** The market of the holdings. */
  readonly market: "HK" | "US";
  /** The `id` of the institution, from `institutions`. */
  readonly institution: number;
}

/** Qot_GetInstitutionHoldingChange as a value, for tools. */
export const institutionChangesQuestion: ListQuestion<InstitutionChangesArguments, C2S, S2C, HoldingChange> = {
  protocol: GetInstitutionHoldingChange,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    institution: { field: "institutionId", kind: integer(0, 2147483647), isRequired: true },
    change: { field: "changeType", kind: choice(holdingChangeTypes) },
    sort: { field: "sortField", kind: choice(holdingChangeSorts) },
    order: { field: "sortDir", kind: choice(sortOrders) },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readHoldingChange),
};

/**
 * The holdings of an institutional investor that changed.
 *
 * ```ts
 * const [largest] = await institutions(opend, "US").take(1);
 * const bought = await institutionChanges(opend, "US", largest?.id ?? 1, { change: "new" }).take(10);
 * console.log(bought.map(({ code, changeShares }) => [code, changeShares]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetInstitutionHoldingChange (3421), 60 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function institutionChanges(
  opend: Requester,
  market: "HK" | "US",
  institution: number,
  options: InstitutionChangesOptions = {},
): Paginator<HoldingChange> {
  return list(opend, institutionChangesQuestion, { ...copied(options), market, institution }, options);
}
