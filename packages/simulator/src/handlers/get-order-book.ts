import { SubType } from "@opend/core/qot/common";
import { GetOrderBook } from "@opend/core/serve/qot/get-order-book";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { orderBookMessage } from "../market/order-book-message.ts";
import { Refusal } from "../refusal.ts";

export const getOrderBook: Handler = handler(GetOrderBook, (c2s, { account, connection }) => {
  const security = account.catalog.find(c2s.security);
  const unit = { security, subType: SubType.SubType_OrderBook };
  const { hasDetail } = account.subscriptions.require(connection, unit);
  if (c2s.num < 1) throw new Refusal(`invalid num ${c2s.num}: it must be at least 1`);
  return orderBookMessage(security, momentOf(account), c2s.num, hasDetail);
});
