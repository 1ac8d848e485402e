import type { Protocol } from "@opend/core";
import { fieldsOf } from "@opend/core/schema";
import { dayOf } from "../handlers/days.ts";
import { daysBetween } from "../market/calendar.ts";
import { Refusal } from "../refusal.ts";
import type { Values } from "./message.ts";

// The limits of a request are documented: the `bounds` of its protocol. That larger requests are
// refused, and not cut, is assumed.

/**
 * The documented maximum of rows in a reply. Longer lists of history K-lines are split into pages
 * instead.
 */
export const mostRows = ({ name, bounds = {} }: Protocol): number | undefined =>
  name.startsWith("Qot_RequestHistory") ? undefined : (bounds.pageMax ?? bounds.maxItems);

/** @throws {Refusal} when a list in the request is too long, or the range has too many days. */
export function requireWithin({ c2s: { name }, bounds = {} }: Protocol, c2s: Values): void {
  const most = bounds.maxSecurities ?? bounds.maxOrders;
  const list = fieldsOf(name).find(({ label }) => label === "repeated");
  if (most !== undefined && list) {
    const { length } = c2s[list.name] as readonly unknown[];
    if (length > most)
      throw new Refusal(`too many in ${list.name}: ${length}, and at most ${most} are allowed`);
  }
  if (bounds.maxSpanDays === undefined) return;
  const [from, to] = (["beginTime", "endTime"] as const).map((each) =>
    dayOf(c2s[each] as string, each),
  ) as [string, string];
  if (daysBetween(from, to) > bounds.maxSpanDays)
    throw new Refusal(
      `invalid endTime ${to}: it is more than ${bounds.maxSpanDays} days after beginTime`,
    );
}
