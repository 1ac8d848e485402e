import type { CallOptions, Connection } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import { type S2C as Notice, Notify } from "@opend/core/system/notify";
import type { PushOptions } from "../ask/push-rows.ts";
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
 * `watchQuotas` also tells changes. Qot_GetSubInfo (3003), no frequency limit, and
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

/** What `watchQuotas` needs of a connection. */
export type QuotaConnection = Pick<Connection, "request" | "pushes">;

/**
 * The quotas of this login: at once, and again whenever OpenD notifies a change of them or of their
 * use. The stream ends when you leave the loop or abort the signal.
 *
 * ```ts
 * for await (const { subscriptions } of watchQuotas(opend)) {
 *   console.log(subscriptions.left);
 *   break;
 * }
 * ```
 *
 * A notification has totals and use of all connections together; `own` and `optionSubscriptions` keep
 * their first values. Nothing is dropped, however slowly you read. Sends what `quotas` sends, once;
 * then Notify (1003), a push of no frequency limit.
 *
 * @throws while iterating: first as a request does, see {@link Requester}, then as a stream of pushes
 * does, see {@link PushOptions}.
 */
export function watchQuotas(
  opend: QuotaConnection,
  { signal }: PushOptions = {},
): AsyncIterableIterator<Quotas, undefined> {
  // Opened before the first question, so that no change between the two is lost.
  const notices = opend.pushes(Notify, signal && { signal });
  const generator = watched(opend, notices, signal);
  const watch: AsyncIterableIterator<Quotas, undefined> = {
    next: () => generator.next(),
    async return() {
      notices.close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => watch,
  };
  return watch;
}

async function* watched(
  opend: Requester,
  notices: ReturnType<QuotaConnection["pushes"]> & AsyncIterable<Notice>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Quotas, undefined> {
  try {
    let known = await quotas(opend, { signal });
    yield known;
    for await (const notice of notices) {
      const { apiQuota, usedQuota } = notice;
      if (!apiQuota && !usedQuota) continue;
      known = {
        ...known,
        subscriptions: {
          ...known.subscriptions,
          ...renewed(known.subscriptions, usedQuota?.usedSubQuota, apiQuota?.subQuota),
        },
        historyCandles: renewed(
          known.historyCandles,
          usedQuota?.usedKLineQuota,
          apiQuota?.historyKLQuota,
        ),
      };
      yield known;
    }
  } finally {
    notices.close();
  }
}

const quota = (used: number, left: number): Quota => ({ used, left, total: used + left });

/** What is told replaces what was known; what is left follows from the two. */
const renewed = (known: Quota, used = known.used, total = known.total): Quota => ({
  used,
  total,
  // More may be used than is allowed since the total was lowered.
  left: Math.max(0, total - used),
});
