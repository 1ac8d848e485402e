import { ArgumentError } from "@opend/core";
import { copied, reading, unawaited } from "@opend/core/internal";
import { flag, oneOf } from "../ask/argument-kinds.ts";
import { distinctCodes } from "../ask/code-batches.ts";
import { parseCode, security } from "../codes.ts";
import { adjustmentNumbers } from "../rows/candle.ts";
import { hoursNumbers } from "../rows/hours.ts";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";
import type { Backfill } from "./gaps/backfill.ts";
import type { Kind, RowOf } from "./kinds/kind.ts";
import { namedBy, type QuotaUnit } from "./ledger/quota-unit.ts";
import { asksFor, termsOf } from "./ledger/terms.ts";
import { checkSubscribeOptions, defaultCapacity, type SubscribeOptions } from "./options.ts";
import { RowBacklog } from "./stream/overflow.ts";
import type { Streamed } from "./stream/streamed.ts";
import { type Subscription, SubscriptionStream } from "./stream/subscription.ts";
import {
  type SubscribingConnection,
  type Subscriptions,
  subscriptionsOf,
} from "./subscriptions.ts";

/** Options of a subscription. */
export interface SubscriptionOptions<Filled extends Backfill | undefined = Backfill | undefined>
  extends SubscribeOptions,
    SubscriptionTerms {
  readonly backfill?: Filled;
}

/**
 * A stream of live rows of securities, and of events about them (gaps, rights, refusals), in order.
 * Leaving the loop, or `close()`, releases the subscription.
 *
 * ```ts
 * const live = await subscribe(opend, ["HK.00700"], [quote, orderBook]);
 * for await (const event of live) {
 *   console.log(event.type);
 *   if (event.type === "orderBook") break;
 * }
 * ```
 *
 * - The streams of a connection share its subscriptions at OpenD. The SDK requests the union of what
 *   they need; it assumes that a request replaces the one before.
 * - A subscription is kept for at least a minute, and is made again after an outage: 100 securities per
 *   request, one request at a time (assumed; OpenD documents no limit).
 * - A code that OpenD refuses comes as a `refused` event and does not affect the others. A request that
 *   OpenD does not answer, or answers with "too frequent", is retried after an outage until there is an
 *   answer; a second `gap` event then tells how long that took for its codes.
 * - Each tick comes once, by its sequence. `backfill: refill` pulls what an outage lost. The checks
 *   `staleAfter` and `missingTrades` tell a dead feed from a quiet market, and find ticks that were not
 *   pushed.
 *
 * Qot_Sub (3001), no frequency limit. Each security and kind counts 1 against the quota.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent: `freeing` is the number of subscriptions that nobody needs
 * any more, `enoughInMs` the time until they make room; `whenFull: "wait"` waits for that. Otherwise as
 * a request does, see {@link Requester}: `reply-failed` when OpenD refuses all of it. After an error
 * nothing stays subscribed. While iterating: the reason why the connection ended (`closed`).
 */
export async function subscribe<
  const K extends Kind,
  const Filled extends Backfill | undefined = undefined,
>(
  opend: SubscribingConnection,
  codes: readonly string[],
  kinds: readonly K[],
  options: SubscriptionOptions<Filled> = {},
): Promise<Subscription<Streamed<RowOf<K>, Filled extends Backfill ? true : false>>> {
  const checked = copied(options);
  return openStream(subscriptionsOf(opend), unitsOf(codes, kinds, checked), checked);
}

/** Opens a stream of units. Resolves when OpenD has accepted or refused them. */
export async function openStream<Row extends RowOf<Kind>>(
  subscriptions: Subscriptions,
  units: readonly QuotaUnit[],
  options: SubscribeOptions,
): Promise<Subscription<Row>> {
  checkSubscribeOptions(options);
  const { capacity = defaultCapacity, maxBytes, backfill } = options;
  // A backfill arrives all at once, so it may have as many rows as one pull returns.
  const filledCapacity = units.reduce(
    (sum, { kind }) => sum + (unawaited(backfill?.of(kind))?.most ?? 0),
    0,
  );
  const { outlet } = await subscriptions.subscribe(units, options, (subscriber) => {
    const backlog = new RowBacklog<Row>(capacity, filledCapacity, maxBytes);
    return new SubscriptionStream<Row>(subscriptions.clock, backlog, subscriber);
  });
  return outlet;
}

