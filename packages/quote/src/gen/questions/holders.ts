// Generated from Qot_GetShareholdersHolderDetail by tools/questions. Do not edit.
import { type C2S, GetShareholdersHolderDetail, type S2C } from "@opend/core/qot/get-shareholders-holder-detail";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { choice, code, integer } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { subjectOfCode } from "../../rows/subject.ts";
import { type HolderKind, holderKinds } from "../enums/holder-kind.ts";
import { type HolderSort, holderSorts } from "../enums/holder-sort.ts";
import { type ListOrder, listOrders } from "../enums/list-order.ts";
import { type HolderPage, holderPage as readHolderPage } from "../rows/holder-page.ts";
import { type HolderPeriod, holderPeriod as readHolderPeriod } from "../rows/holder-period.ts";

/** Options of {@link holders}. */
export interface HoldersOptions extends ListOptions {
  /** Which kind of holder is wanted. Default: OpenD chooses. */
  readonly kind?: HolderKind | undefined;
  /** What the rows are sorted by, 61 or 62. Default: shares held. */
  readonly sort?: HolderSort | undefined;
  /** Upwards or downwards. Default: downwards. */
  readonly order?: ListOrder | undefined;
  /** The `id` of a period, from `shareholders`. Default: the latest. */
  readonly period?: number | undefined;
  /**
   * Only the holder with this `holderId`, which rows about shareholders and insiders have. Default:
   * all.
   */
  readonly holder?: number | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link holdersQuestion}. */
export interface HoldersArguments extends Pick<HoldersOptions, "kind" | "sort" | "order" | "period" | "holder"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetShareholdersHolderDetail as a value, for tools. */
export const holdersQuestion: ListQuestion<HoldersArguments, C2S, S2C, HolderPeriod, HolderPage> = {
  protocol: GetShareholdersHolderDetail,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    kind: { field: "requestType", kind: choice(holderKinds) },
    sort: { field: "sortColumn", kind: choice(holderSorts) },
    order: { field: "sortType", kind: choice(listOrders) },
    period: { field: "periodId", kind: integer(0, 2147483647) },
    holder: { field: "holderId", kind: integer(0, 2147483647) },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readHolderPeriod),
  summary: (reply, values) => readHolderPage(reply, subjectOfCode(values.code)),
};

/**
 * The holdings of shareholders of one kind.
 *
 * ```ts
 * const funds = await holders(opend, "HK.00700", { kind: "all" }).take(10);
 * console.log(funds.map(({ name, holding }) => [name, holding]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetShareholdersHolderDetail (3239), 30 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function holders(
  opend: Requester,
  code: string,
  options: HoldersOptions = {},
): Paginator<HolderPeriod, HolderPage> {
  return list(opend, holdersQuestion, { ...copied(options), code }, options);
}
