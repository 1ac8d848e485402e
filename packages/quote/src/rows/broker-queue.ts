import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateBroker } from "@opend/core/qot/update-broker";
import { type BrokerPlace, brokerPlace } from "../gen/rows/broker-place.ts";
import type { RowKind } from "./kind.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** The brokers with orders at each price level of a Hong Kong security. */
export interface BrokerQueue extends Subject {
  readonly type: "brokerQueue";
  /** Brokers with bids, by price level. */
  readonly bids: readonly BrokerPlace[];
  /** Brokers with asks, by price level. */
  readonly asks: readonly BrokerPlace[];
}

/** The kind of broker queues: `"brokerQueue"`. */
export const brokerQueueKind: RowKind<BrokerQueue, "brokerQueue", S2C> = {
  name: "brokerQueue",
  subType: SubType.SubType_Broker,
  push: UpdateBroker,
  rows: (s2c) => [brokerQueue(s2c)],
  keep: "latest",
};

/** Maps a push. The reply to Qot_GetBroker has the same fields. */
export const brokerQueue = (message: S2C): BrokerQueue => ({
  type: "brokerQueue",
  ...subjectOf(message.security, message.name).subject,
  bids: message.brokerBidList.map(brokerPlace),
  asks: message.brokerAskList.map(brokerPlace),
});
