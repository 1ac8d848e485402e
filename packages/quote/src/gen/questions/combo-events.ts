// Generated from Qot_GetEventContractComboList by tools/questions. Do not edit.
import { type C2S, GetEventContractComboList, type S2C } from "@opend/core/qot/get-event-contract-combo-list";
import type { Paginator } from "@opend/core";
import { copied, nextPageCursor } from "@opend/core/internal";
import { code, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ComboEvent, comboEvent as readComboEvent } from "../rows/combo-event.ts";
import { type ComboEventsPage, comboEventsPage as readComboEventsPage } from "../rows/combo-events-page.ts";

/** Options of {@link comboEvents}. */
export interface ComboEventsOptions extends ListOptions {
  /** Only this category (`SPORTS`). Default: all. */
  readonly category?: string | undefined;
  /** Only this competition. Default: all. */
  readonly competition?: string | undefined;
  /** Only events of this series. Default: all. */
  readonly series?: string | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link comboEventsQuestion}. */
export type ComboEventsArguments = Pick<ComboEventsOptions, "category" | "competition" | "series">;

/** Qot_GetEventContractComboList as a value, for tools. */
export const comboEventsQuestion: ListQuestion<ComboEventsArguments, C2S, S2C, ComboEvent, ComboEventsPage> = {
  protocol: GetEventContractComboList,
  arguments: {
    category: { field: "category", kind: text },
    competition: { field: "competition", kind: text },
    series: { field: "series", kind: code },
  },
  about: ({ series }) => (series === undefined ? [] : [series]),
  cursor: nextPageCursor,
  rows: ({ comboEventList }) => comboEventList.map(readComboEvent),
  summary: readComboEventsPage,
};

/**
 * The events whose contracts can be combined.
 *
 * ```ts
 * for await (const { rows, summary } of comboEvents(opend).pages()) {
 *   console.log(summary.comboToken, rows.length);
 *   break;
 * }
 * ```
 *
 * Qot_GetEventContractComboList (3453), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function comboEvents(
  opend: Requester,
  options: ComboEventsOptions = {},
): Paginator<ComboEvent, ComboEventsPage> {
  return list(opend, comboEventsQuestion, { ...copied(options) }, options);
}
