import { bytesOf } from "./bytes-of.ts";

/** A value that its reader has not read yet. */
export interface Waiting<T> {
  readonly value: T;
  readonly sinceMs: number;
}

/**
 * Holds unread values for a slow reader, and decides which are dropped when it is too slow. `Slot` is
 * extra information about a value that the backlog needs.
 */
export interface Backlog<T, Slot = void> {
  readonly size: number;
  /** The oldest value, which stays in the backlog. */
  readonly oldest: Waiting<T> | undefined;
  /** Values that were dropped because there was no room. Replaced ones do not count. */
  readonly evicted?: number;
  /** Returns how many values were dropped or replaced. */
  push(waiting: Waiting<T>, slot: Slot): number;
  shift(): Waiting<T> | undefined;
  clear(): void;
}

/** How much may wait for a reader. The newest value may always wait. */
export interface Room {
  readonly items: number;
  /** Estimated by `bytesOf`. */
  readonly bytes: number;
}

/** The default of `maxBytes` in the options of streams. */
export const defaultMaxBytes: number = 16_777_216;

/**
 * First in, first out. Without room the oldest value is dropped. Removing a value does not move the
 * others.
 */
export class Queue<T, W extends Waiting<T> = Waiting<T>> implements Backlog<T> {
  readonly #room: Room;
  #items: (W | undefined)[] = [];
  /**
   * The bytes of each item on arrival, because a reader may change a value that it shares with
   * others.
   */
  #sizes: number[] = [];
  #first = 0;
  #bytes = 0;
  #evicted = 0;

  constructor(items: number, bytes: number = defaultMaxBytes) {
    this.#room = { items, bytes };
  }

  get size(): number {
    return this.#items.length - this.#first;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get evicted(): number {
    return this.#evicted;
  }

  get oldest(): W | undefined {
    return this.#items[this.#first];
  }

  push(waiting: W): number {
    const before = this.#evicted;
    const bytes = bytesOf(waiting.value);
    this.#items.push(waiting);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    while (this.size > 1 && isOver(this, this.#room)) {
      this.#remove();
      this.#evicted += 1;
    }
    return this.#evicted - before;
  }

  shift(): Waiting<T> | undefined {
    return this.#remove();
  }

  clear(): void {
    this.#items = [];
    this.#sizes = [];
    this.#first = 0;
    this.#bytes = 0;
  }

  #remove(): W | undefined {
    const waiting = this.#items[this.#first];
    if (waiting === undefined) return undefined;
    this.#items[this.#first] = undefined;
    this.#bytes -= this.#sizes[this.#first] ?? 0;
    this.#first += 1;
    // Compacts only when half is empty, because a shift per value would move all others each time.
    if (this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#sizes = this.#sizes.slice(this.#first);
      this.#first = 0;
    }
    return waiting;
  }
}

const isOver = (
  { size, bytes }: { readonly size: number; readonly bytes: number },
  room: Room,
): boolean => size > room.items || bytes > room.bytes;

/** Splits a value into parts with a key each. A later part replaces an earlier one with the same key. */
export type LatestOf<T> = (value: T) => Iterable<readonly [key: string, part: T]>;

/**
 * Keeps the latest value of each key, at the place of the one that it replaces. Without room the oldest
 * value is dropped.
 */
export class LatestPerKey<T> implements Backlog<T> {
  readonly #latestOf: LatestOf<T>;
  readonly #room: Room;
  readonly #items = new Map<string, Waiting<T> & { readonly bytes: number }>();
  #bytes = 0;
  #evicted = 0;

  constructor(latestOf: LatestOf<T>, items: number, bytes: number = defaultMaxBytes) {
    this.#latestOf = latestOf;
    this.#room = { items, bytes };
  }

  get size(): number {
    return this.#items.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get evicted(): number {
    return this.#evicted;
  }

  get oldest(): Waiting<T> | undefined {
    return this.#items.values().next().value;
  }

  push({ value, sinceMs }: Waiting<T>): number {
    const before = this.#evicted;
    let replaced = 0;
    for (const [key, part] of this.#latestOf(value)) {
      const known = this.#items.get(key);
      if (known) replaced += 1;
      const bytes = bytesOf(part);
      // The reader is behind since the first unread value.
      this.#items.set(key, { value: part, sinceMs: known?.sinceMs ?? sinceMs, bytes });
      this.#bytes += bytes - (known?.bytes ?? 0);
      while (this.size > 1 && isOver(this, this.#room)) {
        this.shift();
        this.#evicted += 1;
      }
    }
    return replaced + this.#evicted - before;
  }

  shift(): Waiting<T> | undefined {
    for (const [key, { value, sinceMs, bytes }] of this.#items) {
      this.#items.delete(key);
      this.#bytes -= bytes;
      return { value, sinceMs };
    }
    return undefined;
  }

  clear(): void {
    this.#items.clear();
    this.#bytes = 0;
  }
}
