import { copied } from "@opend/core/internal";
import type { AutoSubscribe } from "../now/pull.ts";
import type { Outlet } from "./stream/outlet.ts";
import { unitsOf } from "./subscribe.ts";
import { type SubscribingConnection, subscriptionsOf } from "./subscriptions.ts";

/** An outlet that ignores everything, because only the subscription is needed. */
const unread: Outlet = { row() {}, news() {}, end() {}, fail() {}, close() {} };

/**
 * A value for the option `autoSubscribe` of a pull: subscribe what the pull needs, for OpenD's
 * minimum of a minute. Another pull within the minute uses the same subscription.
 *
 * ```ts
 * const [apple] = await latestQuotes(opend, ["US.AAPL"], { autoSubscribe });
 * console.log(apple?.price);
 * ```
 *
 * The options `session`, `extendedHours`, `orderDetail` and `adjustment` of the pull apply to the
 * subscription. Qot_Sub (3001), no frequency limit.
 *
 * @throws {QuotaError} `quota-exceeded`, before anything is sent. Otherwise as a request does, see
 * {@link Requester}.
 */
export const autoSubscribe: AutoSubscribe<SubscribingConnection> = async (opend, needed, call) => {
  const { codes, kind, options = {} } = copied(needed, "needed");
  const { signal } = copied(call);
  const units = unitsOf(codes, [kind], options);
  const pulling = await subscriptionsOf(opend).subscribe(units, { signal }, () => unread, true);
  const [refused] = pulling.refused;
  pulling.close();
  if (refused) throw refused.error;
};
