import {
  ArgumentError,
  ClosedError,
  type Connection,
  type ConnectionEvent,
  QuotaError,
  type RestoreReason,
  type RestoringRequest,
} from "@opend/core";
import { type Clock, systemClock, type Timer, untilAborted } from "@opend/core/internal";
import { type Ask, holdings, subscribeAll, unsubscribeAll } from "./asking.ts";
import { fill } from "./backfill/fill.ts";
import type { LiveNews } from "./event.ts";
import { Ledger } from "./ledger.ts";
import { LiveStream } from "./live.ts";
import { Outages } from "./outages.ts";
import { Pump } from "./pump.ts";
import { Sessions } from "./sessions.ts";
import type { Unit } from "./unit.ts";
import { Watchdog } from "./watchdog.ts";

/** What subscriptions need of a connection. */
export type SubscribingConnection = Pick<Connection, "request" | "pushes" | "events" | "onRestore">;

export interface SubscribeOptions {
  /** Rows that wait for a slow reader, of kinds that are not kept per security. Default 1,000. */
  readonly capacity?: number;
  /** Aborting ends the subscription, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Ask for what an outage has swallowed: trades (the latest 1,000), candles and time-share points,
   * by Qot_GetTicker, Qot_GetKL and Qot_GetRT, none of which has a frequency limit. They come after
   * their `gap`, marked `isBackfilled`, each once; what is pushed meanwhile waits, `capacity` rows at
   * most. What cannot be filled is told by a second `gap`. Default `false`.
   */
  readonly backfill?: boolean;
  /**
   * Watch for feeds that have died: when nothing has come of a code for so many milliseconds while its
   * market is open, the stream says `stale`, the code is subscribed once more, and `fresh` is said
   * when rows come again. Quiet markets (closed, lunch, holidays, auctions, hours that are not
   * subscribed) are told apart by Qot_GetMarketState, Qot_RequestTradeDate and GetGlobalState, asked
   * for every 15 s at most, only while something is quiet. Take it longer than the slowest code is
   * quiet by itself. Default: no watch. It holds no process.
   */
  readonly staleAfterMs?: number;
}

/**
 * Everything that one connection has subscribed: counted by use, so that two streams of a security
 * are one subscription; within the quota; held for OpenD's minute; made again after an outage.
 */
export class Subscriptions {
  readonly #opend: SubscribingConnection;
  readonly #clock: Clock;
  readonly #ledger: Ledger<LiveStream>;
  readonly #pumps = new Map<number, Pump>();
  readonly #lives = new Set<LiveStream>();
  readonly #outages: Outages;
  readonly #sessions: Sessions;
  /** Called when something has been tried, or the connection is over. */
  readonly #waiting = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #expiry: Timer | undefined;
  #events: ReturnType<Connection["events"]> | undefined;
  #stopRestoring: (() => void) | undefined;
  #filling: AbortController | undefined;
  #closed: { readonly reason: unknown } | undefined;

  constructor(opend: SubscribingConnection, clock: Clock = systemClock) {
    this.#opend = opend;
    this.#clock = clock;
    this.#ledger = new Ledger(clock);
    this.#outages = new Outages(clock);
    this.#sessions = new Sessions(opend);
  }

