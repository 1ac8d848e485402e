import { latestBrokerQueue } from "../../now/broker-queue.ts";
import { type BrokerQueue, brokerQueueKind } from "../../rows/broker-queue.ts";
import type { Kind } from "./kind.ts";

/** The broker queue of a Hong Kong security, pushed whenever it changes. A row is a `BrokerQueue`. */
export const brokerQueue: Kind<BrokerQueue, "brokerQueue"> = {
  ...brokerQueueKind,
  latest: (opend, codes, options) =>
    Promise.all(codes.map((code) => latestBrokerQueue(opend, code, options))),
};
