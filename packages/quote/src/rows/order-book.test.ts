import { expect, test } from "vitest";
import { orderBook } from "./order-book.ts";

const security = { market: 1, code: "00700" };
const message = {
  security,
  orderBookAskList: [{ price: 468.4, volume: 500n, orederCount: 2, detailList: [] }],
  orderBookBidList: [
    {
      price: 468.2,
      volume: 300n,
      orederCount: 2,
      detailList: [
        { orderID: 7_000_000_000_000_000_001n, volume: 100n },
        { orderID: 7_000_000_000_000_000_002n, volume: 200n },
      ],
    },
    { price: 468, volume: 0n, hpVolume: 0.25, orederCount: 1, detailList: [] },
  ],
};

test("has levels on both sides, with orders where they are told", () => {
  expect(
    orderBook({
      ...message,
      name: "Tencent",
      orderBookType: 0,
      svrRecvTimeBidTimestamp: 1_777_500_000.123,
      svrRecvTimeAskTimestamp: 1_777_500_000.456,
    }),
  ).toEqual({
    type: "orderBook",
    code: "HK.00700",
    market: "HK",
    name: "Tencent",
    bids: [
      {
        price: 468.2,
        volume: 300,
        orderCount: 2,
        orders: [
          { id: 7_000_000_000_000_000_001n, volume: 100 },
          { id: 7_000_000_000_000_000_002n, volume: 200 },
        ],
      },
      { price: 468, volume: 0.25, orderCount: 1, orders: [] },
    ],
    asks: [{ price: 468.4, volume: 500, orderCount: 2, orders: [] }],
    bidsReceivedAt: 1_777_500_000_123,
    asksReceivedAt: 1_777_500_000_456,
    source: "live",
    lots: "whole",
  });
});

test.each([
  [{ svrRecvTimeBidTimestamp: 0, svrRecvTimeAskTimestamp: 0 }, "cached"],
  [{ svrRecvTimeBidTimestamp: 0, svrRecvTimeAskTimestamp: 1_777_500_000 }, "live"],
  [{}, undefined],
])("with receive times %j its source is %s", (times, source) => {
  expect(orderBook({ ...message, ...times })).toMatchObject({ source, bidsReceivedAt: undefined });
});

test("of odd lots says so", () => {
  expect(orderBook({ ...message, orderBookType: 1 }).lots).toBe("odd");
  expect(orderBook({ ...message, orderBookType: 5 }).lots).toBe("unknown(5)");
});