  /** @throws {QuotaError} before anything is sent; or what OpenD said when it refuses all. */
  async subscribe(units: readonly Unit[], options: SubscribeOptions): Promise<LiveStream> {
    const { capacity = 1000, signal, backfill = false, staleAfterMs } = options;
    if (!(Number.isSafeInteger(capacity) && capacity > 0))
      throw new ArgumentError("capacity", "an integer above 0", capacity);
    if (staleAfterMs !== undefined && !(staleAfterMs > 0))
      throw new ArgumentError("staleAfterMs", "a number above 0", staleAfterMs);
    signal?.throwIfAborted();
    if (this.#closed) throw this.#closed.reason;
    await this.#refuseBeyondQuota(units, signal);
    const live = new LiveStream({
      clock: this.#clock,
      units,
      capacity,
      signal,
      backfill,
      onClose: () => this.#release(live),
    });
    if (staleAfterMs !== undefined) live.watchdog = this.#watch(live, staleAfterMs);
    this.#lives.add(live);
    this.#attach();
    // The reader is there before OpenD is asked, so that the first push is not lost.
    for (const { kind, code } of units) this.#pumpOf(kind.push).add(kind, code, live);
    this.#ledger.add(units, live);
    try {
      await this.#settle(units, signal);
    } catch (error) {
      live.close();
      throw error;
    }
    const [first] = live.refused;
    if (first && live.refused.length === units.length) {
      live.close();
      throw first.error;
    }
    return live;
  }

  /** Ends every stream. What OpenD has to hold for its minute is ended after that. */
  closeAll(): void {
    for (const live of [...this.#lives]) live.close();
  }

  async #refuseBeyondQuota(units: readonly Unit[], signal: AbortSignal | undefined): Promise<void> {
    const needed = this.#ledger.countNew(units);
    if (needed === 0) return;
    const ask: Ask = (protocol, c2s) => this.#opend.request(protocol, c2s, { signal });
    const { quotaLeft, quotaUsed } = await holdings(ask);
    if (needed > quotaLeft)
      throw new QuotaError("subscriptions", { needed, left: quotaLeft, used: quotaUsed });
  }

  /** Waits until OpenD has taken or refused each of these. */
  async #settle(units: readonly Unit[], signal: AbortSignal | undefined): Promise<void> {
    const isOpen = (): boolean => units.some((unit) => this.#ledger.isWanted(unit));
    void this.#sync();
    while (isOpen()) {
      if (this.#closed) throw this.#closed.reason;
      const tried = new Promise<void>((resolve) => this.#waiting.add(resolve));
      await (signal ? untilAborted(tried, signal) : tried);
    }
  }

  /** Sends what is to be sent now; an outage leaves the rest to the restorer. */
  #sync(): Promise<void> {
    const ask: Ask = (protocol, c2s) => this.#opend.request(protocol, c2s, { whenLost: "fail" });
    return this.#exclusively(async () => {
      const expired = this.#ledger.expired();
      if (expired.length > 0) await this.#end(ask, expired);
      await this.#make(ask);
    }).catch(() => {
      // An outage: the restorer makes it. Or the end, which the pumps are told of.
    });
  }

  async #end(ask: Ask, units: readonly Unit[]): Promise<void> {
    try {
      await unsubscribeAll(ask, units);
      this.#ledger.ended(units);
    } catch {
      // OpenD's minute is longer than ours, or there is an outage, which ends them anyway.
      this.#ledger.held(units);
    }
  }

  /** Subscribes what is wanted, and tells who uses what was refused. */
  async #make(ask: Ask): Promise<void> {
    for (let units = this.#ledger.wanted(); units.length > 0; units = this.#ledger.wanted()) {
      const refused = await subscribeAll(ask, units, (held) => this.#ledger.held(held));
      for (const { unit, error } of refused) {
        this.#ledger.refused(unit, error);
        for (const live of this.#ledger.usersOf(unit)) live.refuse(unit, error);
      }
    }
  }

  async #restore(request: RestoringRequest, reason: RestoreReason): Promise<void> {
    await this.#exclusively(async () => {
      if (reason === "reconnected") {
        this.#ledger.lost();
        this.#tell(this.#outages.ended("link"));
      } else {
        // Before anything is awaited, so that what comes meanwhile comes after it.
        this.#tell(this.#outages.ended("upstream"));
        const { held } = await holdings(request);
        this.#ledger.lost(held);
      }
      for (const live of this.#lives) live.pardon();
      await this.#make(request);
    }).finally(() => this.#fill());
  }

  /** Asks for what was missed; whatever was being asked for is asked for again. */
  #fill(): void {
    this.#filling?.abort();
    this.#filling = new AbortController();
    void fill(this.#opend, this.#lives, this.#filling.signal);
  }

