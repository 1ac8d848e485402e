import { ArgumentError } from "@opend/core";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type EnsureSubscribed, oneOf } from "../now/pull.ts";
import { adjustmentNumbers } from "../rows/candle.ts";
import { hoursNumbers } from "../rows/hours.ts";
import { mostPulled } from "./gaps/refills.ts";
import { isKind, kinds } from "./kinds/kinds.ts";
import type { Holding } from "./ledger/holdings.ts";
import { asksFor, type Terms, termsOf, type UnitOptions } from "./ledger/terms.ts";
import { namedBy, type Unit } from "./ledger/unit.ts";
import { defaultCapacity, type SubscribeOptions } from "./options.ts";
import type { LiveKind, LiveRow } from "./stream/kind.ts";
import type { Outlet } from "./stream/outlet.ts";
import { RowBacklog } from "./stream/overflow.ts";
import { type Subscription, SubscriptionStream } from "./stream/subscription.ts";
import { type SubscribingConnection, Subscriptions } from "./subscriptions.ts";

/** Options of a live stream. */
export interface LiveOptions extends SubscribeOptions, UnitOptions {}

/** A stream of every kind of every code. */
export function subscribe(
  opend: SubscribingConnection,
  codes: readonly string[],
  wanted: readonly string[],
  options: LiveOptions,
): Promise<Subscription> {
  return openStream(subscriptionsOf(opend), unitsOf(codes, wanted, options), options);
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

/** Ends kinds of codes in every stream of a connection; without kinds, all that there are. */
export function unsubscribe(
  opend: SubscribingConnection,
  codes: readonly string[],
  wanted: readonly string[] | undefined,
  options: UnitOptions,
): void {
  for (const code of codes) parseCode(code);
  checkOptions(options);
  const isNamed = namedBy(
    codes,
    wanted?.map((name) => kindOf(name).name),
  );
  subscriptionsOf(opend).unsubscribe(
    (unit) => isNamed(unit) && asksFor(unit.terms, termsOf(unit.code, unit.kind, options), options),
  );
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
    throw new ArgumentError("kinds", `of ${Object.keys(kinds).join(", ")}`, wanted);
  // The manager knows rows by their type and code alone.
  return kinds[wanted] as LiveKind<LiveRow>;
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

/** Nobody reads what comes. */
const unread: Outlet = { row() {}, news() {}, end() {}, fail() {}, close() {} };

/** Takes a subscription for a pull; it stays for OpenD's minute, and the next pull finds it there. */
export const subscribeFor =
  (opend: SubscribingConnection): EnsureSubscribed =>
  async ({ codes, kind, options = {} }, { signal }) => {
    const units = unitsOf(codes, [kind], options);
    const pulling = await subscriptionsOf(opend).subscribe(units, { signal }, () => unread, true);
    const [refused] = pulling.refused;
    pulling.close();
    if (refused) throw refused.error;
  };
