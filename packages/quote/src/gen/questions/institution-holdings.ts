// Generated from Qot_GetInstitutionHoldingList by tools/questions. Do not edit.
import { type C2S, GetInstitutionHoldingList, type S2C } from "@opend/core/qot/get-institution-holding-list";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice, integer, marketIn, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type HoldingChangeType, holdingChangeTypes } from "../enums/holding-change-type.ts";
import { type HoldingSort, holdingSorts } from "../enums/holding-sort.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type Holding, holding as readHolding } from "../rows/holding.ts";
import { type HoldingsPage, holdingsPage as readHoldingsPage } from "../rows/holdings-page.ts";

/** Options of {@link institutionHoldings}. */
export interface InstitutionHoldingsOptions extends ListOptions {
  /** Only holdings that changed so. Default: all. */
  readonly change?: HoldingChangeType | undefined;
  /** What the rows are sorted by. */
  readonly sort?: HoldingSort | undefined;
  /** Upwards or downwards. */
  readonly order?: SortOrder | undefined;
  /** Only stocks whose name or code contains this text. */
  readonly keyword?: string | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link institutionHoldingsQuestion}. */
export interface InstitutionHoldingsArguments extends Pick<InstitutionHoldingsOptions, "change" | "sort" | "order" | "keyword"> {
  /** The market of the holdings. */
  readonly market: "HK" | "US";
  /** The `id` of the institution, from `institutions`. */
  readonly institution: number;
}

/** Qot_GetInstitutionHoldingList as a value, for tools. */
export const institutionHoldingsQuestion: ListQuestion<InstitutionHoldingsArguments, C2S, S2C, Holding, HoldingsPage> = {
  protocol: GetInstitutionHoldingList,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    institution: { field: "institutionId", kind: integer(0, 2147483647), isRequired: true },
    change: { field: "changeType", kind: choice(holdingChangeTypes) },
    sort: { field: "sortField", kind: choice(holdingSorts) },
    order: { field: "sortDir", kind: choice(sortOrders) },
    keyword: { field: "keyword", kind: text },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readHolding),
  summary: readHoldingsPage,
};

/**
 * The holdings of an institutional investor in a market.
 *
 * ```ts
 * const [largest] = await institutions(opend, "US").take(1);
 * const top = await institutionHoldings(opend, "US", largest?.id ?? 1, { sort: "holdingValue" }).take(10);
 * console.log(top.map(({ code, portfolioPercent }) => [code, portfolioPercent]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetInstitutionHoldingList (3422), 60 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function institutionHoldings(
  opend: Requester,
  market: "HK" | "US",
  institution: number,
  options: InstitutionHoldingsOptions = {},
): Paginator<Holding, HoldingsPage> {
  return list(opend, institutionHoldingsQuestion, { ...copied(options), market, institution }, options);
}
