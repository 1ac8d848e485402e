import { expect, test } from "vitest";
import { brokerQueue } from "./broker-queue.ts";

test("has the brokers of both sides, with their orders if known", () => {
  expect(
    brokerQueue({
      security: { market: 1, code: "00700" },
      name: "Tencent",
      brokerAskList: [{ id: 3440n, name: "A", pos: 1 }],
      brokerBidList: [{ id: 5338n, name: "B", pos: 2, orderID: 2n ** 60n, volume: 300n }],
    }),
  ).toEqual({
    type: "brokerQueue",
    code: "HK.00700",
    market: "HK",
    name: "Tencent",
    bids: [{ brokerId: 5338n, brokerName: "B", level: 2, orderId: 2n ** 60n, volume: 300 }],
    asks: [{ brokerId: 3440n, brokerName: "A", level: 1, orderId: undefined, volume: undefined }],
  });
});
