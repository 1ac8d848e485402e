// Generated from Qot_GetInstitutionList by tools/questions. Do not edit.
import { type C2S, GetInstitutionList, type S2C } from "@opend/core/qot/get-institution-list";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice, marketIn, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type InstitutionSort, institutionSorts } from "../enums/institution-sort.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type Institution, institution as readInstitution } from "../rows/institution.ts";
import { type InstitutionsPage, institutionsPage as readInstitutionsPage } from "../rows/institutions-page.ts";

/** Options of {@link institutions}. */
export interface InstitutionsOptions extends ListOptions {
  /** What the rows are sorted by. Default: value of the holdings. */
  readonly sort?: InstitutionSort | undefined;
  /** Upwards or downwards. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Only institutions whose name contains this text. */
  readonly namePart?: string | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link institutionsQuestion}. */
export interface InstitutionsArguments extends Pick<InstitutionsOptions, "sort" | "order" | "namePart"> {
  /** The market of the holdings. */
  readonly market: "HK" | "US";
}

/** Qot_GetInstitutionList as a value, for tools. */
export const institutionsQuestion: ListQuestion<InstitutionsArguments, C2S, S2C, Institution, InstitutionsPage> = {
  protocol: GetInstitutionList,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    sort: { field: "sortField", kind: choice(institutionSorts) },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    namePart: { field: "namePart", kind: text },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readInstitution),
  summary: readInstitutionsPage,
};

/**
 * The institutional investors that hold stocks of a market.
 *
 * ```ts
 * const largest = await institutions(opend, "US", { sort: "positionValue" }).take(10);
 * console.log(largest.map(({ id, name, positionValue }) => [id, name, positionValue]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetInstitutionList (3418), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function institutions(
  opend: Requester,
  market: "HK" | "US",
  options: InstitutionsOptions = {},
): Paginator<Institution, InstitutionsPage> {
  return list(opend, institutionsQuestion, { ...copied(options), market }, options);
}
