// Generated from Qot_GetDividendCalendar.DividendCalendarItem by tools/rows. Do not edit.
import type { DividendCalendarItem as Message } from "@opend/core/qot/get-dividend-calendar";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";

/** One dividend with its dates. */
export interface DividendDates extends Subject {
  /** The plan of the dividend, in words. */
  readonly statement: string | undefined;
  /** Record date: holders of the stock on this day are paid, as `YYYY-MM-DD`. */
  readonly recordDate: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, as `YYYY-MM-DD`. */
  readonly exDate: string | undefined;
  /** Day of payment, as `YYYY-MM-DD`. OpenD calls it `dividendPayableDate`. */
  readonly payableDate: string | undefined;
}

export function dividendDates(message: Message): DividendDates {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    statement: message.statement || undefined,
    recordDate: dayText(message.recordDate),
    exDate: dayText(message.exDate),
    payableDate: dayText(message.dividendPayableDate),
  };
}

/** The columns of {@link DividendDates}. */
export const dividendDatesColumns: FieldKinds<DividendDates> = {
  code: "plain",
  market: "plain",
  name: "plain",
  statement: "plain",
  recordDate: "plain",
  exDate: "plain",
  payableDate: "plain",
};
