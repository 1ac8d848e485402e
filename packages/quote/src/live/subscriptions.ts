import { ClosedError, type Connection, type ConnectionEvent } from "@opend/core";
import { type Clock, internals, partOf, unawaited } from "@opend/core/internal";
import { Backfills } from "./gaps/backfills.ts";
import type { Gapped } from "./gaps/gapped.ts";
import { Outages } from "./health/outages.ts";
import { admit } from "./ledger/admission.ts";
import type { Holding } from "./ledger/holdings.ts";
import { Ledger } from "./ledger/ledger.ts";
import { type QuotaUnit, unitKey } from "./ledger/quota-unit.ts";
import { Reconciler } from "./ledger/reconciler.ts";
import type { Terms } from "./ledger/terms.ts";
import { checkSubscribeOptions, defaultCapacity, type SubscribeOptions } from "./options.ts";
import type { Channel } from "./stream/channel.ts";
import type { CheckHost } from "./stream/check.ts";
import type { LiveNews } from "./stream/news.ts";
import type { Cause, Outlet } from "./stream/outlet.ts";
import { PushReaders } from "./stream/push-readers.ts";
import { rowFilter } from "./stream/row-filter.ts";
import { Subscriber } from "./stream/subscriber.ts";

/** The parts of a connection that subscriptions need. */
export type SubscribingConnection = Pick<Connection, "request" | "onRestore" | typeof internals>;

/**
 * All subscriptions of a connection. It counts the users of each unit, so that two streams of a
 * security share one subscription, and each gets what it requested. It keeps to the quota and to
 * OpenD's minute, and renews subscriptions after an outage.
 */
export class Subscriptions {
  readonly #opend: SubscribingConnection;
  readonly clock: Clock;
  readonly #ledger: Ledger<Subscriber>;
  readonly #reconciler: Reconciler<Subscriber>;
  readonly #readers: PushReaders;
  readonly #subscribers = new Set<Subscriber>();
  readonly #outages: Outages;
  readonly #backfills: Backfills;
  #stopListening: (() => void) | undefined;
  #stopRestoring: (() => void) | undefined;
  #closed: Cause | undefined;

