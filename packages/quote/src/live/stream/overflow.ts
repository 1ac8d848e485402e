import { type Backlog, Queue, type Waiting } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** How a value waits for the reader. */
export type Slot =
  /** A pushed row of a unit. A state replaces the previous one, other rows queue. */
  | QuotaUnit
  /** A backfilled row. It has a queue of its own. */
  | "filled"
  /** An event. Events are never dropped. */
  | "news";

/** A value with its place in the order of arrival. */
interface Placed<Row extends LiveRow> extends Waiting<Row | LiveNews> {
  readonly order: number;
}

type Rows<Row extends LiveRow> = Queue<Row | LiveNews, Placed<Row>>;

/**
 * The unread values of a subscription. A state of a security replaces its unread predecessor and
 * takes its place, so that a security with many changes is still read. Other rows queue up to a
 * limit. When some are dropped, an event at their place reports how many. Events are never dropped,
 * and no state is replaced across an event.
 */
export class RowBacklog<Row extends LiveRow> implements Backlog<Row | LiveNews, Slot> {
  readonly #news: Rows<Row> = new Queue(Number.POSITIVE_INFINITY);
  readonly #queued: Rows<Row>;
  readonly #filled: Rows<Row>;
  /** The states before the latest event, and those after it. */
  readonly #settled: Rows<Row> = new Queue(Number.POSITIVE_INFINITY);
  readonly #latest = new Map<QuotaUnit, Placed<Row>>();
  #order = 0;
  #dropped = 0;

  /** A backfill arrives all at once, so it has its own capacity. */
  constructor(capacity: number, filledCapacity = 0) {
    this.#queued = new Queue(capacity);
    this.#filled = new Queue(filledCapacity);
  }

  get size(): number {
    const { size } = this.#latest;
    return size + this.#settled.size + this.#queued.size + this.#filled.size + this.#news.size;
  }

  get oldest(): Placed<Row> | undefined {
    return this.#first()?.oldest;
  }

  push({ value, sinceMs }: Waiting<Row | LiveNews>, slot: Slot): number {
    this.#order += 1;
    const placed: Placed<Row> = { value, sinceMs, order: this.#order };
    if (slot === "news") {
      for (const state of this.#latest.values()) this.#settled.push(state);
      this.#latest.clear();
      return this.#news.push(placed);
    }
    if (slot === "filled" || slot.kind.keep === "queue") {
      const dropped = (slot === "filled" ? this.#filled : this.#queued).push(placed);
      this.#dropped += dropped;
      return dropped;
    }
    const before = this.#latest.get(slot);
    this.#latest.set(slot, before ? { ...before, value } : placed);
    return before ? 1 : 0;
  }

  shift(): Waiting<Row | LiveNews> | undefined {
    const from = this.#first();
    if (this.#dropped > 0 && from && (from === this.#queued || from === this.#filled)) {
      const value: LiveNews = { type: "lagged", dropped: this.#dropped };
      this.#dropped = 0;
      return { value, sinceMs: from.oldest?.sinceMs ?? 0 };
    }
    return from?.shift();
  }

  clear(): void {
    this.#news.clear();
    this.#queued.clear();
    this.#filled.clear();
    this.#settled.clear();
    this.#latest.clear();
    this.#dropped = 0;
  }

  /** The queue with the oldest value. */
  #first(): Pick<Rows<Row>, "oldest" | "shift"> | undefined {
    let first: Pick<Rows<Row>, "oldest" | "shift"> | undefined;
    for (const rows of [this.#settled, this.#news, this.#queued, this.#filled, this.#states])
      if (rows.oldest && rows.oldest.order < (first?.oldest?.order ?? Number.POSITIVE_INFINITY))
        first = rows;
    return first;
  }

  readonly #states = firstOf(this.#latest);
}

/** Presents the first entry of a map as the head of a queue. */
const firstOf = <Key, Value>(map: Map<Key, Value>) => ({
  get oldest(): Value | undefined {
    return map.values().next().value;
  },
  shift(): Value | undefined {
    for (const [key, value] of map) {
      map.delete(key);
      return value;
    }
    return undefined;
  },
});
