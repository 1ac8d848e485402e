import { ArgumentError } from "@opend/core";
import { oneOf } from "../ask/arguments.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { adjustmentNumbers } from "../rows/candle.ts";
import { hoursNumbers } from "../rows/hours.ts";
import { mostPulled } from "./gaps/refills.ts";
import { isKind, type Kind, kinds as kindsByName, type RowOf } from "./kinds/kinds.ts";
import type { Holding } from "./ledger/holdings.ts";
import { asksFor, type Terms, termsOf, type UnitOptions } from "./ledger/terms.ts";
import { namedBy, type Unit } from "./ledger/unit.ts";
import { defaultCapacity, type SubscribeOptions } from "./options.ts";
import type { LiveKind, LiveRow } from "./stream/kind.ts";
import { RowBacklog } from "./stream/overflow.ts";
import type { Streamed } from "./stream/streamed.ts";
import { type Subscription, SubscriptionStream } from "./stream/subscription.ts";
import { type SubscribingConnection, Subscriptions } from "./subscriptions.ts";

/** Options of a live stream. */
export interface LiveOptions extends SubscribeOptions, UnitOptions {}

/**
 * A stream of live rows of securities, and of events about them (gaps, rights, refusals), in order.
 * Leaving the loop, or `close()`, releases the subscription.
 *
 * ```ts
 * const live = await subscribe(opend, ["HK.00700"], ["quote", "orderBook"]);
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
 * - Each tick comes once, by its sequence. `backfill` fetches what an outage lost, `staleAfterMs` tells
 *   a dead feed from a quiet market, `checkTradesMs` finds ticks that were not pushed.
 *
 * Qot_Sub (3001), no frequency limit. Each security and kind counts 1 against the quota.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent: `freeing` is the number of subscriptions that nobody needs
 * any more, `enoughInMs` the time until they make room; `whenFull: "wait"` waits for that. Otherwise as
 * a request does, see {@link Requester}: `reply-failed` when OpenD refuses all of it. After an error
 * nothing stays subscribed. While iterating: the reason why the connection ended (`closed`).
 */
export function subscribe<const K extends Kind, const IsFilled extends boolean = false>(
  opend: SubscribingConnection,
  codes: readonly string[],
  kinds: readonly K[],
  options: LiveOptions & { readonly backfill?: IsFilled } = {},
): Promise<Subscription<Streamed<RowOf<K>, IsFilled>>> {
  const units = unitsOf(codes, kinds, options);
  return openStream(subscriptionsOf(opend), units, options) as Promise<unknown> as Promise<
    Subscription<Streamed<RowOf<K>, IsFilled>>
  >;
}

/** A stream of units; it is there when OpenD has taken or refused them. */
export async function openStream(
  subscriptions: Subscriptions,
  units: readonly Unit[],
  options: SubscribeOptions,
): Promise<Subscription> {
  const { capacity = defaultCapacity, backfill = false } = options;
  const filledCapacity = backfill ? units.length * mostPulled : 0;
  const { outlet } = await subscriptions.subscribe(units, options, (subscriber) => {
    const backlog = new RowBacklog<LiveRow>(capacity, filledCapacity);
    return new SubscriptionStream(subscriptions.clock, backlog, subscriber);
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
 * const live = await subscribe(opend, ["HK.00700", "HK.00005"], ["quote", "ticker"]);
 * unsubscribe(opend, ["HK.00005"]);
 * unsubscribe(opend, ["HK.00700"], ["ticker"]);
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
  options: UnitOptions = {},
): void {
  for (const code of codes) parseCode(code);
  checkOptions(options);
  const isNamed = namedBy(
    codes,
    kinds?.map((name) => kindOf(name).name),
  );
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
 * const live = await subscribe(opend, ["HK.00700"], ["quote"]);
 * unsubscribeAll(opend);
 * for await (const row of live) throw row;
 * console.log(live.dropped);
 * ```
 */
export function unsubscribeAll(opend: SubscribingConnection): void {
  subscriptionsOf(opend).closeAll();
}

/** What is to be subscribed: every kind of every code, each once. */
export function unitsOf(
  codes: readonly string[],
  wanted: readonly (string | LiveKind)[],
  options: UnitOptions,
): Unit[] {
  if (codes.length === 0) throw new ArgumentError("codes", "at least one", "none");
  if (wanted.length === 0) throw new ArgumentError("kinds", "at least one", "none");
  checkOptions(options);
  const liveKinds = new Set(wanted.map(kindOf));
  return [...new Set(codes)].flatMap((code) => {
    const of = security(parseCode(code));
    return [...liveKinds].map(
      (kind): Unit => ({ code, security: of, kind, terms: termsOf(code, kind, options) }),
    );
  });
}

function checkOptions({ session, adjustment }: UnitOptions): void {
  if (session !== undefined) oneOf("session", hoursNumbers, session);
  if (adjustment !== undefined) oneOf("adjustment", adjustmentNumbers, adjustment);
}

function kindOf(wanted: string | LiveKind): LiveKind {
  if (typeof wanted !== "string") return wanted;
  if (!isKind(wanted))
    throw new ArgumentError("kinds", `of ${Object.keys(kindsByName).join(", ")}`, wanted);
  // The manager knows rows by their type and code alone.
  return kindsByName[wanted] as LiveKind<LiveRow>;
}

const managers = new WeakMap<SubscribingConnection, Subscriptions>();

/** The one manager of a connection's subscriptions, whoever asks for it. */
export function subscriptionsOf(opend: SubscribingConnection): Subscriptions {
  const known = managers.get(opend);
  if (known) return known;
  const manager = new Subscriptions(opend);
  managers.set(opend, manager);
  return manager;
}

/** On which terms a connection holds something, as far as it was subscribed by its manager. */
export const heldTermsOf =
  (opend: Requester) =>
  (holding: Holding): Terms | undefined =>
    managers.get(opend as SubscribingConnection)?.termsOf(holding);
