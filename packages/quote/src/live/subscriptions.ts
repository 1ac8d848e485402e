import {
  ArgumentError,
  ClosedError,
  type Connection,
  type ConnectionEvent,
  type RestoreReason,
} from "@opend/core";
import { type Clock, internals } from "@opend/core/internal";
import { fill } from "./gaps/fill.ts";
import { pullMissed } from "./gaps/refills.ts";
import { TradeCheck } from "./gaps/trade-check.ts";
import { Outages } from "./health/outages.ts";
import { Sessions } from "./health/sessions.ts";
import { type Suspect, Watchdog } from "./health/watchdog.ts";
import { type Admitting, admit } from "./ledger/admission.ts";
import type { Holding } from "./ledger/holdings.ts";
import { Ledger } from "./ledger/ledger.ts";
import { Upkeep } from "./ledger/reconciler.ts";
import type { Terms } from "./ledger/terms.ts";
import { type Unit, unitKey } from "./ledger/unit.ts";
import type { LiveNews } from "./stream/event.ts";
import { Pumps } from "./stream/push-readers.ts";
import { type View, viewOf } from "./stream/row-filter.ts";
import { LiveStream } from "./stream/subscription.ts";

/** What subscriptions need of a connection. */
export type SubscribingConnection = Pick<Connection, "request" | "onRestore" | typeof internals>;

export interface SubscribeOptions {
  /** Rows that wait for a slow reader, of kinds that are not kept per security. Default 1,000. */
  readonly capacity?: number;
  /** Aborting ends the subscription, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * When the quota has no room, but subscriptions of this connection that nobody uses any more come
   * free after OpenD's minute and make it: `wait` for them, or `throw`. Default `throw`; the error
   * tells by `enoughInMs` how long that would be.
   */
  readonly whenFull?: "throw" | "wait" | undefined;
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
   * when rows come again. The same is said of one kind of a code, with its `kind`, when another kind
   * of the stream told of a trade so long ago: the day's volume has moved and no trade came, trades
   * come and no quote or candle, or, after ten trades, no order book. A kind that need not come says
   * nothing: trades while only the book moves, minutes of the day, broker queues. Quiet markets
   * (closed, lunch, holidays, auctions, hours that are not subscribed) are told apart by
   * Qot_GetMarketState, Qot_RequestTradeDate and GetGlobalState, asked for every 15 s at most, only
   * while something is quiet. Take it longer than the slowest code is quiet by itself. Default: no
   * watch. It holds no process.
   */
  readonly staleAfterMs?: number;
  /**
   * Compare the trades that came with those that OpenD has, so often (milliseconds), by a
   * Qot_GetTicker of the latest 1,000 per code, which has no frequency limit. What OpenD has and did
   * not push by the next time is told by a `gap` with the reason `missing`, how many there are and
   * the sequences around them; with `backfill` they follow it, marked `isBackfilled`. Sequences alone
   * do not tell, for they are not dense, and what OpenD itself did not get nobody can tell so. Take it
   * short enough that no code has 1,000 trades in between. Default: no check. It holds no process.
   */
  readonly checkTradesMs?: number;
}

/**
 * Everything that one connection has subscribed: counted by use and its terms, so that two streams of
 * a security are one subscription, and each gets what it has asked for; within the quota; held for
 * OpenD's minute; made again after an outage.
 */
export class Subscriptions {
  readonly #opend: SubscribingConnection;
  readonly #clock: Clock;
  readonly #ledger: Ledger<LiveStream>;
  readonly #upkeep: Upkeep<LiveStream>;
  readonly #pumps: Pumps;
  readonly #lives = new Set<LiveStream>();
  readonly #outages: Outages;
  readonly #sessions: Sessions;
  #stopListening: (() => void) | undefined;
  #stopRestoring: (() => void) | undefined;
  #filling: AbortController | undefined;
  #isFillDue = false;
  /** The newest outage that was told of, and until when. */
  #outage: { readonly reason: "link" | "upstream"; readonly toldMs: number } | undefined;
  #closed: { readonly reason: unknown } | undefined;

