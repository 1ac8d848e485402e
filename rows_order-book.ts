
const lots = { 0: "whole", 1: "odd" } as const;





export const orderBookKind: RowKind<"orderBook", S2C, OrderBook> = {
  name: "orderBook",
  subType: SubType.SubType_OrderBook,
  push: UpdateOrderBook,
  rows: (s2c) => [orderBook(s2c)],
  keep: "latest",
  heeds: ["orderDetail"],
};

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
    lots: named(lots, message.orderBookType),
  };
}

const type = "Qot_UpdateOrderBook.S2C";

function newerTime(message: S2C, zones: Zones): Pick<OrderBook, "timestamp" | "time" | "timeZone"> {
  const { svrRecvTimeBidTimestamp: bidsAt = 0, svrRecvTimeAskTimestamp: asksAt = 0 } = message;
  const timestamp = Math.max(bidsAt, asksAt);
  const text = asksAt > bidsAt ? message.svrRecvTimeAsk : message.svrRecvTimeBid;
  // Nothing tells on which clock these texts are, so where the market has one clock it is not asked.
  const time = zones.own === undefined ? (text ?? "") : "";
  if (timestamp === 0 || (time === "" && zones.own === undefined))
    return {
      timestamp: instant(timestamp, type, "svrRecvTime"),
      time: undefined,
      timeZone: undefined,
    };
  return marketTime({ time, timestamp }, zones, type);
}
const noOrders: readonly BookOrder[] = [];

const bookLevel = ({ price, volume, hpVolume, orederCount, detailList }: Level): BookLevel => ({
  price,
  volume: quantity(volume, hpVolume),
  orderCount: orederCount,
  orders:
    detailList.length === 0
      ? noOrders
      : detailList.map((order) => ({
          id: order.orderID,
          volume: quantity(order.volume, undefined),
        })),
});
