import { type S2C as Notice, NotifyType } from "@opend/core/system/notify";
import type { HistoryQuota } from "./history-quota.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** The quotas, and the function that notifies clients. */
interface Counted {
  readonly subscriptions: Pick<Subscriptions<object>, "used">;
  readonly historyQuota: Pick<HistoryQuota, "used">;
  notify(notice: Notice): void;
}

/**
 * Notifies clients when the use of the quotas has changed. Units of a closed connection become free
 * after their minute, and are notified with the next change.
 */
export class UsedQuota {
  readonly #counted: Counted;
  #told = "0/0";

  constructor(counted: Counted) {
    this.#counted = counted;
  }

  /** Must be called after a subscription, an unsubscription, or a request for history. */
  tell(): void {
    const { subscriptions, historyQuota, notify } = this.#counted;
    const usedSubQuota = subscriptions.used();
    const usedKLineQuota = historyQuota.used().length;
    const used = `${usedSubQuota}/${usedKLineQuota}`;
    if (used === this.#told) return;
    this.#told = used;
    notify({
      type: NotifyType.NotifyType_UsedQuota,
      usedQuota: { usedSubQuota, usedKLineQuota },
    });
  }
}
