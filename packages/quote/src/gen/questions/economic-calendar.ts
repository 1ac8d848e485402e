// Generated from Qot_GetEconomicCalendar by tools/questions. Do not edit.
import { type C2S, GetEconomicCalendar, type S2C } from "@opend/core/qot/get-economic-calendar";
import type { Paginator } from "@opend/core";
import { copied, nextPageCursor } from "@opend/core/internal";
import { choice, day, listOf, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Importance, importances } from "../enums/importance.ts";
import { type EconomicEvent, economicEvent as readEconomicEvent } from "../rows/economic-event.ts";

/** Options of {@link economicCalendar}. */
export interface EconomicCalendarOptions extends ListOptions {
  /** Last day. Default: the first day. */
  readonly to?: string | Date | undefined;
  /** Hong Kong, US, Shanghai, Singapore, Japan, Australia, Malaysia or Canada. */
  readonly markets?: readonly ("HK" | "US" | "SH" | "SG" | "JP" | "MY" | "AU" | "CA")[] | undefined;
  /** Events of this importance only. Default: all. */
  readonly importance?: Importance | undefined;
  /** Rows per page, 1 to 100. Default: 100. */
  readonly pageSize?: number;
}

/** The arguments of {@link economicCalendarQuestion}. */
export interface EconomicCalendarArguments extends Pick<EconomicCalendarOptions, "to" | "markets" | "importance"> {
  /** First day. The days are those of the time zone of OpenD's machine. */
  readonly from: string | Date;
}

/** Qot_GetEconomicCalendar as a value, for tools. */
export const economicCalendarQuestion: ListQuestion<EconomicCalendarArguments, C2S, S2C, EconomicEvent> = {
  protocol: GetEconomicCalendar,
  arguments: {
    from: { field: "beginDate", kind: day, isRequired: true },
    to: { field: "endDate", kind: day },
    markets: { field: "marketList", kind: listOf(marketIn("HK", "US", "SH", "SG", "JP", "MY", "AU", "CA")) },
    importance: { field: "importance", kind: choice(importances) },
  },
  about: () => [],
  cursor: nextPageCursor,
  rows: ({ itemList }) => itemList.map(readEconomicEvent),
};

/**
 * Economic events in a range of days: published data, and decisions of central banks.
 *
 * ```ts
 * const events = await economicCalendar(opend, "2026-05-08", { importance: "high" }).take(20);
 * console.log(events.map(({ title, country }) => [title, country]));
 * ```
 *
 * The list is fetched in pages of 100 rows. Qot_GetEconomicCalendar (3409), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function economicCalendar(
  opend: Requester,
  from: string | Date,
  options: EconomicCalendarOptions = {},
): Paginator<EconomicEvent> {
  return list(opend, economicCalendarQuestion, { ...copied(options), from }, options);
}
