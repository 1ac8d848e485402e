import { Sub } from "@opend/core/qot/sub";
import { type Handler, handler } from "../handler.ts";
import { basicOf, unitsOf } from "./units.ts";

export const sub: Handler = handler(Sub, (c2s, { account, connection, afterReply }) => {
  const { subscriptions, pushes } = account;
  if (!c2s.isSubOrUnSub) {
    subscriptions.remove(
      connection,
      c2s.isUnsubAll ? subscriptions.of(connection) : unitsOf(c2s, account.catalog),
    );
  } else {
    const units = unitsOf(c2s, account.catalog);
    subscriptions.add(connection, units);
    if (c2s.isRegOrUnRegPush !== undefined)
      subscriptions.setPushed(connection, units, c2s.isRegOrUnRegPush);
    if (c2s.isRegOrUnRegPush && c2s.isFirstPush !== false)
      afterReply(() => pushes.now(connection, basicOf(units)));
  }
  pushes.update();
  return {};
});
