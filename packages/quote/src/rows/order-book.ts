import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateOrderBook } from "@opend/core/qot/update-order-book";
import { enumName } from "../enum-name.ts";
import { type Lots, lots } from "../gen/enums/lots.ts";
import { type BookLevel, bookLevel } from "../gen/rows/book-level.ts";
import { instant, type MarketTimeIfTold, marketTime } from "../time/market-time.ts";
import type { Zones } from "../time/zones.ts";
import type { RowKind } from "./kind.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** The order book of a security. */
export interface OrderBook extends Subject {
  readonly type: "orderBook";
  /** The best bid is first, which is the highest. */
  readonly bids: readonly BookLevel[];
  /** The best ask is first, which is the lowest. */
  readonly asks: readonly BookLevel[];
  /**
   * When the servers received the newer side from the exchange, in milliseconds since 1970;
   * `undefined` if unknown.
   */
  readonly timestamp: number | undefined;
  /** The market's wall clock at that time: `"2026-04-30 15:59:00.123"`. */
  readonly time: string | undefined;
  /** The IANA name of that clock's zone, if known; see {@link MarketTime}. */
  readonly timeZone: string | undefined;
  /** When the servers received the bids from the exchange, in milliseconds since 1970. */
  readonly bidsReceivedAt: number | undefined;
  /** When the servers received the asks from the exchange, in milliseconds since 1970. */
  readonly asksReceivedAt: number | undefined;
  /**
   * `cached`: the book is one that OpenD already had, recognised by receive times of zero.
   * `undefined`: unknown.
   */
  readonly source: "live" | "cached" | undefined;
  /** `undefined` if OpenD does not say, which means whole lots. */
  readonly lots: Lots | undefined;
}

/** The kind of order books of whole lots: `"orderBook"`. */
export const orderBookKind: RowKind<OrderBook, "orderBook", S2C> = {
  name: "orderBook",
  subType: SubType.SubType_OrderBook,
  push: UpdateOrderBook,
  rows: (s2c) => [orderBook(s2c)],
  keep: "latest",
  options: ["orderDetail"],
};

/** Maps a push. The reply to Qot_GetOrderBook has the same fields. */
export function orderBook(message: S2C): OrderBook {
  const { svrRecvTimeBidTimestamp: bidsAt, svrRecvTimeAskTimestamp: asksAt } = message;
  const { subject, zones } = subjectOf(message.security, message.name);
  return {
    type: "orderBook",
    ...subject,
    ...newerTime(message, zones),
    bids: message.orderBookBidList.map(bookLevel),
    asks: message.orderBookAskList.map(bookLevel),
    bidsReceivedAt: instant(bidsAt, type, "svrRecvTimeBidTimestamp"),
    asksReceivedAt: instant(asksAt, type, "svrRecvTimeAskTimestamp"),
    source:
      bidsAt === undefined && asksAt === undefined
        ? undefined
        : bidsAt || asksAt
          ? "live"
          : "cached",
    lots: enumName(lots, message.orderBookType),
  };
}

const type = "Qot_UpdateOrderBook.S2C";

function newerTime(message: S2C, zones: Zones): MarketTimeIfTold {
  const { svrRecvTimeBidTimestamp: bidsAt = 0, svrRecvTimeAskTimestamp: asksAt = 0 } = message;
  const timestamp = Math.max(bidsAt, asksAt);
  const text = asksAt > bidsAt ? message.svrRecvTimeAsk : message.svrRecvTimeBid;
  // The time zone of these texts is unknown, so they are used only for markets with several zones.
  const time = zones.own === undefined ? (text ?? "") : "";
  if (timestamp === 0 || (time === "" && zones.own === undefined))
    return {
      timestamp: instant(timestamp, type, "svrRecvTime"),
      time: undefined,
      timeZone: undefined,
    };
  return marketTime({ time, timestamp }, zones, type);
}
