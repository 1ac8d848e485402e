// Generated from Qot_GetOptionMarketStatistic.StatisticItem by tools/rows. Do not edit.
import type { StatisticItem as Message } from "@opend/core/qot/get-option-market-statistic";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";

/** The options statistics of one trading day. */
export interface OptionMarketDay {
  /** The trading day, the market's own. OpenD calls it `time`. */
  readonly date: string | undefined;
  /** The trading day, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** Contracts of all calls, traded or open as `count` asks. */
  readonly callValue: number;
  /** Contracts of all puts, traded or open as `count` asks. */
  readonly putValue: number;
  /** Calls and puts together, in contracts. */
  readonly totalValue: number | undefined;
  /** Puts over calls, a plain ratio; absent where there are no calls. */
  readonly ratio: number | undefined;
}

export function optionMarketDay(message: Message): OptionMarketDay {
  return {
    date: dayText(message.time),
    timestamp: instant(message.timestamp, "Qot_GetOptionMarketStatistic.StatisticItem", "timestamp"),
    callValue: safeNumber("callValue", message.callValue),
    putValue: safeNumber("putValue", message.putValue),
    totalValue: safeNumber("totalValue", message.totalValue),
    ratio: message.ratio,
  };
}
