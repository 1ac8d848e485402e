import type { CallOptions } from "@opend/core";
import { partOf } from "@opend/core/internal";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import type { Requester } from "../ask/requester.ts";

/** The use of a quota. */
export interface Quota {
  /** Used by all connections and programs that share the quota. */
  readonly used: number;
  /** What is left to use. */
  readonly left: number;
  readonly total: number;
}

/** The quotas of a login, and how far they are used. */
export interface Quotas {
  /** Subscriptions: one security with one kind counts 1. All connections of an OpenD share the quota. */
  readonly subscriptions: Quota & {
    /** The subscriptions of this connection. */
    readonly own: number;
  };
  /** Subscriptions of options, if OpenD counts them separately. */
  readonly optionSubscriptions: Quota | undefined;
  /**
   * Securities whose history candles were requested within 30 days. Requesting the same one again is
   * free.
   */
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
  partOf(opend, "request");
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
