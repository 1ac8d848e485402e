import type { Connection, ConnectionEvent, UpstreamState } from "@opend/core";
import { type Clock, internals, type Timer } from "@opend/core/internal";
import type { Unit } from "../ledger/unit.ts";
import type { Gap, LiveNews } from "../stream/event.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { LiveStream, Refusal } from "../stream/subscription.ts";
import { subscriptionsOf } from "../subscribe.ts";
import type { SubscribingConnection } from "../subscriptions.ts";
import type { StaleReason } from "./freshness.ts";
import { pullFirst } from "./pull-first.ts";

/** What live state needs of a connection. */
export type LiveConnection = SubscribingConnection & Pick<Connection, "state" | "events">;

/** What keeps something current. */
export interface Keeper {
  onRow(row: LiveRow): void;
  /** What is known of these is not what is, until their next row. Left out: of every code, every kind. */
  onStale(reason: StaleReason, codes?: readonly string[], kind?: string): void;
  /** An outage has begun, and nothing is known any more; or has ended, and it counts what came since. */
  onOutage(outage: StaleReason | undefined): void;
  /** Nothing comes any more; `cause` is there when it was not by `close()`. */
  onEnd(cause: { readonly reason: unknown } | undefined): void;
}

export interface FeedOptions {
  /** How long to wait at most, in milliseconds, for the first row of each quote and book. */
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
  readonly staleAfterMs: number | undefined;
  readonly clock?: Clock;
}

/** Reads one live stream and the connection's events as they come, so that nothing waits here. */
export class Feed {
  readonly #keeper: Keeper;
  readonly #live: LiveStream;
  readonly #events: AsyncIterable<ConnectionEvent> & { close(): void };
  /** States that have not come yet, `quote/HK.00700`. */
  readonly #awaited: Map<string, Unit>;
  #onComplete: (() => void) | undefined;
  readonly #rowTypes: ReadonlySet<string>;
  #isLinkLost = false;
  #lastGap: Gap | undefined;
  /** What has died, as far as can be told: a code, or a kind of it, `HK.00700/quote`. */
  readonly #silent = new Set<string>();
  #upstream: UpstreamState;
  #ended: { readonly cause: { readonly reason: unknown } | undefined } | undefined;

  constructor(
    keeper: Keeper,
    live: LiveStream,
    events: AsyncIterable<ConnectionEvent> & { close(): void },
    upstream: UpstreamState,
  ) {
    this.#keeper = keeper;
    this.#live = live;
    this.#events = events;
    this.#upstream = upstream;
    // `candles` of any period.
    this.#rowTypes = new Set(live.units.map(({ kind }) => kind.name.replace(/:.*/, "")));
    const states = live.units.filter(({ kind }) => kind.keep === "latest");
    this.#awaited = new Map(states.map((unit) => [`${unit.kind.name}/${unit.code}`, unit]));
    void this.#readEvents();
    void this.#readRows();
  }