  constructor(opend: SubscribingConnection) {
    const { clock } = partOf(opend, internals);
    this.#opend = opend;
    this.clock = clock;
    this.#ledger = new Ledger(clock);
    this.#outages = new Outages(clock);
    this.#readers = new PushReaders(opend, (cause) => this.#onOver(cause));
    this.#backfills = new Backfills(opend, () => this.#gapped());
    this.#reconciler = new Reconciler(
      clock,
      this.#ledger,
      (protocol, c2s) => opend.request(protocol, c2s, { whenLost: "fail" }),
      {
        onRequest: (units) => this.#readers.await(units),
        onLate: (units) => this.#tellLate(units),
        onLost: (reason) => this.#onLost(reason === "reconnected" ? "link" : "upstream"),
        onRefused: (unit, error, users) => {
          for (const user of users) user.refuse(unit, error);
        },
        onTurnOver: () => {
          this.#backfills.runIfDue();
          this.#settleDown();
        },
      },
    );
  }

  /**
   * Delivers all rows and events to an outlet, synchronously. With `isSilent` the outlet does not
   * need the rows that OpenD already has.
   *
   * @throws {QuotaError} before anything is sent. The error of OpenD when it refuses all units, or
   * the error of an unanswered request.
   */
  async subscribe<O extends Outlet>(
    units: readonly QuotaUnit[],
    options: SubscribeOptions,
    outletOf: (subscriber: Subscriber) => O,
    isSilent = false,
  ): Promise<Subscriber<O>> {
    checkSubscribeOptions(options);
    const { signal, whenFull = "throw" } = options;
    const admission = {
      opend: this.#opend,
      clock: this.clock,
      ledger: this.#ledger,
      inTurn: (work: () => Promise<void>) => this.#reconciler.inTurn(work),
      throwIfOver: () => {
        if (this.#closed) throw this.#closed.reason;
      },
    };
    const subscriber = await admit(admission, units, { signal, whenFull }, () =>
      this.#open(units, options, outletOf, isSilent),
    );
    try {
      await this.#reconciler.settle(units, subscriber, signal);
    } catch (error) {
      subscriber.close();
      throw error;
    }
    const { refused } = subscriber;
    const [first] = refused;
    if (first && refused.length === subscriber.units.length) {
      subscriber.close();
      throw first.error;
    }
    return subscriber;
  }

  /** Ends these units in every stream. OpenD gets the unsubscribe request when its minute is over. */
  unsubscribe(isMeant: (unit: QuotaUnit) => boolean): void {
    for (const subscriber of [...this.#subscribers]) subscriber.drop(isMeant);
  }

  /** Ends every stream. OpenD gets the unsubscribe request when its minute is over. */
  closeAll(): void {
    for (const subscriber of [...this.#subscribers]) subscriber.close();
  }

  /** The terms of a unit at OpenD, if this object subscribed it. */
  termsOf(holding: Holding): Terms | undefined {
    return this.#ledger.termsOf(holding);
  }

  /** Creates a subscriber after its admission. */
  #open<O extends Outlet>(
    units: readonly QuotaUnit[],
    { signal, capacity, backfill, checks = [] }: SubscribeOptions,
    outletOf: (subscriber: Subscriber) => O,
    isSilent: boolean,
  ): Subscriber<O> {
    const subscriber: Subscriber<O> = new Subscriber({
      units,
      outletOf,
      capacity: capacity ?? defaultCapacity,
      signal,
      backfill,
      filterOf: (unit) => rowFilter(unit, () => this.#ledger.reachOf(unit)),
      release: (channels) => this.#release(channels, subscriber),
    });
    const host = this.#hostOf(subscriber);
    for (const check of checks) subscriber.checks.push(unawaited(check(host)));
    this.#subscribers.add(subscriber);
    this.#attach();
    this.#join(subscriber, isSilent);
    return subscriber;
  }

  /** Adds the reader before the request, so that the first push is not lost. */
  #join(subscriber: Subscriber, isSilent: boolean): void {
    this.#ledger.add(subscriber.units, subscriber);
    for (const channel of subscriber.channels) {
      const { unit } = channel;
      const fanOut = this.#readers.add(channel);
      if (isSilent || this.#ledger.isWanted(unit, subscriber)) continue;
      // OpenD pushes what it already has only after a request, and held units need no request
      // otherwise.
      if (!fanOut.repeat(channel)) this.#ledger.neededAgain(unit);
    }
  }

  #hostOf(subscriber: Subscriber): CheckHost {
    const isWanted = (unit: QuotaUnit): boolean => this.#ledger.isWanted(unit, subscriber);
    return {
      opend: this.#opend,
      clock: this.clock,
      get units() {
        return subscriber.units;
      },
      isAway: (unit) =>
        this.#outages.isAway(unit.code) || subscriber.isRefused(unit) || isWanted(unit),
      ordered: () => this.#ordered(subscriber),
      resubscribe: (units) => this.#reconciler.resubscribe(units),
      tell: (news) => subscriber.tell(news),
    };
  }

  #release(channels: readonly Channel[], subscriber: Subscriber): void {
    if (subscriber.isEnded) this.#subscribers.delete(subscriber);
    this.#ledger.remove(
      channels.map(({ unit }) => unit),
      subscriber,
    );
    this.#readers.remove(channels);
    this.#settleDown();
  }

  #settleDown(): void {
    this.#reconciler.schedule();
    // A listener keeps the process running, so there is none while units only wait for OpenD's
    // minute.
    if (this.#subscribers.size === 0) {
      this.#stopListening?.();
      this.#stopListening = undefined;
    }
    if (this.#subscribers.size === 0 && this.#ledger.isEmpty) {
      this.#stopRestoring?.();
      this.#stopRestoring = undefined;
    }
  }

  #attach(): void {
    this.#stopRestoring ??= this.#opend.onRestore((request, reason) =>
      this.#reconciler.restore(request, reason).finally(() => this.#backfills.run()),
    );
    this.#stopListening ??= this.#opend[internals].listenToEvents((event) => this.#onEvent(event));
  }

  #onEvent(event: ConnectionEvent): void {
    switch (event.type) {
      case "lost":
        this.#backfills.stop();
        this.#readers.forget();
        return this.#outages.began("link", event.sinceMs);
      case "ready":
        // Sends the requests that were made while subscriptions were restored.
        return void this.#reconciler.sync();
      case "upstream":
        if (event.upstream === "down" || event.upstream === "opend-lost") {
          this.#readers.forget();
          this.#outages.began("upstream");
        }
        if (event.upstream === "up") this.#tell(this.#outages.ended("upstream"));
        return;
      case "quote-right":
        this.#readers.forget();
        for (const subscriber of this.#subscribers)
          for (const news of this.#outages.rights(event.changes, subscriber.units))
            subscriber.tell(news);
        this.#outages.rightsTold(event.changes);
        return this.#backfills.run();
    }
  }

  #onLost(reason: "link" | "upstream"): void {
    this.#tell(this.#outages.ended(reason));
    this.#outages.restored(reason);
    for (const subscriber of this.#subscribers) subscriber.pardon();
  }

  /** Reports a second gap to subscribers whose units were renewed late. */
  #tellLate(units: readonly QuotaUnit[]): void {
    const late = new Set(units.map(unitKey));
    this.#backfills.due();
    for (const subscriber of this.#subscribers) {
      const own = subscriber.units.filter((unit) => late.has(unitKey(unit)));
      const news = this.#outages.late([...new Set(own.map(({ code }) => code))]);
      if (news && own.length > 0) subscriber.tell(news);
    }
  }

  /** The series that wait for a backfill. Units that are not subscribed yet cannot be pulled. */
  #gapped(): Gapped[] {
    return [...this.#subscribers].flatMap((subscriber) =>
      this.#ordered(subscriber).filter(({ series }) => series.isHolding),
    );
  }

  /** The series of a subscriber that are subscribed now. */
  #ordered(subscriber: Subscriber): (Channel & Gapped)[] {
    return subscriber.channels.filter(
      (channel): channel is Channel & Gapped =>
        channel.series !== undefined && !this.#ledger.isWanted(channel.unit, subscriber),
    );
  }

  /** The connection is closed. Streams end with the same cause, and waiting calls reject. */
  #onOver(cause: Cause | undefined): void {
    this.#closed ??= { reason: cause?.reason ?? new ClosedError() };
    this.#reconciler.end(this.#closed.reason);
    for (const subscriber of [...this.#subscribers]) subscriber.end(cause);
    this.#settleDown();
  }

  #tell(news: LiveNews | undefined): void {
    if (news) for (const subscriber of this.#subscribers) subscriber.tell(news);
  }
}

const managers = new WeakMap<SubscribingConnection, Subscriptions>();

/** Returns the one manager of a connection's subscriptions. */
export function subscriptionsOf(opend: SubscribingConnection): Subscriptions {
  const known = managers.get(opend) ?? new Subscriptions(opend);
  managers.set(opend, known);
  return known;
}

/** The terms of a unit at OpenD, if the connection's manager subscribed it. */
export const heldTermsOf =
  (opend: object) =>
  (holding: Holding): Terms | undefined =>
    managers.get(opend as SubscribingConnection)?.termsOf(holding);
