import { type Backlog, bytesOf, defaultMaxBytes, Queue, type Waiting } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** How a value waits for the reader. */
export type Slot =
  /** A pushed row of a unit. A state replaces the previous one, other rows queue. */
  | QuotaUnit
  /** A backfilled row. It has a queue of its own. */
  | "filled"
  /** An event. It is only dropped when very many are unread. */
  | "news";

/** A value with its place in the order of arrival. */
interface Placed<Row extends LiveRow> extends Waiting<Row | LiveNews> {
  readonly order: number;
  /** The bytes of a state. */
  readonly bytes?: number;
}

/** Unread events, and states before them. */
const mostEvents = 10_000;

type Head<Row extends LiveRow> = Pick<Rows<Row>, "oldest" | "shift" | "evicted">;

type Rows<Row extends LiveRow> = Queue<Row | LiveNews, Placed<Row>>;

/**
 * The unread values of a subscription. A state of a security replaces its unread predecessor and
 * takes its place, so that a security with many changes is still read. Other rows queue up to a
 * limit. No state is replaced across an event. When values are dropped, an event at their place reports
 * how many.
 */
export class RowBacklog<Row extends LiveRow> implements Backlog<Row | LiveNews, Slot> {
  readonly #news: Rows<Row>;
  readonly #queued: Rows<Row>;
  readonly #filled: Rows<Row>;
  /** The states before the latest event, and those after it. */
  readonly #settled: Rows<Row>;
  readonly #latest = new Map<QuotaUnit, Placed<Row>>();
  readonly #maxBytes: number;
  #latestBytes = 0;
  #latestDropped = 0;
  #order = 0;
  /** How many dropped values of each queue the reader knows. */
  readonly #told = new Map<Head<Row>, number>();

  /** A backfill arrives all at once, so it has its own capacity. `maxBytes` bounds each of the queues. */
  constructor(capacity: number, filledCapacity = 0, maxBytes: number = defaultMaxBytes) {
    this.#queued = new Queue(capacity, maxBytes);
    this.#filled = new Queue(filledCapacity, maxBytes);
    this.#news = new Queue(mostEvents, maxBytes);
    this.#settled = new Queue(mostEvents, maxBytes);
    this.#maxBytes = maxBytes;
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
      let dropped = 0;
      for (const state of this.#latest.values()) dropped += this.#settled.push(state);
      this.#forgetLatest();
      return dropped + this.#news.push(placed);
    }
    if (slot === "filled" || slot.kind.keep === "queue")
      return (slot === "filled" ? this.#filled : this.#queued).push(placed);
    const before = this.#latest.get(slot);
    const bytes = bytesOf(value);
    this.#latest.set(slot, { ...(before ?? placed), value, bytes });
    this.#latestBytes += bytes - (before?.bytes ?? 0);
    let lost = before ? 1 : 0;
    for (; this.#latestBytes > this.#maxBytes && this.#latest.size > 1; lost += 1) {
      this.#states.shift();
      this.#latestDropped += 1;
    }
    return lost;
  }

  #forgetLatest(): void {
    this.#latest.clear();
    this.#latestBytes = 0;
  }

  shift(): Waiting<Row | LiveNews> | undefined {
    const from = this.#first();
    if (!from) return undefined;
    // States move before an event, so earlier dropped ones are reported with the moved ones.
    const queue = from === this.#states ? this.#settled : from;
    const evicted = queue.evicted + (queue === this.#settled ? this.#latestDropped : 0);
    const dropped = evicted - (this.#told.get(queue) ?? 0);
    if (dropped === 0) return from.shift();
    this.#told.set(queue, evicted);
    return { value: { type: "lagged", dropped }, sinceMs: from.oldest?.sinceMs ?? 0 };
  }

  clear(): void {
    this.#news.clear();
    this.#queued.clear();
    this.#filled.clear();
    this.#settled.clear();
    this.#forgetLatest();
  }

  /** The queue with the oldest value. */
  #first(): Head<Row> | undefined {
    let first: Head<Row> | undefined;
    for (const rows of [this.#settled, this.#news, this.#queued, this.#filled, this.#states])
      if (rows.oldest && rows.oldest.order < (first?.oldest?.order ?? Number.POSITIVE_INFINITY))
        first = rows;
    return first;
  }

  readonly #states: Head<Row> = headOf(this.#latest, ({ bytes = 0 }) => {
    this.#latestBytes -= bytes;
  });
}

/** Presents the first entry of a map as the head of a queue. */
const headOf = <Key, Value>(map: Map<Key, Value>, onShift: (value: Value) => void) => ({
  evicted: 0,
  get oldest(): Value | undefined {
    return map.values().next().value;
  },
  shift(): Value | undefined {
    for (const [key, value] of map) {
      map.delete(key);
      onShift(value);
      return value;
    }
    return undefined;
  },
});
