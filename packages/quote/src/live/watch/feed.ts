import type { Connection, ConnectionEvent, UpstreamState } from "@opend/core";
import { type Clock, internals, type Timer } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Check } from "../stream/check.ts";
import type { Gap, LiveNews } from "../stream/news.ts";
import type { Cause, Outlet } from "../stream/outlet.ts";
import type { Refusal, Subscriber } from "../stream/subscriber.ts";
import { type SubscribingConnection, subscriptionsOf } from "../subscriptions.ts";
import type { StaleReason } from "./freshness.ts";
import { pullFirst } from "./pull-first.ts";

/** The parts of a connection that live state needs. */
export type LiveConnection = SubscribingConnection & Pick<Connection, "state">;

/** Keeps values current. */
export interface Keeper {
  onRow(unit: QuotaUnit, row: LiveRow): void;
  /**
   * Values of these codes and this kind are stale until their next row. Absent: all codes, all kinds.
   */
  onStale(reason: StaleReason, codes?: readonly string[], kind?: string): void;
  /**
   * An outage has begun, and all values are stale. Or, with `undefined`, it has ended, and values are
   * as stale as their own state says.
   */
  onOutage(outage: StaleReason | undefined): void;
  /** No more rows come. `cause` is `undefined` after `close()`. */
  onEnd(cause: Cause | undefined): void;
}

export interface FeedOptions {
  /** How long to wait at most for the first row of each quote and book, in milliseconds. */
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
  readonly checks: readonly Check[] | undefined;
  readonly clock: Clock;
}

/** Passes the rows and events of one subscription to a keeper, together with the connection's events. */
export class Feed<K extends Keeper = Keeper> implements Outlet {
  readonly keeper: K;
  readonly #subscriber: Subscriber;
  readonly #stopListening: () => void;
  /** States without a first row. */
  readonly #awaited: Set<QuotaUnit>;
  #onComplete: (() => void) | undefined;
  #isLinkLost = false;
  #lastGap: Gap | undefined;
  /** The keys of dead feeds: a code, or a kind of it, `HK.00700/quote`. */
  readonly #silent = new Set<string>();
  #upstream: UpstreamState;
  #ended: { readonly cause: Cause | undefined } | undefined;

  constructor(
    opend: LiveConnection,
    units: readonly QuotaUnit[],
    keeper: K,
    subscriber: Subscriber,
  ) {
    this.keeper = keeper;
    this.#subscriber = subscriber;
    this.#upstream = opend.state.upstream;
    this.#awaited = new Set(units.filter(({ kind }) => kind.keep === "latest"));
    this.#stopListening = opend[internals].listenToEvents((event) => this.#onEvent(event));
  }

