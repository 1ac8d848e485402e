import type { C2S } from "@opend/core/qot/sub";
import { Sub } from "@opend/core/serve/qot/sub";
import { requireRightToSubscribe } from "../account/rights-needed.ts";
import type { Context } from "../handler.ts";
import { type Handler, handler } from "../handler.ts";
import { sessionKinds } from "../market/sessions.ts";
import { unitsOf } from "./units.ts";

export const sub: Handler = handler(Sub, (c2s, context) => {
  const { account, connection, afterReply } = context;
  if (c2s.isSubOrUnSub) subscribe(c2s, context);
  else {
    const { subscriptions } = account;
    subscriptions.remove(
      connection,
      c2s.isUnsubAll ? subscriptions.of(connection) : unitsOf(c2s, account.catalog),
    );
  }
  account.pushes.update();
  afterReply(() => account.usedQuota.tell());
  return {};
});

function subscribe(c2s: C2S, { account, connection, afterReply }: Context): void {
  const { subscriptions, pushes } = account;
  const units = unitsOf(c2s, account.catalog);
  const kinds = sessionKinds(c2s);
  requireRightToSubscribe(units, kinds, account.upstream.allRights);
  subscriptions.add(connection, units, {
    kinds,
    hasDetail: c2s.isSubOrderBookDetail ?? false,
  });
  if (c2s.isRegOrUnRegPush === undefined) return;
  const { isRegOrUnRegPush, regPushRehabTypeList } = c2s;
  const held = subscriptions.setPushed(connection, units, isRegOrUnRegPush, regPushRehabTypeList);
  if (isRegOrUnRegPush && c2s.isFirstPush !== false) afterReply(() => pushes.now(connection, held));
}
