// Generated from Qot_GetInsiderHolderList by tools/questions. Do not edit.
import { type C2S, GetInsiderHolderList, type S2C } from "@opend/core/qot/get-insider-holder-list";
import type { Paginator } from "@opend/core";
import { nextKeyCursor } from "@opend/core/internal";
import { code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Insider, insider as readInsider } from "../rows/insider.ts";
import { type InsidersPage, insidersPage as readInsidersPage } from "../rows/insiders-page.ts";

/** Options of {@link insiders}. */
export interface InsidersOptions extends ListOptions {
  /** Rows per page, 1 to 20. Default: 20. */
  readonly pageSize?: number;
}

/** The arguments of {@link insidersQuestion}. */
export interface InsidersArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetInsiderHolderList as a value, for tools. */
export const insidersQuestion: ListQuestion<InsidersArguments, C2S, S2C, Insider, InsidersPage> = {
  protocol: GetInsiderHolderList,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readInsider),
  summary: readInsidersPage,
};

/**
 * The insiders who hold a stock.
 *
 * ```ts
 * const all = await insiders(opend, "US.AAPL").take(10);
 * console.log(all.map(({ name, title, holding }) => [name, title, holding]));
 * ```
 *
 * The list is fetched in pages of 20 rows. Qot_GetInsiderHolderList (3241), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function insiders(
  opend: Requester,
  code: string,
  options: InsidersOptions = {},
): Paginator<Insider, InsidersPage> {
  return list(opend, insidersQuestion, { code }, options);
}
