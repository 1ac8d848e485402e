import { type Backlog, Queue, type Waiting } from "@opend/core/internal";
import type { LiveNews } from "./event.ts";
import type { LiveRow } from "./kind.ts";

/**
 * How a value of a live stream waits: it replaces its like, it queues and may be dropped, alone or
 * with what was filled, or it stays.
 */
export type Place = { readonly latestOf: string } | "queue" | "filled" | "stay";

/** A value with the order in which it came. */
interface Placed<T> extends Waiting<T> {
  readonly order: number;
}

/**
 * What waits for the reader of a live stream. States of securities replace each other in the place of
 * the first that was not read, so that a fast one does not fall behind for ever; happenings queue up
 * to a limit, and what was dropped is told where it is missing; news stay, and no state is replaced
 * across them.
 */
export class LiveBacklog<Row extends LiveRow> implements Backlog<Row | LiveNews> {
  readonly #placeOf: (value: Row | LiveNews) => Place;
  readonly #queue: Queue<Placed<Row | LiveNews>>;
  readonly #filled: Queue<Placed<Row | LiveNews>>;
  readonly #news = new Queue<Placed<Row | LiveNews>>(Number.POSITIVE_INFINITY);
  readonly #latest = new Map<string, Placed<Row | LiveNews>>();
  #order = 0;
  #newsCount = 0;
  #dropped = 0;

  /** What is filled comes all at once, so it has room of its own. */
  constructor(capacity: number, placeOf: (value: Row | LiveNews) => Place, filledCapacity = 0) {
    this.#placeOf = placeOf;
    this.#queue = new Queue(capacity);
    this.#filled = new Queue(filledCapacity);
  }

  get size(): number {
    return this.#news.size + this.#queue.size + this.#filled.size + this.#latest.size;
  }

  get oldest(): Waiting<Row | LiveNews> | undefined {
    return this.#first()?.placed;
  }

  push({ value, sinceMs }: Waiting<Row | LiveNews>): number {
    this.#order += 1;
    const placed = { value, sinceMs, order: this.#order };
    const place = this.#placeOf(value);
    if (place === "stay") {
      this.#newsCount += 1;
      return this.#news.push({ value: placed, sinceMs });
    }
    if (place === "queue" || place === "filled") {
      const queue = place === "queue" ? this.#queue : this.#filled;
      const dropped = queue.push({ value: placed, sinceMs });
      this.#dropped += dropped;
      return dropped;
    }
    const key = `${this.#newsCount}/${place.latestOf}`;
    const before = this.#latest.get(key);
    this.#latest.set(key, before ? { ...before, value } : placed);
    return before ? 1 : 0;
  }

  shift(): Waiting<Row | LiveNews> | undefined {
    const first = this.#first();
    if (!first) return undefined;
    const { placed, from, take } = first;
    if ((from === "queue" || from === "filled") && this.#dropped > 0) {
      const value: LiveNews = { type: "lagged", dropped: this.#dropped };
      this.#dropped = 0;
      return { value, sinceMs: placed.sinceMs };
    }
    take();
    return placed;
  }

  clear(): void {
    this.#news.clear();
    this.#queue.clear();
    this.#filled.clear();
    this.#latest.clear();
    this.#dropped = 0;
  }

  /** What came first of all that waits, and how to take it. */
  #first() {
    const [state] = this.#latest;
    const heads = [
      { from: "news", placed: this.#news.oldest?.value, take: () => this.#news.shift() },
      { from: "queue", placed: this.#queue.oldest?.value, take: () => this.#queue.shift() },
      { from: "filled", placed: this.#filled.oldest?.value, take: () => this.#filled.shift() },
      { from: "latest", placed: state?.[1], take: () => state && this.#latest.delete(state[0]) },
    ] as const;
    let first: ((typeof heads)[number] & { placed: Placed<Row | LiveNews> }) | undefined;
    for (const head of heads) {
      const { placed } = head;
      if (placed && (!first || placed.order < first.placed.order)) first = { ...head, placed };
    }
    return first;
  }
}
