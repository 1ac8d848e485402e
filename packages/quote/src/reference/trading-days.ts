import { ArgumentError, type CallOptions } from "@opend/core";
import { copied, partOf } from "@opend/core/internal";
import { TradeDateMarket } from "@opend/core/qot/common";
import { RequestTradeDate } from "@opend/core/qot/request-trade-date";
import { dayOf, dayRange } from "../ask/day-range.ts";
import type { Requester } from "../ask/requester.ts";
import { type TradingDay, tradingDay } from "../gen/rows/trading-day.ts";

/**
 * A calendar. `CN` is Shanghai and Shenzhen; `NORTHBOUND` and `SOUTHBOUND` are the days on which
 * Stock Connect trades mainland and Hong Kong shares.
 */
export type TradingCalendar =
  | "HK"
  | "US"
  | "CN"
  | "NORTHBOUND"
  | "SOUTHBOUND"
  | "SG"
  | "JP"
  | "MY"
  | "SG_FUTURE"
  | "JP_FUTURE";

// The calendars by name, with their numbers and the time zones of their days.
const calendars: Readonly<Record<TradingCalendar, readonly [number: number, zone: string]>> = {
  HK: [TradeDateMarket.TradeDateMarket_HK, "Asia/Hong_Kong"],
  US: [TradeDateMarket.TradeDateMarket_US, "America/New_York"],
  CN: [TradeDateMarket.TradeDateMarket_CN, "Asia/Shanghai"],
  NORTHBOUND: [TradeDateMarket.TradeDateMarket_NT, "Asia/Shanghai"],
  SOUTHBOUND: [TradeDateMarket.TradeDateMarket_ST, "Asia/Hong_Kong"],
  SG: [TradeDateMarket.TradeDateMarket_SG, "Asia/Singapore"],
  JP: [TradeDateMarket.TradeDateMarket_JP, "Asia/Tokyo"],
  MY: [TradeDateMarket.TradeDateMarket_MY, "Asia/Kuala_Lumpur"],
  SG_FUTURE: [TradeDateMarket.TradeDateMarket_SG_Future, "Asia/Singapore"],
  JP_FUTURE: [TradeDateMarket.TradeDateMarket_JP_Future, "Asia/Tokyo"],
};

export interface TradingDaysOptions extends CallOptions {
  /** The first day, as the market's own date or an instant of that day. OpenD knows 10 years back. */
  readonly from: string | Date;
  /** The last day. OpenD knows the current year to its end. */
  readonly to: string | Date;
}

/**
 * The days on which a market trades, from `from` to `to` inclusive. Half days are marked.
 *
 * ```ts
 * const days = await tradingDays(opend, "HK", { from: "2026-04-01", to: "2026-04-30" });
 * console.log(days.filter(({ session }) => session !== "whole"));
 * ```
 *
 * The calendar covers 10 years back to the end of the current year. A day on which a market stays
 * closed at short notice (a typhoon) is still in it. Qot_RequestTradeDate (3219), 30 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function tradingDays(
  opend: Requester,
  calendar: TradingCalendar,
  given: TradingDaysOptions,
): Promise<TradingDay[]> {
  const options = copied(given);
  partOf(opend, "request");
  if (typeof calendar !== "string" || !Object.hasOwn(calendars, calendar))
    throw new ArgumentError("calendar", `one of ${Object.keys(calendars).join(", ")}`, calendar);
  const [market, timeZone] = calendars[calendar];
  for (const end of ["from", "to"] as const)
    if (options[end] === undefined)
      throw new ArgumentError(end, "a date (both ends are required)", undefined);
  dayRange(options, timeZone);
  const { tradeDateList } = await opend.request(
    RequestTradeDate,
    {
      market,
      beginTime: dayOf("from", options.from, timeZone),
      endTime: dayOf("to", options.to, timeZone),
    },
    options,
  );
  return tradeDateList.map((message) => tradingDay(message, { timeZone }));
}