  #watch(live: LiveStream, staleAfterMs: number): Watchdog {
    const { units } = live;
    const isExtended = units.some(
      ({ options }) => options.extendedHours || (options.session ?? "regular") !== "regular",
    );
    return new Watchdog({
      clock: this.#clock,
      codes: [...new Set(units.map(({ code }) => code))],
      staleAfterMs,
      isAway: (code) => this.#outages.isAway(code),
      sessions: (codes) => this.#sessions.of(codes, isExtended, {}),
      resubscribe: (codes) => this.#resubscribe(units.filter(({ code }) => codes.includes(code))),
      tell: (news) => live.tell(news),
    });
  }

  /** Asks for what is held once more, without what is known already: only what is new is a sign of life. */
  #resubscribe(units: readonly Unit[]): Promise<void> {
    const ask: Ask = (protocol, c2s) => this.#opend.request(protocol, c2s, { whenLost: "fail" });
    return this.#exclusively(async () => {
      await subscribeAll(ask, this.#ledger.heldOf(units), () => {}, false);
    });
  }

  /** One after another, so that nothing is subscribed twice. */
  #exclusively(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work).finally(() => {
      this.#schedule();
      for (const tried of [...this.#waiting]) tried();
      this.#waiting.clear();
    });
    this.#queue = done.catch(() => {});
    return done;
  }

  #release(live: LiveStream): void {
    this.#lives.delete(live);
    live.watchdog?.end();
    this.#ledger.remove(live);
    for (const [id, pump] of this.#pumps) {
      pump.remove(live);
      if (pump.isIdle) this.#pumps.delete(id);
    }
    this.#schedule();
  }

  /** What is not used any more is ended when its minute is over. */
  #schedule(): void {
    this.#expiry?.cancel();
    const waitMs = this.#ledger.untilExpiryMs();
    this.#expiry =
      waitMs === undefined
        ? undefined
        : this.#clock.after(waitMs, () => void this.#sync(), { background: true });
    // Events hold the process, so nobody listens to them for what is only held for its minute.
    if (this.#lives.size === 0) {
      this.#events?.close();
      this.#events = undefined;
    }
    if (this.#lives.size === 0 && this.#ledger.isEmpty) {
      this.#stopRestoring?.();
      this.#stopRestoring = undefined;
    }
  }

  #attach(): void {
    this.#stopRestoring ??= this.#opend.onRestore((request, reason) =>
      this.#restore(request, reason),
    );
    if (this.#events) return;
    const events = this.#opend.events();
    this.#events = events;
    void (async () => {
      for await (const event of events) this.#onEvent(event);
    })();
  }

  #onEvent(event: ConnectionEvent): void {
    switch (event.type) {
      case "lost":
        // What was being asked for is asked for anew when it is back.
        this.#filling?.abort();
        return this.#outages.began("link");
      case "ready":
        // What was asked for while it was being restored.
        return void this.#sync();
      case "upstream":
        if (event.upstream === "down" || event.upstream === "opend-lost")
          this.#outages.began("upstream");
        if (event.upstream === "up") this.#tell(this.#outages.ended("upstream"));
        return;
      case "quote-right":
        for (const live of this.#lives)
          for (const news of this.#outages.rights(event.changes, live.units)) live.tell(news);
        this.#outages.rightsTold(event.changes);
        return this.#fill();
    }
  }

  /** The connection is closed: streams end as it did, and nobody waits for OpenD any more. */
  #onOver(cause: { readonly reason: unknown } | undefined): void {
    this.#closed ??= { reason: cause?.reason ?? new ClosedError() };
    this.#ledger.clear();
    for (const live of [...this.#lives]) cause ? live.fail(cause.reason) : live.end();
    this.#schedule();
    for (const tried of [...this.#waiting]) tried();
  }

  #tell(news: LiveNews | undefined): void {
    if (news) for (const live of this.#lives) live.tell(news);
  }

  #pumpOf(push: Unit["kind"]["push"]): Pump {
    const pump =
      this.#pumps.get(push.id) ??
      new Pump(this.#opend, push, this.#clock, (cause) => this.#onOver(cause));
    this.#pumps.set(push.id, pump);
    return pump;
  }
}
