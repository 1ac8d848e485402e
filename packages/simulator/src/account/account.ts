import type { Connection } from "../connection.ts";
import type { Catalog } from "../market/catalog.ts";
import type { MarketTime } from "../market/time.ts";
import type { BasicQuotePushes } from "./basic-quote-pushes.ts";
import type { Frequency } from "./frequency.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** What all connections of one OpenD share. */
export interface Account {
  readonly catalog: Catalog;
  readonly time: MarketTime;
  readonly frequency: Frequency;
  readonly subscriptions: Subscriptions<Connection>;
  readonly pushes: BasicQuotePushes;
  readonly connections: ReadonlySet<Connection>;
  readonly userId: bigint;
  readonly keepAliveIntervalSeconds: number;
}
