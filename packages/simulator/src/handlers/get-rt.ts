import { SubType } from "@opend/core/qot/common";
import { GetRT } from "@opend/core/serve/qot/get-rt";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { timeShare } from "../market/time-share.ts";

export const getRT: Handler = handler(GetRT, (c2s, { account, connection }) => {
  const { catalog, subscriptions } = account;
  const security = catalog.find(c2s.security);
  const { kinds } = subscriptions.require(connection, { security, subType: SubType.SubType_RT });
  return {
    security: c2s.security,
    name: security.name,
    rtList: timeShare(catalog.tape(security), momentOf(account).seconds, kinds),
  };
});
