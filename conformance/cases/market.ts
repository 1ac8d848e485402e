import type { Connection } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";

export const tencent: { readonly market: number; readonly code: string } = {
  market: 1,
  code: "00700",
};

/** A read, which may be retried. */
export const askRows = async (opend: Connection): Promise<number> =>
  (await opend.request(GetShortInterest, { security: tencent })).hkItemList.length;

/** A change, which may not be retried. Its effect is that basic quotes are pushed. */
export const subscribed = {
  securityList: [tencent],
  subTypeList: [1],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
} as const;

export const subscribe = async (opend: Connection): Promise<void> =>
  void (await opend.request(Sub, subscribed));
