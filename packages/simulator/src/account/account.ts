import type { Connection } from "../connection.ts";
import type { Catalog } from "../market/catalog.ts";
import type { Doors } from "../market/doors.ts";
import type { Moment } from "../market/moment.ts";
import type { MarketTime } from "../market/time.ts";
import type { Reminders } from "../reminders/reminders.ts";
import type { Upstream } from "../upstream.ts";
import type { Frequency } from "./frequency.ts";
import type { HistoryQuota } from "./history-quota.ts";
import type { Pushes } from "./pushes.ts";
import type { Subscriptions } from "./subscriptions.ts";
import type { UsedQuota } from "./used-quota.ts";

/** The state that all connections of one OpenD share. */
export interface Account {
  readonly catalog: Catalog;
  readonly time: MarketTime;
  /** Which markets were opened or closed by hand. */
  readonly doors: Doors;
  /** OpenD's own link and its quote rights, which decide what is pushed. */
  readonly upstream: Upstream;
  readonly frequency: Frequency;
  readonly subscriptions: Subscriptions<Connection>;
  readonly historyQuota: HistoryQuota;
  readonly usedQuota: UsedQuota;
  readonly pushes: Pushes;
  readonly reminders: Reminders;
  readonly connections: ReadonlySet<Connection>;
  readonly userId: bigint;
  readonly keepAliveIntervalSeconds: number;
}

/** The market as it is now: at the beginning of the tick, as pushes show it. */
export const momentOf = ({ catalog, time }: Pick<Account, "catalog" | "time">): Moment => ({
  catalog,
  seconds: time.secondsAt(time.tick()),
});
