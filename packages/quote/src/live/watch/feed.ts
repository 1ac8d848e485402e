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

/** What live state needs of a connection. */
export type LiveConnection = SubscribingConnection & Pick<Connection, "state">;

/** What keeps something current. */
export interface Keeper {
  onRow(unit: QuotaUnit, row: LiveRow): void;
  /** What is known of these is not what is, until their next row. Left out: of every code, every kind. */
  onStale(reason: StaleReason, codes?: readonly string[], kind?: string): void;
  /** An outage has begun, and nothing is known any more; or has ended, and it counts what came since. */
  onOutage(outage: StaleReason | undefined): void;
  /** Nothing comes any more; `cause` is there when it was not by `close()`. */
  onEnd(cause: Cause | undefined): void;
}

export interface FeedOptions {
  /** How long to wait at most, in milliseconds, for the first row of each quote and book. */
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
  readonly checks: readonly Check[] | undefined;
  readonly clock: Clock;
}

/** Sorts what comes of one subscription, and the connection's events, while they come. */
export class Feed<K extends Keeper = Keeper> implements Outlet {
  readonly keeper: K;
  readonly #subscriber: Subscriber;
  readonly #stopListening: () => void;
  /** States that have not come yet. */
  readonly #awaited: Set<QuotaUnit>;
  #onComplete: (() => void) | undefined;
  #isLinkLost = false;
  #lastGap: Gap | undefined;
  /** What has died, as far as can be told: a code, or a kind of it, `HK.00700/quote`. */
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

  /** Why nothing at all can be trusted now, whatever has come. */
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

  /** @throws the reason for which it ended, if that was not by `close()`. */
  throwIfFailed(): void {
    if (this.#ended?.cause) throw this.#ended.cause.reason;
  }

  /** States whose first row has not come. */
  get awaited(): readonly QuotaUnit[] {
    return [...this.#awaited];
  }

  /** Until every state is there, or has been refused; or the time is over. */
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

  /** A row from elsewhere, unless the subscription was faster. */
  supply(unit: QuotaUnit, row: LiveRow): void {
    if (this.#ended || !this.#awaited.has(unit)) return;
    this.row(unit, row);
    const { code, kind } = unit;
    // OpenD had it from before.
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
    // What was under way may still come in: until it is over the outage counts, whatever comes.
    if (!this.#ended && outage !== before) this.keeper.onOutage(outage);
  }

  news(news: LiveNews): void {
    switch (news.type) {
      case "gap":
        // A past that is missing says nothing of what is.
        if (news.reason === "missing") return;
        this.#lastGap = news;
        return this.keeper.onStale(news.reason, news.codes);
      case "right":
        // Given back, it is still not what is: what happened meanwhile is not known.
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

  /** No row comes of it. */
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
 * Subscribes and waits until what can be there is there: rows that OpenD does not push again, because
 * another stream has the subscription, are asked for.
 */
export async function openFeed<K extends Keeper>(
  opend: LiveConnection,
  units: readonly QuotaUnit[],
  keeperOf: (feed: () => Feed) => K,
  { firstRowMs, signal, checks, clock }: FeedOptions,
): Promise<K> {
  // What another stream's first push has brought is asked for below, for it may be old by now.
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