  constructor(opend: SubscribingConnection) {
    const { clock } = opend[internals];
    this.#opend = opend;
    this.#clock = clock;
    this.#ledger = new Ledger(clock);
    this.#outages = new Outages(clock);
    this.#sessions = new Sessions(opend);
    this.#pumps = new Pumps(opend, clock, (cause) => this.#onOver(cause));
    this.#upkeep = new Upkeep({
      clock,
      ledger: this.#ledger,
      ask: (protocol, c2s) => opend.request(protocol, c2s, { whenLost: "fail" }),
      onAsking: (units) => this.#pumps.await(units),
      onLate: (units) => this.#tellLate(units),
      onRefused: (unit, error, lives) => {
        for (const live of lives) live.refuse(unit, error);
      },
      onTried: () => this.#onTried(),
    });
  }

  /**
   * With `isSilent` nobody waits for what OpenD knows already.
   *
   * @throws {QuotaError} before anything is sent; or what OpenD said when it refuses all, or did
   * instead of an answer.
   */
  async subscribe(
    units: readonly Unit[],
    options: SubscribeOptions,
    isSilent = false,
  ): Promise<LiveStream> {
    const { capacity = 1000, signal, staleAfterMs, checkTradesMs, whenFull = "throw" } = options;
    if (!(Number.isSafeInteger(capacity) && capacity > 0))
      throw new ArgumentError("capacity", "an integer above 0", capacity);
    if (staleAfterMs !== undefined && !(staleAfterMs > 0))
      throw new ArgumentError("staleAfterMs", "a number above 0", staleAfterMs);
    if (checkTradesMs !== undefined && !(checkTradesMs > 0))
      throw new ArgumentError("checkTradesMs", "a number above 0", checkTradesMs);
    if (whenFull !== "throw" && whenFull !== "wait")
      throw new ArgumentError("whenFull", "throw or wait", whenFull);
    const live = await this.#admit(units, { signal, whenFull }, () =>
      this.#open(units, options, capacity, isSilent),
    );
    try {
      await this.#upkeep.settle(units, live, signal);
    } catch (error) {
      live.close();
      throw error;
    }
    const [first] = live.refused;
    if (first && live.refused.length === live.units.length) {
      live.close();
      throw first.error;
    }
    return live;
  }

  /** Ends these in every stream. What OpenD has to hold for its minute is ended after that. */
  unsubscribe(isMeant: (unit: Unit) => boolean): void {
    for (const live of [...this.#lives]) live.drop(live.units.filter(isMeant));
  }

  /** Ends every stream. What OpenD has to hold for its minute is ended after that. */
  closeAll(): void {
    for (const live of [...this.#lives]) live.close();
  }

  /** On which terms OpenD holds something, if it was subscribed here. */
  termsOf(holding: Holding): Terms | undefined {
    return this.#ledger.termsOf(holding);
  }

  #admit(
    units: readonly Unit[],
    admitting: Admitting,
    open: () => LiveStream,
  ): Promise<LiveStream> {
    const host = {
      opend: this.#opend,
      clock: this.#clock,
      ledger: this.#ledger,
      inTurn: (work: () => Promise<void>) => this.#upkeep.inTurn(work),
      throwIfOver: () => {
        if (this.#closed) throw this.#closed.reason;
      },
    };
    return admit(host, units, admitting, open);
  }

  /** A stream that is counted in. */
  #open(
    units: readonly Unit[],
    { signal, backfill = false, staleAfterMs, checkTradesMs }: SubscribeOptions,
    capacity: number,
    isSilent: boolean,
  ): LiveStream {
    const live = new LiveStream({
      clock: this.#clock,
      units,
      capacity,
      signal,
      backfill,
      onDrop: (dropped) => this.#release(dropped, live),
      onClose: () => this.#onClose(live),
    });
    if (staleAfterMs !== undefined) live.watchdog = this.#watch(live, staleAfterMs);
    if (checkTradesMs !== undefined) live.tradeCheck = this.#checkTrades(live, checkTradesMs);
    this.#lives.add(live);
    this.#attach();
    this.#join(units, live, isSilent);
    return live;
  }

  /** The reader is there before OpenD is asked, so that the first push is not lost. */
  #join(units: readonly Unit[], live: LiveStream, isSilent: boolean): void {
    this.#ledger.add(units, live);
    for (const unit of units) {
      const share = this.#pumps.add(unit, live, this.#viewOf(unit));
      if (isSilent || this.#ledger.isWanted(unit, live)) continue;
      // OpenD pushes what it knows to who asks, which nobody has to do for what is held.
      if (!share.repeat(live)) this.#ledger.askAgain([unit]);
    }
  }

  #viewOf(unit: Unit): View | undefined {
    return viewOf(unit, () => this.#ledger.reachOf(unit));
  }

  #watch(live: LiveStream, staleAfterMs: number): Watchdog {
    const { units } = live;
    const unitsOf = (suspect: Suspect): Unit[] =>
      live.units.filter(
        ({ code, kind }) =>
          code === suspect.code && (suspect.kind === undefined || kind.name === suspect.kind),
      );
    const isExtended = units.some(({ terms }) => (terms.hours ?? "regular") !== "regular");
    return new Watchdog({
      clock: this.#clock,
      feeds: units.map(({ code, kind }) => ({ code, kind: kind.name })),
      staleAfterMs,
      isAway: (suspect) =>
        this.#outages.isAway(suspect.code) ||
        unitsOf(suspect).every((unit) => live.isRefused(unit) || this.#ledger.isWanted(unit, live)),
      sessions: (codes) => this.#sessions.of(codes, isExtended, {}),
      resubscribe: (suspects) => this.#upkeep.resubscribe(suspects.flatMap(unitsOf)),
      tell: (news) => live.tell(news),
    });
  }

  #checkTrades(live: LiveStream, everyMs: number): TradeCheck {
    return new TradeCheck({
      clock: this.#clock,
      everyMs,
      trades: () => live.trades.filter(({ unit }) => !this.#ledger.isWanted(unit, live)),
      list: async ({ unit }, signal) => {
        const listed = await pullMissed(unit, this.#opend, { signal, whenLost: "fail" });
        const view = this.#viewOf(unit);
        return view ? listed.filter((row) => view(row)) : listed;
      },
    });
  }

  #onClose(live: LiveStream): void {
    this.#lives.delete(live);
    live.watchdog?.end();
    live.tradeCheck?.end();
    this.#release(live.units, live);
  }

  #release(units: readonly Unit[], live: LiveStream): void {
    this.#ledger.remove(units, live);
    this.#pumps.remove(units, live);
    this.#settleDown();
  }

  #onTried(): void {
    if (this.#isFillDue) this.#fill();
    this.#settleDown();
  }

  #settleDown(): void {
    this.#upkeep.schedule();
    // Events hold the process, so nobody listens to them for what is only held for its minute.
    if (this.#lives.size === 0) {
      this.#stopListening?.();
      this.#stopListening = undefined;
    }
    if (this.#lives.size === 0 && this.#ledger.isEmpty) {
      this.#stopRestoring?.();
      this.#stopRestoring = undefined;
    }
  }

  #attach(): void {
    this.#stopRestoring ??= this.#opend.onRestore((request, reason) =>
      this.#upkeep.restore(request, reason, () => this.#onLost(reason)).finally(() => this.#fill()),
    );
    this.#stopListening ??= this.#opend[internals].listenToEvents((event) => this.#onEvent(event));
  }

  #onEvent(event: ConnectionEvent): void {
    switch (event.type) {
      case "lost":
        // What was being asked for is asked for anew when it is back.
        this.#filling?.abort();
        this.#pumps.forget();
        return this.#outages.began("link");
      case "ready":
        // What was asked for while it was being restored.
        return void this.#upkeep.sync();
      case "upstream":
        if (event.upstream === "down" || event.upstream === "opend-lost") {
          this.#pumps.forget();
          this.#outages.began("upstream");
        }
        if (event.upstream === "up") this.#tell(this.#outages.ended("upstream"));
        return;
      case "quote-right":
        this.#pumps.forget();
        for (const live of this.#lives)
          for (const news of this.#outages.rights(event.changes, live.units)) live.tell(news);
        this.#outages.rightsTold(event.changes);
        return this.#fill();
    }
  }

  #onLost(restored: RestoreReason): void {
    const reason = restored === "reconnected" ? "link" : "upstream";
    this.#tell(this.#outages.ended(reason));
    this.#outage = { reason, toldMs: this.#clock.wallTime() };
    for (const live of this.#lives) live.pardon();
  }

  /** An outage has lasted longer for some than was told. */
  #tellLate(units: readonly Unit[]): void {
    if (!this.#outage) return;
    const { reason, toldMs: fromMs } = this.#outage;
    const toMs = this.#clock.wallTime();
    const late = new Set(units.map(unitKey));
    this.#isFillDue = true;
    for (const live of this.#lives) {
      const own = live.units.filter((unit) => late.has(unitKey(unit)));
      const codes = [...new Set(own.map(({ code }) => code))];
      if (codes.length > 0) live.tell({ type: "gap", fromMs, toMs, reason, codes });
    }
  }

  /** Asks for what was missed; whatever was being asked for is asked for again. */
  #fill(): void {
    this.#isFillDue = false;
    this.#filling?.abort();
    this.#filling = new AbortController();
    const lives = [...this.#lives].map((live) => ({
      // What is still to be subscribed cannot be asked for.
      holding: live.holding.filter(({ unit }) => !this.#ledger.isWanted(unit, live)),
    }));
    void fill(this.#opend, lives, (unit) => this.#viewOf(unit), this.#filling.signal);
  }

  /** The connection is closed: streams end as it did, and nobody waits for OpenD any more. */
  #onOver(cause: { readonly reason: unknown } | undefined): void {
    this.#closed ??= { reason: cause?.reason ?? new ClosedError() };
    this.#upkeep.end(this.#closed.reason);
    for (const live of [...this.#lives]) cause ? live.fail(cause.reason) : live.end();
    this.#settleDown();
  }

  #tell(news: LiveNews | undefined): void {
    if (news) for (const live of this.#lives) live.tell(news);
  }
}
