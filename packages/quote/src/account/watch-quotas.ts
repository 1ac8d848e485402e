import type { Connection, Stream } from "@opend/core";
import { copied, internals, partOf, Queue, QueueStream } from "@opend/core/internal";
import { type S2C as Notice, Notify } from "@opend/core/system/notify";
import type { PushOptions } from "../ask/push-rows.ts";
import { type Quota, type Quotas, quotas } from "./quotas.ts";

/** The part of a connection that `watchQuotas` needs. */
export type QuotaConnection = Pick<Connection, "request" | typeof internals>;

/**
 * The quotas of this login: first the current ones, then again after each change that OpenD reports.
 * The stream ends when you leave the loop or call `close()`.
 *
 * ```ts
 * for await (const { subscriptions } of watchQuotas(opend)) {
 *   console.log(subscriptions.left);
 *   break;
 * }
 * ```
 *
 * A slow reader gets the latest quotas; `dropped` counts the ones that were replaced. A notification
 * has totals and use of all connections together, so `own` and `optionSubscriptions` keep their first
 * values. Sends what `quotas` sends, once; then Notify (1003), a push, no frequency limit.
 *
 * @throws while iterating: first as a request does, see {@link Requester}, then `bad-message` when a
 * notification cannot be read, the reason why the connection ended (`closed`), or the signal's
 * reason.
 */
export function watchQuotas(opend: QuotaConnection, options: PushOptions = {}): Stream<Quotas> {
  const { clock, listenToPushes } = partOf(opend, internals);
  const { signal } = copied(options);
  const leaving = new AbortController();
  let stop: (() => void) | undefined;
  const stream = new QueueStream<Quotas>(signal, {
    clock,
    backlog: new Queue(1),
    onClose() {
      stop?.();
      leaving.abort();
    },
  });
  if (stream.isEnded) return stream;
  let first: Quotas | undefined;
  let notified: Notified = {};
  const pushCurrent = () => first && stream.push(updated(first, notified));
  // A notification that arrives before the first answer counts too.
  stop = listenToPushes(Notify, {
    onPush(notice) {
      if (!notice.apiQuota && !notice.usedQuota) return;
      notified = merged(notified, notice);
      pushCurrent();
    },
    onUnreadable: (cause) => stream.fail(cause),
    onEnd: (cause) => (cause === undefined ? stream.end() : stream.fail(cause)),
  });
  quotas(opend, { signal: leaving.signal }).then(
    (answer) => {
      first = answer;
      pushCurrent();
    },
    (error: unknown) => stream.fail(error),
  );
  return stream;
}

/** The latest totals and use that OpenD has reported. */
type Notified = Pick<Notice, "apiQuota" | "usedQuota">;

const merged = (before: Notified, { apiQuota, usedQuota }: Notified): Notified => ({
  apiQuota: apiQuota ?? before.apiQuota,
  usedQuota: {
    usedSubQuota: usedQuota?.usedSubQuota ?? before.usedQuota?.usedSubQuota,
    usedKLineQuota: usedQuota?.usedKLineQuota ?? before.usedQuota?.usedKLineQuota,
  },
});

const updated = (first: Quotas, { apiQuota, usedQuota }: Notified): Quotas => ({
  ...first,
  subscriptions: {
    ...first.subscriptions,
    ...quotaOf(first.subscriptions, usedQuota?.usedSubQuota, apiQuota?.subQuota),
  },
  historyCandles: quotaOf(
    first.historyCandles,
    usedQuota?.usedKLineQuota,
    apiQuota?.historyKLQuota,
  ),
});

const quotaOf = (first: Quota, used = first.used, total = first.total): Quota => ({
  used,
  total,
  // More can be used than allowed, after OpenD has lowered the total.
  left: Math.max(0, total - used),
});
