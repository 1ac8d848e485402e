import { GetKL } from "@opend/core/serve/qot/get-kl";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { kLines } from "../market/k-lines.ts";
import { periodOf, subTypeOf } from "../market/periods.ts";
import { Refusal } from "../refusal.ts";
import { atMost } from "./numbers.ts";

export const getKL: Handler = handler(GetKL, (c2s, { account, connection }) => {
  const { catalog, subscriptions } = account;
  const security = catalog.find(c2s.security);
  const [period, subType] = [periodOf(c2s.klType), subTypeOf(c2s.klType)];
  if (!period || subType === undefined) throw new Refusal(`unknown klType ${c2s.klType}`);
  const { kinds } = subscriptions.require(connection, { security, subType });
  const most = atMost(GetKL.bounds.maxItems, c2s.reqNum, "reqNum");
  const { seconds } = momentOf(account);
  const question = { period, rehabType: c2s.rehabType, kinds, seconds, most };
  return {
    security: c2s.security,
    name: security.name,
    klList: kLines(catalog.tape(security), question),
  };
});
