import type { Protocol } from "@opend/core";
import { KLType, RehabType, SubType } from "@opend/core/qot/common";
import { inventRequest } from "@opend/simulator/invented";

const tencent = { market: 1, code: "00700" };
const apple = { market: 11, code: "AAPL" };

/**
 * Every subtype of two securities, one by one: not every security has every subtype. Without first
 * pushes, which tell each client the moment of its own subscription.
 */
export const subscriptions: readonly object[] = [tencent, apple].flatMap((security) =>
  Object.values(SubType)
    .filter((subType) => subType > 0)
    .map((subType) => ({
      securityList: [security],
      subTypeList: [subType],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isFirstPush: false,
    })),
);

/** What is only answered for a subscription is asked about one. */
const live: Readonly<Record<string, object>> = {
  Qot_GetBasicQot: { securityList: [tencent, apple] },
  Qot_GetKL: {
    security: tencent,
    klType: KLType.KLType_Day,
    rehabType: RehabType.RehabType_Forward,
  },
  Qot_GetRT: { security: tencent },
  Qot_GetTicker: { security: tencent },
  Qot_GetOrderBook: { security: tencent },
  Qot_GetBroker: { security: tencent },
};

/** The content of a request that is the same for the same seed. */
export const requestOf = (protocol: Protocol, seed: number): object => ({
  ...inventRequest(protocol, { seed }),
  ...live[protocol.name],
});
