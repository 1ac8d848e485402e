import { ArgumentError, type CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { PeriodType } from "@opend/core/qot/common";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { ask } from "../ask/ask.ts";
import { type DayRangeOptions, dayRange } from "../ask/day-range.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type CapitalFlow, capitalFlow as capitalFlowRow } from "../gen/rows/capital-flow.ts";
import { subjectOf } from "../rows/subject.ts";

/** The period of a row of capital flow; `intraday` is the latest trading day, minute by minute. */
export type CapitalFlowPeriod = "intraday" | "day" | "week" | "month";

const dayMs = 86_400_000;

const periods: Readonly<Record<CapitalFlowPeriod, number>> = {
  intraday: PeriodType.PeriodType_INTRADAY,
  day: PeriodType.PeriodType_DAY,
  week: PeriodType.PeriodType_WEEK,
  month: PeriodType.PeriodType_MONTH,
};

/** Capital flow by the minute, of the latest trading day. */
interface IntradayFlowOptions extends CallOptions {
  /** Default. */
  readonly period?: "intraday";
  readonly from?: never;
  readonly to?: never;
}

/**
 * Capital flow by day, week or month. OpenD has 1 year of history. Rows of a range that begins
 * earlier are missing without an error. If only one end is given, the other is 365 days away. If none
 * is given, `to` is today. The range is at most one year.
 */
interface PastFlowOptions extends CallOptions, DayRangeOptions {
  readonly period: "day" | "week" | "month";
}

export type CapitalFlowOptions = IntradayFlowOptions | PastFlowOptions;

const { maxSpanDays } = GetCapitalFlow.bounds;

/**
 * Capital inflow and outflow of a stock, warrant or fund over time, by order size.
 *
 * ```ts
 * const days = await capitalFlow(opend, "HK.00700", { period: "day", from: "2026-04-01" });
 * console.log(days.at(-1)?.net);
 * ```
 *
 * Amounts are in the currency of the market. `intraday` is the latest trading day. For the other
 * periods OpenD keeps 1 year: rows of a range that begins earlier are missing without an error. The
 * default range is the last 365 days. Qot_GetCapitalFlow (3211), 30 per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`: the code, the period or a date is wrong, the range is
 * longer than 366 days (assumed), or `intraday` has a range. Otherwise as a request does, see
 * {@link Requester}.
 */
export async function capitalFlow(
  opend: Requester,
  code: string,
  given: CapitalFlowOptions = {},
): Promise<CapitalFlow[]> {
  const options = copied(given);
  const { period = "intraday" } = options;
  if (typeof period !== "string" || !Object.hasOwn(periods, period))
    throw new ArgumentError("period", `one of ${Object.keys(periods).join(", ")}`, period);
  const parsed = parseCode(code);
  const about = subjectOf(security(parsed), undefined);
  const { from, to } = dayRange(options, about.zones.candidates[0] ?? "UTC");
  if (period === "intraday" && (from !== undefined || to !== undefined))
    throw new ArgumentError("period", "day, week or month when there is a range", period);
  if (from && to && Date.parse(to) - Date.parse(from) > maxSpanDays * dayMs)
    throw new ArgumentError("from", `at most ${maxSpanDays} days before to (${to})`, from);
  const { flowItemList } = await ask(
    opend,
    [code],
    GetCapitalFlow,
    {
      security: security(parsed),
      periodType: periods[period],
      ...(from !== undefined && { beginTime: from }),
      ...(to !== undefined && { endTime: to }),
    },
    options,
  );
  return flowItemList.map((item) => capitalFlowRow(item, about));
}