  /** Why nothing at all can be trusted now, whatever has come. */
  get outage(): "link" | "upstream" | "closed" | undefined {
    if (this.#ended) return "closed";
    if (this.#isLinkLost) return "link";
    return this.#upstream === "down" || this.#upstream === "opend-lost" ? "upstream" : undefined;
  }

  get refused(): readonly Refusal[] {
    return this.#live.refused;
  }

  get lastGap(): Gap | undefined {
    return this.#lastGap;
  }

  /** @throws the reason for which it ended, if that was not by `close()`. */
  throwIfFailed(): void {
    if (this.#ended?.cause) throw this.#ended.cause.reason;
  }

  /** States whose first row has not come. */
  get awaited(): readonly Unit[] {
    return [...this.#awaited.values()];
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

  /** A row from elsewhere, unless the stream was faster. */
  supply(row: LiveRow): void {
    if (this.#ended || !this.#awaited.has(`${row.type}/${row.code}`)) return;
    this.#onRow(row);
    // OpenD had it from before.
    if (this.#silent.has(row.code) || this.#silent.has(`${row.code}/${row.type}`))
      this.#keeper.onStale("silent", [row.code], row.type);
  }

  close(): void {
    this.#end(undefined);
  }

  async #readRows(): Promise<void> {
    try {
      for await (const value of this.#live) {
        if (this.#isRow(value)) this.#onRow(value);
        else this.#onNews(value);
      }
      this.#end(undefined);
    } catch (reason) {
      this.#end({ reason });
    }
  }

  async #readEvents(): Promise<void> {
    for await (const event of this.#events) {
      const before = this.outage;
      if (event.type === "lost") this.#isLinkLost = true;
      else if (event.type === "ready") this.#isLinkLost = false;
      else if (event.type === "upstream") this.#upstream = event.upstream;
      const { outage } = this;
      if (this.#ended || outage === before) continue;
      // What was under way may still come in: until it is over the outage counts, whatever comes.
      this.#keeper.onOutage(outage);
    }
  }

  /** News may have a code as well. */
  #isRow(value: LiveRow | LiveNews): value is LiveRow {
    return this.#rowTypes.has(value.type);
  }

  #onRow(row: LiveRow): void {
    if (this.#awaited.size > 0) this.#arrived(`${row.type}/${row.code}`);
    this.#keeper.onRow(row);
  }

  #onNews(news: LiveNews): void {
    switch (news.type) {
      case "gap":
        // A past that is missing says nothing of what is.
        if (news.reason === "missing") return;
        this.#lastGap = news;
        return this.#keeper.onStale(news.reason, news.codes);
      case "right":
        // Given back, it is still not what is: what happened meanwhile is not known.
        if (news.after === "none" || news.before === "none")
          this.#keeper.onStale("right", news.codes);
        return;
      case "refused":
        this.#keeper.onStale("refused", [news.code], news.kind);
        return this.#arrived(`${news.kind}/${news.code}`);
      case "unsubscribed":
        this.#keeper.onStale("closed", [news.code], news.kind);
        return this.#arrived(`${news.kind}/${news.code}`);
      case "unreadable":
        return this.#keeper.onStale("unreadable", undefined, news.kind);
      case "fresh":
        return void this.#silent.delete(silentKey(news));
      case "stale":
        this.#silent.add(silentKey(news));
        return this.#keeper.onStale("silent", [news.code], news.kind);
    }
  }

  #arrived(key: string): void {
    this.#awaited.delete(key);
    if (this.#awaited.size === 0) this.#onComplete?.();
  }

  #end(cause: { readonly reason: unknown } | undefined): void {
    if (this.#ended) return;
    this.#ended = { cause };
    this.#live.close();
    this.#events.close();
    this.#onComplete?.();
    this.#keeper.onEnd(cause);
  }
}

const silentKey = ({ code, kind }: { readonly code: string; readonly kind?: string }): string =>
  kind === undefined ? code : `${code}/${kind}`;

/**
 * Subscribes and waits until what can be there is there: rows that OpenD does not push again, because
 * another stream has the subscription, are asked for.
 */
export async function openFeed(
  opend: LiveConnection,
  units: readonly Unit[],
  keeperOf: (feed: () => Feed) => Keeper,
  { firstRowMs, signal, staleAfterMs, clock = opend[internals].clock }: FeedOptions,
): Promise<Feed> {
  // Opened before it is subscribed, so that no loss in between goes unheard.
  const { upstream } = opend.state;
  const events = opend.events();
  let live: LiveStream;
  try {
    // Nothing waits long, so nothing is to be dropped.
    const options = {
      capacity: Number.MAX_SAFE_INTEGER,
      signal,
      ...(staleAfterMs !== undefined && { staleAfterMs }),
    };
    // What another stream's first push has brought is asked for below, for it may be old by now.
    live = await subscriptionsOf(opend).subscribe(units, options, true);
  } catch (error) {
    events.close();
    throw error;
  }
  const feed: Feed = new Feed(
    keeperOf(() => feed),
    live,
    events,
    upstream,
  );
  await feed.complete(clock, firstRowMs);
  if (feed.awaited.length > 0 && firstRowMs > 0) await pullFirst(opend, feed, signal);
  feed.throwIfFailed();
  return feed;
}
