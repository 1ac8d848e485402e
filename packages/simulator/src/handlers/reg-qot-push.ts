import { RegQotPush } from "@opend/core/qot/reg-qot-push";
import { type Handler, handler } from "../handler.ts";
import { basicOf, unitsOf } from "./units.ts";

export const regQotPush: Handler = handler(
  RegQotPush,
  (c2s, { account, connection, afterReply }) => {
    const { pushes } = account;
    const units = unitsOf(c2s, account.catalog);
    account.subscriptions.setPushed(connection, units, c2s.isRegOrUnReg);
    if (c2s.isRegOrUnReg && c2s.isFirstPush !== false)
      afterReply(() => pushes.now(connection, basicOf(units)));
    pushes.update();
    return {};
  },
);
