import { type S2C as Notice, NotifyType } from "@opend/core/system/notify";
import type { HistoryQuota } from "./history-quota.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** What is counted, and who hears of it. */
interface Counted {
  readonly subscriptions: Pick<Subscriptions<object>, "used">;
  readonly historyQuota: Pick<HistoryQuota, "used">;
  notify(notice: Notice): void;
}

/**
 * Tells how far the quotas are used when that has changed. What a closed connection leaves behind is
 * free after its minute, and told with the next change.
 */
export class UsedQuota {
  readonly #counted: Counted;
  #told = "0/0";

  constructor(counted: Counted) {
    this.#counted = counted;
  }

  /** Has to be called when something was subscribed, given up, or asked for its past. */
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
