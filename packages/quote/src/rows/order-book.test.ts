import { describe, expect, test } from "vitest";
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

test("has levels on both sides, with orders if known", () => {
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
    timestamp: 1_777_500_000_456,
    time: "2026-04-30 06:00:00.456",
    timeZone: "Asia/Hong_Kong",
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
])("with receive times %j has the source %s", (times, source) => {
  expect(orderBook({ ...message, ...times })).toMatchObject({ source, bidsReceivedAt: undefined });
});

test("of odd lots is marked", () => {
  expect(orderBook({ ...message, orderBookType: 1 }).lots).toBe("odd");
  expect(orderBook({ ...message, orderBookType: 5 }).lots).toBe("unknown(5)");
});

describe("the time of the newer side", () => {
  const at = Date.parse("2026-11-01T06:30:00.250Z") / 1000;
  const us = (code: string) => ({ market: 11, code });
  test.each([
    ["is in the market's zone", us("AAPL"), "", "2026-11-01 01:30:00.250", "America/New_York"],
    [
      "is in the market's zone, for any text",
      us("AAPL"),
      "2026-11-01 14:30:00.250",
      "2026-11-01 01:30:00.250",
      "America/New_York",
    ],
    [
      "is in the zone that the text of a future shows, also in an hour that fits two zones",
      us("ESmain"),
      "2026-11-01 01:30:00.250",
      "2026-11-01 01:30:00.250",
      "America/Chicago",
    ],
    ["is undefined for a future without text", us("ESmain"), "", undefined, undefined],
    [
      "is OpenD's text if the zone is unknown",
      { market: 91, code: "BTC" },
      "2026-11-01 14:30:00.250",
      "2026-11-01 14:30:00.250",
      undefined,
    ],
  ])("%s", (_, security, svrRecvTimeBid, time, timeZone) => {
    const older = { svrRecvTimeAsk: "", svrRecvTimeAskTimestamp: at - 1 };
    const row = orderBook({
      ...message,
      ...older,
      security,
      svrRecvTimeBid,
      svrRecvTimeBidTimestamp: at,
    });
    expect(row).toMatchObject({ timestamp: at * 1000 });
    expect([row.time, row.timeZone]).toEqual([time, timeZone]);
  });

  test("is undefined if OpenD does not send it", () => {
    for (const times of [{}, { svrRecvTimeBidTimestamp: 0, svrRecvTimeAskTimestamp: 0 }])
      expect(orderBook({ ...message, ...times })).toMatchObject({
        timestamp: undefined,
        time: undefined,
        timeZone: undefined,
      });
  });
});
