import type { ConnSubInfo } from "@opend/core/qot/common";
import { GetSubInfo } from "@opend/core/serve/qot/get-sub-info";
import type { Unit } from "../account/subscriptions.ts";
import { type Handler, handler } from "../handler.ts";
import { schemaSecurity } from "../market/schema-names.ts";

export const getSubInfo: Handler = handler(
  GetSubInfo,
  ({ isReqAllConn }, { account, connection }) => {
    const { subscriptions } = account;
    const asked = isReqAllConn ? [...account.connections] : [connection];
    const used = subscriptions.used();
    return {
      connSubInfoList: asked.map((of) => connSubInfo(subscriptions.of(of), of === connection)),
      totalUsedQuota: used,
      remainQuota: Math.max(subscriptions.quota - used, 0),
    };
  },
);

function connSubInfo(units: readonly Unit[], isOwnConnData: boolean): ConnSubInfo {
  const subTypes = [...new Set(units.map(({ subType }) => subType))];
  return {
    subInfoList: subTypes.map((subType) => ({
      subType,
      securityList: units
        .filter((unit) => unit.subType === subType)
        .map(({ security }) => schemaSecurity(security)),
    })),
    usedQuota: units.length,
    isOwnConnData,
  };
}
