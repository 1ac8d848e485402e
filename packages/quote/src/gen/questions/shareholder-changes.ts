// Generated from Qot_GetShareholdersHoldingChanges by tools/questions. Do not edit.
import { type C2S, GetShareholdersHoldingChanges, type S2C } from "@opend/core/qot/get-shareholders-holding-changes";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { choice, code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ListOrder, listOrders } from "../enums/list-order.ts";
import { type ShareholderChangeKind, shareholderChangeKinds } from "../enums/shareholder-change-kind.ts";
import { type ShareholderChangeSort, shareholderChangeSorts } from "../enums/shareholder-change-sort.ts";
import { type ShareholderChange, shareholderChange as readShareholderChange } from "../rows/shareholder-change.ts";

/** Options of {@link shareholderChanges}. */
export interface ShareholderChangesOptions extends ListOptions {
  /** Upwards or downwards. Default: downwards. */
  readonly order?: ListOrder | undefined;
  /** What the rows are sorted by. Default: change in shares. */
  readonly sort?: ShareholderChangeSort | undefined;
  /** Which changes are wanted. Default: all. */
  readonly change?: ShareholderChangeKind | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link shareholderChangesQuestion}. */
export interface ShareholderChangesArguments extends Pick<ShareholderChangesOptions, "order" | "sort" | "change"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetShareholdersHoldingChanges as a value, for tools. */
export const shareholderChangesQuestion: ListQuestion<ShareholderChangesArguments, C2S, S2C, ShareholderChange> = {
  protocol: GetShareholdersHoldingChanges,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    order: { field: "sortType", kind: choice(listOrders) },
    sort: { field: "sortColumn", kind: choice(shareholderChangeSorts) },
    change: { field: "filterType", kind: choice(shareholderChangeKinds) },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readShareholderChange),
};

/**
 * The shareholders whose holding changed.
 *
 * ```ts
 * const sold = await shareholderChanges(opend, "HK.00700", { change: "decreased" }).take(10);
 * console.log(sold.map(({ name, change }) => [name, change]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetShareholdersHoldingChanges (3238), 30 pages per
 * 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function shareholderChanges(
  opend: Requester,
  code: string,
  options: ShareholderChangesOptions = {},
): Paginator<ShareholderChange> {
  return list(opend, shareholderChangesQuestion, { ...copied(options), code }, options);
}
