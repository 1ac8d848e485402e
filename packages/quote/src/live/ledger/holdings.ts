import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import type { QuotaUnit } from "./quota-unit.ts";
import type { Ask } from "./requests.ts";

/** A security with a subtype. */
export interface Holding {
  readonly security: QuotaUnit["security"];
  readonly kind: { readonly subType: number };
}

/** The subscriptions of this connection at OpenD, and the quota that all connections share. */
export interface Holdings {
  readonly own: readonly Holding[];
  readonly quotaLeft: number;
  readonly quotaUsed: number;
}

/** Requests Qot_GetSubInfo (3003). */
export async function holdings(ask: Ask): Promise<Holdings> {
  const { connSubInfoList, remainQuota, totalUsedQuota } = await ask(GetSubInfo, {});
  const own = connSubInfoList
    .filter(({ isOwnConnData }) => isOwnConnData)
    .flatMap(({ subInfoList }) => subInfoList)
    .flatMap(({ subType, securityList }) =>
      securityList.map((security) => ({ security, kind: { subType } })),
    );
  return { own, quotaLeft: remainQuota, quotaUsed: totalUsedQuota };
}
