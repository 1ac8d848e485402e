import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateRT } from "@opend/core/qot/update-rt";
import type { RowKind } from "../live/kinds/kind.ts";
import { type MarketTime, marketTime } from "../time/market-time.ts";
import { quantity } from "./quantity.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** One minute of a trading day. Prices in the currency of the market; `undefined` is "not told". */
export interface TimeSharePoint extends Subject, MarketTime {
  readonly type: "timeShare";
  /** Minutes since midnight of the market. */
  readonly minute: number;
  /** There was no data: only the time is told. */
  readonly isBlank: boolean;
  readonly price: number | undefined;
  /** Closing price of the trading day before. */
  readonly lastClose: number | undefined;
  /** Average price of the day so far. */
  readonly averagePrice: number | undefined;
  /** Units traded: shares, contracts. */
  readonly volume: number | undefined;
  /** Value traded. */
  readonly turnover: number | undefined;
}

/** Subscribing to the minutes of the day: `"timeShare"`. */
export const timeShareKind: RowKind<"timeShare", S2C, TimeSharePoint> = {
  name: "timeShare",
  subType: SubType.SubType_RT,
  push: UpdateRT,
  rows: timeSharePoints,
  keep: "queue",
  heeds: ["hours"],
};

/** Of a push; the reply to Qot_GetRT has the same fields. In the order of OpenD. */
export function timeSharePoints({ security, name, rtList }: S2C): TimeSharePoint[] {
  const { subject, zones } = subjectOf(security, name);
  return rtList.map((message) => ({
    type: "timeShare",
    ...subject,
    ...marketTime(message, zones, "Qot_Common.TimeShare"),
    minute: message.minute,
    isBlank: message.isBlank,
    price: message.price,
    lastClose: message.lastClosePrice,
    averagePrice: message.avgPrice,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
  }));
}
