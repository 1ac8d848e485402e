


export const brokerQueueKind: RowKind<"brokerQueue", S2C, BrokerQueue> = {
  name: "brokerQueue",
  subType: SubType.SubType_Broker,
  push: UpdateBroker,
  rows: (s2c) => [brokerQueue(s2c)],
  keep: "latest",
};

export const brokerQueue = (message: S2C): BrokerQueue => ({
  type: "brokerQueue",
  ...subjectOf(message.security, message.name).subject,
  bids: message.brokerBidList.map(brokerPlace),
  asks: message.brokerAskList.map(brokerPlace),
});

const brokerPlace = ({ id, name, pos, orderID, volume }: Broker): BrokerPlace => ({
  brokerId: id,
  brokerName: name,
  level: pos,
  orderId: orderID,
  volume: exact("volume", volume),
});
