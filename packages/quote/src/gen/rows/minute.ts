// Generated from Qot_Common.TimeShare by tools/rows. Do not edit.
import type { TimeShare as Message } from "@opend/core/qot/common";
import type { FieldKinds } from "../../ask/columns.ts";
import type { About, Subject } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { marketTime, type MarketTime } from "../../time/market-time.ts";

/**
 * One minute of a trading day. Prices are in the currency of the market. `undefined` means unknown.
 */
export interface Minute extends Subject, MarketTime {
  readonly type: "minute";
  /** True when there was no data: then only the time is there. */
  readonly isBlank: boolean;
  /** Latest price of the minute. */
  readonly price: number | undefined;
  /** Closing price of the trading day before. OpenD calls it `lastClosePrice`. */
  readonly lastClose: number | undefined;
  /** Units traded in the minute (shares, contracts). */
  readonly volume: number | undefined;
  /** Value traded in the minute, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Minutes since midnight in the market's own time zone. */
  readonly minute: number;
  /** Average price of the day so far. OpenD calls it `avgPrice`. */
  readonly averagePrice: number | undefined;
}

export function minute(message: Message, about: About): Minute {
  const { subject } = about;
  const at = marketTime(message, about.zones, "Qot_Common.TimeShare");
  return {
    type: "minute",
    code: subject.code,
    market: subject.market,
    name: subject.name,
    timestamp: at.timestamp,
    time: at.time,
    timeZone: at.timeZone,
    isBlank: message.isBlank,
    price: message.price,
    lastClose: message.lastClosePrice,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    turnover: message.turnover,
    minute: message.minute,
    averagePrice: message.avgPrice,
  };
}

/** The columns of {@link Minute}. */
export const minuteColumns: FieldKinds<Minute> = {
  type: "plain",
  code: "plain",
  market: "plain",
  name: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  isBlank: "plain",
  price: "number",
  lastClose: "number",
  volume: "number",
  turnover: "number",
  minute: "number",
  averagePrice: "number",
};