  /** Why no value can be trusted now, whatever rows have arrived. */
  get outage(): "link" | "upstream" | "closed" | undefined {
    if (this.#ended) return "closed";
    if (this.#isLinkLost) return "link";
    return this.#upstream === "down" || this.#upstream === "opend-lost" ? "upstream" : undefined;
  }

  get refused(): readonly Refusal[] {
    return this.#subscriber.refused;
  }

  get lastGap(): Gap | undefined {
    return this.#lastGap;
  }

  /** @throws the reason of the end, unless it was `close()`. */
  throwIfFailed(): void {
    if (this.#ended?.cause) throw this.#ended.cause.reason;
  }

  /** The states without a first row. */
  get awaited(): readonly QuotaUnit[] {
    return [...this.#awaited];
  }

  /** Resolves when every state has its first row or was refused, or when the time is over. */
  complete(clock: Clock, waitMs: number): Promise<void> {
    if (this.#awaited.size === 0 || this.#ended || waitMs <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer: Timer = clock.after(waitMs, () => this.#onComplete?.());
      this.#onComplete = () => {
        timer.cancel();
        this.#onComplete = undefined;
        resolve();
      };
    });
  }

  /** Delivers a pulled row, unless a pushed one was faster. */
  supply(unit: QuotaUnit, row: LiveRow): void {
    if (this.#ended || !this.#awaited.has(unit)) return;
    this.row(unit, row);
    const { code, kind } = unit;
    // The row may be old, so it does not show that the feed is alive.
    if (this.#silent.has(code) || this.#silent.has(`${code}/${kind.name}`))
      this.keeper.onStale("silent", [code], kind.name);
  }

  row(unit: QuotaUnit, row: LiveRow): void {
    if (this.#awaited.size > 0) this.#arrived(unit);
    this.keeper.onRow(unit, row);
  }

  close(): void {
    this.#end(undefined);
  }

  end(): void {
    this.#end(undefined);
  }

  fail(reason: unknown): void {
    this.#end({ reason });
  }

  #onEvent(event: ConnectionEvent): void {
    const before = this.outage;
    if (event.type === "lost") this.#isLinkLost = true;
    else if (event.type === "ready") this.#isLinkLost = false;
    else if (event.type === "upstream") this.#upstream = event.upstream;
    const { outage } = this;
    // Rows that were in transit may still arrive, but the values stay stale until the outage is over.
    if (!this.#ended && outage !== before) this.keeper.onOutage(outage);
  }

  news(news: LiveNews): void {
    switch (news.type) {
      case "gap":
        // Missing rows of the past do not affect the current value.
        if (news.reason === "missing") return;
        this.#lastGap = news;
        return this.keeper.onStale(news.reason, news.codes);
      case "right":
        // After a right returns, values are stale until the next row, because changes were missed.
        if (news.after === "none" || news.before === "none")
          this.keeper.onStale("right", news.codes);
        return;
      case "refused":
        this.keeper.onStale("refused", [news.code], news.kind);
        return this.#settled(news);
      case "unsubscribed":
        this.keeper.onStale("closed", [news.code], news.kind);
        return this.#settled(news);
      case "unreadable":
        return this.keeper.onStale("unreadable", undefined, news.kind);
      case "fresh":
        return void this.#silent.delete(silentKey(news));
      case "stale":
        this.#silent.add(silentKey(news));
        return this.keeper.onStale("silent", [news.code], news.kind);
    }
  }

  /** No row of this unit will arrive. */
  #settled({ code, kind }: { readonly code: string; readonly kind: string }): void {
    for (const unit of this.#awaited)
      if (unit.code === code && unit.kind.name === kind) this.#arrived(unit);
  }

  #arrived(unit: QuotaUnit): void {
    this.#awaited.delete(unit);
    if (this.#awaited.size === 0) this.#onComplete?.();
  }

  #end(cause: Cause | undefined): void {
    if (this.#ended) return;
    this.#ended = { cause };
    this.#stopListening();
    this.#onComplete?.();
    this.#subscriber.close();
    this.keeper.onEnd(cause);
  }
}

const silentKey = ({ code, kind }: { readonly code: string; readonly kind?: string }): string =>
  kind === undefined ? code : `${code}/${kind}`;

/**
 * Subscribes, and waits for the first rows. Rows that OpenD does not push, because another stream
 * already has the subscription, are pulled.
 */
export async function openFeed<K extends Keeper>(
  opend: LiveConnection,
  units: readonly QuotaUnit[],
  keeperOf: (feed: () => Feed) => K,
  { firstRowMs, signal, checks, clock }: FeedOptions,
): Promise<K> {
  // `isSilent`, because the last row of another stream may be old. A current row is pulled below.
  const { outlet } = await subscriptionsOf(opend).subscribe(
    units,
    { signal, checks },
    (subscriber) => {
      const keeper = keeperOf(() => feed);
      const feed: Feed<K> = new Feed(opend, units, keeper, subscriber);
      return feed;
    },
    true,
  );
  await outlet.complete(clock, firstRowMs);
  if (outlet.awaited.length > 0 && firstRowMs > 0) await pullFirst(opend, outlet, signal);
  outlet.throwIfFailed();
  return outlet.keeper;
}
