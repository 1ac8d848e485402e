import type { CallOptions } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import type { Requester } from "../ask/requester.ts";

/** How far a quota is used. */
export interface Quota {
  /** By all connections and programs that share it. */
  readonly used: number;
  /** What may still be used. */
  readonly left: number;
  readonly total: number;
}

/** What this login may hold, and holds. */
export interface Quotas {
  /** Subscriptions: one security × one kind is 1. Shared by all connections of an OpenD. */
  readonly subscriptions: Quota & {
    /** What this connection holds of them. */
    readonly own: number;
  };
  /** Subscriptions of options, where OpenD counts them apart. */
  readonly optionSubscriptions: Quota | undefined;
  /** Securities whose history candles were asked for within 30 days; asking again is free. */
  readonly historyCandles: Quota;
}

/**
 * How much of the quotas of subscriptions and history candles is used, and how much is left.
 *
 * ```ts
 * const { subscriptions, historyCandles } = await quotas(opend);
 * console.log(subscriptions.left, historyCandles.left);
 * ```
 *
 * `watchQuotas` also reports changes. Qot_GetSubInfo (3003), no frequency limit, and
 * Qot_RequestHistoryKLQuota (3104), 60 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function quotas(opend: Requester, options: CallOptions = {}): Promise<Quotas> {
  const [subscribed, history] = await Promise.all([
    opend.request(GetSubInfo, { isReqAllConn: false }, options),
    opend.request(RequestHistoryKLQuota, { bGetDetail: false }, options),
  ]);
  const { optionUsedQuota, optionRemainQuota } = subscribed;
  return {
    subscriptions: {
      ...quota(subscribed.totalUsedQuota, subscribed.remainQuota),
      own: subscribed.connSubInfoList.find(({ isOwnConnData }) => isOwnConnData)?.usedQuota ?? 0,
    },
    optionSubscriptions:
      optionUsedQuota === undefined || optionRemainQuota === undefined
        ? undefined
        : quota(optionUsedQuota, optionRemainQuota),
    historyCandles: quota(history.usedQuota, history.remainQuota),
  };
}

const quota = (used: number, left: number): Quota => ({ used, left, total: used + left });