/**
 * Ends codes, or kinds of them, in every stream of this connection, also of `watch` and `board`. A
 * stream gets an `unsubscribed` event and goes on with the rest; a stream that has nothing left ends.
 * With options it ends only subscriptions that were made with these options: `{ session: "all" }` leaves
 * streams of regular hours alone. To end something in one stream, use `live.remove(codes, kinds)`.
 *
 * ```ts
 * const live = await subscribe(opend, ["HK.00700", "HK.00005"], [quote, ticks]);
 * unsubscribe(opend, ["HK.00005"]);
 * unsubscribe(opend, ["HK.00700"], [ticks]);
 * for await (const event of live) {
 *   console.log(event.type);
 *   if (event.type === "unsubscribed") break;
 * }
 * ```
 *
 * OpenD refuses to unsubscribe within a minute of subscribing. The SDK sends the request when nobody
 * uses the subscription and the minute is over: Qot_Sub (3001), no frequency limit. Codes that are not
 * subscribed are ignored.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option.
 */
export function unsubscribe(
  opend: SubscribingConnection,
  codes: readonly string[],
  kinds?: readonly Kind[],
  options: SubscriptionTerms = {},
): void {
  distinctCodes(codes);
  checkTerms(options);
  checkKinds(kinds ?? []);
  const isNamed = namedBy(codes, kinds);
  subscriptionsOf(opend).unsubscribe(
    (unit) => isNamed(unit) && asksFor(unit.terms, termsOf(unit.code, unit.kind, options), options),
  );
}

/**
 * Ends every stream of this connection that `subscribe`, `watch` or `board` opened. The SDK
 * unsubscribes when OpenD's minimum of a minute is over: Qot_Sub (3001), no frequency limit. Throws
 * nothing.
 *
 * ```ts
 * const live = await subscribe(opend, ["HK.00700"], [quote]);
 * unsubscribeAll(opend);
 * for await (const row of live) throw row;
 * console.log(live.dropped);
 * ```
 */
export function unsubscribeAll(opend: SubscribingConnection): void {
  subscriptionsOf(opend).closeAll();
}

/** The units of these codes and kinds: every kind of every code, each once. */
export function unitsOf(
  codes: readonly string[],
  kinds: readonly Kind[],
  options: SubscriptionTerms,
): QuotaUnit[] {
  const distinct = distinctCodes(codes);
  if (distinct.length === 0) throw new ArgumentError("codes", "a list of at least one code");
  checkTerms(options);
  checkKinds(kinds);
  if (kinds.length === 0) throw new ArgumentError("kinds", "a list of at least one kind");
  return distinct.flatMap((code) => {
    const of = security(parseCode(code));
    return [...new Set(kinds)].map(
      (kind): QuotaUnit => ({ code, security: of, kind, terms: termsOf(code, kind, options) }),
    );
  });
}

function checkTerms(terms: SubscriptionTerms): void {
  const { session, adjustment, extendedHours, orderDetail } = copied(terms);
  if (extendedHours !== undefined) flag.send("extendedHours", extendedHours);
  if (orderDetail !== undefined) flag.send("orderDetail", orderDetail);
  if (session !== undefined) oneOf(hoursNumbers).send("session", session);
  if (adjustment !== undefined) oneOf(adjustmentNumbers).send("adjustment", adjustment);
}

/** Plain JavaScript may pass a name, or two kinds with the same subtype. */
function checkKinds(kinds: readonly Kind[]): void {
  const bySubType = new Map<number, Kind>();
  for (const kind of reading("kinds", "a list of kinds", () => [...kinds])) {
    const subType = reading("kinds", "values like quote or orderBook", () => kind.subType);
    if (typeof kind !== "object" || !Number.isInteger(subType))
      throw new ArgumentError("kinds", "values like quote or orderBook", kind);
    const other = bySubType.get(kind.subType) ?? kind;
    if (other !== kind)
      throw new ArgumentError("kinds", `one of ${other.name} and ${kind.name}`, "both");
    bySubType.set(kind.subType, kind);
  }
}
