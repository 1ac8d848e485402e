import { GetMarketState } from "@opend/core/serve/qot/get-market-state";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { stateOf } from "../market/state.ts";
import { securitiesOf } from "./securities.ts";

export const getMarketState: Handler = handler(GetMarketState, ({ securityList }, { account }) => {
  const { catalog } = account;
  const { seconds } = momentOf(account);
  return {
    marketInfoList: securitiesOf(securityList, catalog, GetMarketState.bounds.maxSecurities).map(
      (security) => ({
        security: schemaSecurity(security),
        name: security.name,
        marketState: stateOf(security, catalog.tape(security), seconds),
      }),
    ),
  };
});
