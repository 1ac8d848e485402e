// Generated from Qot_GetShareholdersInstitutional by tools/questions. Do not edit.
import { type C2S, GetShareholdersInstitutional, type S2C } from "@opend/core/qot/get-shareholders-institutional";
import type { Paginator } from "@opend/core";
import { nextKeyCursor } from "@opend/core/internal";
import { code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { subjectOfCode } from "../../rows/subject.ts";
import { type InstitutionalHoldings, institutionalHoldings as readInstitutionalHoldings } from "../rows/institutional-holdings.ts";
import { type InstitutionalPage, institutionalPage as readInstitutionalPage } from "../rows/institutional-page.ts";

/** Options of {@link institutionalHoldings}. */
export interface InstitutionalHoldingsOptions extends ListOptions {
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link institutionalHoldingsQuestion}. */
export interface InstitutionalHoldingsArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetShareholdersInstitutional as a value, for tools. */
export const institutionalHoldingsQuestion: ListQuestion<InstitutionalHoldingsArguments, C2S, S2C, InstitutionalHoldings, InstitutionalPage> = {
  protocol: GetShareholdersInstitutional,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readInstitutionalHoldings),
  summary: (reply, values) => readInstitutionalPage(reply, subjectOfCode(values.code)),
};

/**
 * The holdings of all institutions in a stock, a row per period.
 *
 * ```ts
 * const periods = await institutionalHoldings(opend, "HK.00700").take(4);
 * console.log(periods.map(({ period, holdingPercent }) => [period, holdingPercent]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetShareholdersInstitutional (3240), 30 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function institutionalHoldings(
  opend: Requester,
  code: string,
  options: InstitutionalHoldingsOptions = {},
): Paginator<InstitutionalHoldings, InstitutionalPage> {
  return list(opend, institutionalHoldingsQuestion, { code }, options);
}
