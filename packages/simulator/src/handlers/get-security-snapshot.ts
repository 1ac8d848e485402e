import { GetSecuritySnapshot } from "@opend/core/serve/qot/get-security-snapshot";
import { momentOf } from "../account/account.ts";
import { requireFewAtBasic } from "../account/rights-needed.ts";
import { type Handler, handler } from "../handler.ts";
import { snapshot } from "../market/snapshot.ts";
import { securitiesOf } from "./securities.ts";

export const getSecuritySnapshot: Handler = handler(
  GetSecuritySnapshot,
  ({ securityList }, { account }) => {
    const securities = securitiesOf(
      securityList,
      account.catalog,
      GetSecuritySnapshot.bounds.maxSecurities,
    );
    requireFewAtBasic(securities, account.upstream.allRights);
    const moment = momentOf(account);
    return { snapshotList: securities.map((security) => snapshot(security, moment)) };
  },
);
