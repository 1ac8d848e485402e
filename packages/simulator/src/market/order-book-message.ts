import type { Broker, OrderBook } from "@opend/core/qot/common";
import type { S2C as BrokerMessage } from "@opend/core/qot/get-broker";
import type { S2C as OrderBookMessage } from "@opend/core/qot/get-order-book";
import type { Security } from "../data/security.ts";
import type { Moment } from "./moment.ts";
import type { Level } from "./order-book.ts";
import { toPrice } from "./price.ts";
import { marketTime, schemaSecurity } from "./schema-names.ts";

/** An order book with this many levels, and with each order if details were requested. */
export function orderBookMessage(
  security: Security,
  { catalog, seconds }: Moment,
  levels: number,
  hasDetail: boolean,
): OrderBookMessage {
  const { asks, bids } = catalog.book(security, seconds);
  const updated = (catalog.quote(security, seconds).lastTrade?.ms ?? 0) / 1000;
  const time = updated === 0 ? "" : marketTime(security, updated);
  const row = ({ price, volume, orders }: Level): OrderBook => ({
    price: toPrice(price),
    volume: BigInt(volume),
    orederCount: orders.length,
    detailList: hasDetail
      ? orders.map((order) => ({ orderID: order.id, volume: BigInt(order.volume) }))
      : [],
  });
  return {
    security: schemaSecurity(security),
    name: security.name,
    orderBookAskList: asks.slice(0, levels).map(row),
    orderBookBidList: bids.slice(0, levels).map(row),
    svrRecvTimeAsk: time,
    svrRecvTimeAskTimestamp: updated,
    svrRecvTimeBid: time,
    svrRecvTimeBidTimestamp: updated,
  };
}

const queuedLevels = 10;

/** The broker queue: the orders at the first levels of the order book, with their brokers. */
export function brokerMessage(security: Security, { catalog, seconds }: Moment): BrokerMessage {
  const { asks, bids } = catalog.book(security, seconds);
  const queue = (levels: readonly Level[]): Broker[] =>
    levels.slice(0, queuedLevels).flatMap(({ orders }, index) =>
      orders.map(({ id, volume, broker }) => ({
        id: BigInt(broker.id),
        name: broker.name,
        pos: index + 1,
        orderID: id,
        volume: BigInt(volume),
      })),
    );
  return {
    security: schemaSecurity(security),
    name: security.name,
    brokerAskList: queue(asks),
    brokerBidList: queue(bids),
  };
}
