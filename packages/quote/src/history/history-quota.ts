import type { CallOptions } from "@opend/core";
import { partOf } from "@opend/core/internal";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import type { Requester } from "../ask/requester.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";

/** The quota of securities with history candles. */
export interface HistoryQuota {
  /**
   * Securities used within the window. The window is 30 days, or 7 according to newer pages of
   * moomoo.
   */
  readonly used: number;
  readonly remaining: number;
  /** The securities that use the quota. */
  readonly securities: readonly HistoryQuotaUse[];
}

export interface HistoryQuotaUse extends Subject {
  /**
   * When it was last requested, in milliseconds since 1970. The request belongs to no market, so
   * there is no market time.
   */
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
  partOf(opend, "request");
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
