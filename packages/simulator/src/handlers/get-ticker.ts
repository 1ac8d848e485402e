import { SubType } from "@opend/core/qot/common";
import { GetTicker } from "@opend/core/serve/qot/get-ticker";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { lastTrades, ticker } from "../market/tickers.ts";
import { atMost } from "./numbers.ts";

export const getTicker: Handler = handler(GetTicker, (c2s, { account, connection }) => {
  const { catalog, subscriptions } = account;
  const security = catalog.find(c2s.security);
  const { kinds } = subscriptions.require(connection, {
    security,
    subType: SubType.SubType_Ticker,
  });
  const count = atMost(GetTicker.bounds.maxItems, c2s.maxRetNum, "maxRetNum");
  const trades = lastTrades(catalog.tape(security), momentOf(account).seconds, kinds, count);
  return {
    security: c2s.security,
    name: security.name,
    tickerList: trades.map((trade) => ticker(security, trade)),
  };
});
