// Generated from Qot_GetDividendCalendar by tools/questions. Do not edit.
import { type C2S, GetDividendCalendar, type S2C } from "@opend/core/qot/get-dividend-calendar";
import type { Paginator } from "@opend/core";
import { dataFromCursor } from "@opend/core/internal";
import { day, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type DividendDates, dividendDates as readDividendDates } from "../rows/dividend-dates.ts";

/** Options of {@link dividendCalendar}. */
export interface DividendCalendarOptions extends ListOptions {
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link dividendCalendarQuestion}. */
export interface DividendCalendarArguments {
  /** Hong Kong, US, Malaysia, Singapore or Japan. */
  readonly market: "HK" | "US" | "SG" | "JP" | "MY";
  /** The day of the request, as `YYYY-MM-DD`. */
  readonly date: string | Date;
}

/** Qot_GetDividendCalendar as a value, for tools. */
export const dividendCalendarQuestion: ListQuestion<DividendCalendarArguments, C2S, S2C, DividendDates> = {
  protocol: GetDividendCalendar,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SG", "JP", "MY"), isRequired: true },
    date: { field: "date", kind: day, isRequired: true },
  },
  about: ({ market }) => [market],
  cursor: dataFromCursor,
  rows: ({ itemList }) => itemList.map(readDividendDates),
};

/**
 * The dividends of a market whose dates fall on a day.
 *
 * ```ts
 * const dividends = await dividendCalendar(opend, "HK", "2026-05-15").all();
 * console.log(dividends.map(({ code, exDate }) => [code, exDate]));
 * ```
 *
 * Qot_GetDividendCalendar (3408), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function dividendCalendar(
  opend: Requester,
  market: "HK" | "US" | "SG" | "JP" | "MY",
  date: string | Date,
  options: DividendCalendarOptions = {},
): Paginator<DividendDates> {
  return list(opend, dividendCalendarQuestion, { market, date }, options);
}
