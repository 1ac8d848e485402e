import type { AutoSubscribe } from "../now/pull.ts";
import type { Outlet } from "./stream/outlet.ts";
import { unitsOf } from "./subscribe.ts";
import { type SubscribingConnection, subscriptionsOf } from "./subscriptions.ts";

/** Nobody reads what comes. */
const unread: Outlet = { row() {}, news() {}, end() {}, fail() {}, close() {} };

/**
 * Option of a pull: subscribe what it needs, for OpenD's minimum of a minute. The next pull within the
 * minute finds the subscription there.
 *
 * ```ts
 * const [apple] = await latestQuotes(opend, ["US.AAPL"], { autoSubscribe });
 * console.log(apple?.price);
 * ```
 *
 * Options of the pull that describe a subscription (`session`, `extendedHours`, `orderDetail`,
 * `adjustment`) are the options of this one. Qot_Sub (3001), no frequency limit.
 *
 * @throws {QuotaError} `quota-exceeded`, before anything is sent. Otherwise as a request does, see
 * {@link Requester}.
 */
export const autoSubscribe: AutoSubscribe<SubscribingConnection> = async (
  opend,
  { codes, kind, options = {} },
  { signal },
) => {
  const units = unitsOf(codes, [kind], options);
  const pulling = await subscriptionsOf(opend).subscribe(units, { signal }, () => unread, true);
  const [refused] = pulling.refused;
  pulling.close();
  if (refused) throw refused.error;
};
