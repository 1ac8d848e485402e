import type { CallOptions } from "@opend/core";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import type { Requester } from "../ask/requester.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";

/** How many securities may still be asked for their past candles. */
export interface HistoryQuota {
  /** Securities asked for within the window, which is 30 days, or 7 by moomoo's newer pages. */
  readonly used: number;
  readonly remaining: number;
  /** The securities that use it. */
  readonly securities: readonly HistoryQuotaUse[];
}

export interface HistoryQuotaUse extends Subject {
  /** When it was last asked for, in milliseconds since 1970: somebody's deed, on no market's clock. */
  readonly requestedAt: number | undefined;
}

/**
 * How many more securities you may request history candles of, and which have used the quota.
 *
 * ```ts
 * const { used, remaining } = await historyQuota(opend);
 * console.log(used, remaining);
 * ```
 *
 * Qot_RequestHistoryKLQuota (3104), 60 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function historyQuota(
  opend: Requester,
  options: CallOptions = {},
): Promise<HistoryQuota> {
  const c2s = { bGetDetail: true };
  const { usedQuota, remainQuota, detailList } = await opend.request(
    RequestHistoryKLQuota,
    c2s,
    options,
  );
  return {
    used: usedQuota,
    remaining: remainQuota,
    securities: detailList.map(({ security, name, requestTimeStamp }) => ({
      ...subjectOf(security, name).subject,
      requestedAt: requestTimeStamp ? Number(requestTimeStamp) * 1000 : undefined,
    })),
  };
}
