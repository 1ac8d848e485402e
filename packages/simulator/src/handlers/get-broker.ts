import { SubType } from "@opend/core/qot/common";
import { GetBroker } from "@opend/core/serve/qot/get-broker";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { brokerMessage } from "../market/order-book-message.ts";

export const getBroker: Handler = handler(GetBroker, (c2s, { account, connection }) => {
  const security = account.catalog.find(c2s.security);
  account.subscriptions.require(connection, { security, subType: SubType.SubType_Broker });
  return brokerMessage(security, momentOf(account));
});
