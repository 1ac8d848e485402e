import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/serve/qot/get-basic-qot";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { basicQot } from "../market/basic-qot.ts";
import { securitiesOf } from "./securities.ts";

export const getBasicQot: Handler = handler(
  GetBasicQot,
  ({ securityList }, { account, connection }) => {
    const securities = securitiesOf(securityList, account.catalog);
    for (const security of securities)
      account.subscriptions.require(connection, { security, subType: SubType.SubType_Basic });
    const moment = momentOf(account);
    return { basicQotList: securities.map((security) => basicQot(security, moment)) };
  },
);
