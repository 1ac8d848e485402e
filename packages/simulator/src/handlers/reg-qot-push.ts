import { RegQotPush } from "@opend/core/serve/qot/reg-qot-push";
import { type Handler, handler } from "../handler.ts";
import { unitsOf } from "./units.ts";

export const regQotPush: Handler = handler(
  RegQotPush,
  (c2s, { account, connection, afterReply }) => {
    const { pushes, subscriptions } = account;
    const units = unitsOf(c2s, account.catalog);
    const held = subscriptions.setPushed(connection, units, c2s.isRegOrUnReg, c2s.rehabTypeList);
    if (c2s.isRegOrUnReg && c2s.isFirstPush !== false)
      afterReply(() => pushes.now(connection, held));
    pushes.update();
    return {};
  },
);
