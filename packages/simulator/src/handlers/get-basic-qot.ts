import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { type Handler, handler } from "../handler.ts";
import { basicQot } from "../market/basic-qot.ts";
import { Refusal } from "../refusal.ts";

export const getBasicQot: Handler = handler(
  GetBasicQot,
  ({ securityList }, { account, connection }) => {
    if (securityList.length === 0) throw new Refusal("securityList is empty");
    const { catalog, subscriptions, time } = account;
    const securities = securityList.map((ref) => catalog.find(ref));
    for (const security of securities)
      subscriptions.require(connection, { security, subType: SubType.SubType_Basic });
    const tick = time.tick();
    return {
      basicQotList: securities.map((security) =>
        basicQot(catalog.quote(security, tick), time.secondsAt(tick)),
      ),
    };
  },
);
