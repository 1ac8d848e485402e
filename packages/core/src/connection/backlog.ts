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
  /** Returns how many values were dropped or replaced. */
  push(waiting: Waiting<T>, slot: Slot): number;
  shift(): Waiting<T> | undefined;
  clear(): void;
}

/**
 * First in, first out. Beyond `capacity` the oldest value is dropped; `Infinity` keeps all. Removing a
 * value does not move the others.
 */
export class Queue<T, W extends Waiting<T> = Waiting<T>> implements Backlog<T> {
  readonly #capacity: number;
  #items: (W | undefined)[] = [];
  #first = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#items.length - this.#first;
  }

  get oldest(): W | undefined {
    return this.#items[this.#first];
  }

  push(waiting: W): number {
    const isFull = this.size >= this.#capacity;
    if (isFull) this.shift();
    this.#items.push(waiting);
    return isFull ? 1 : 0;
  }

  shift(): W | undefined {
    const waiting = this.#items[this.#first];
    if (waiting === undefined) return undefined;
    this.#items[this.#first] = undefined;
    this.#first += 1;
    // Compacts only when half is empty, because a shift per value would move all others each time.
    if (this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return waiting;
  }

  clear(): void {
    this.#items = [];
    this.#first = 0;
  }
}

/** Splits a value into parts with a key each. A later part replaces an earlier one with the same key. */
export type LatestOf<T> = (value: T) => Iterable<readonly [key: string, part: T]>;

/** Keeps the latest value of each key, at the place of the one that it replaces. */
export class LatestPerKey<T> implements Backlog<T> {
  readonly #latestOf: LatestOf<T>;
  readonly #items = new Map<string, Waiting<T>>();

  constructor(latestOf: LatestOf<T>) {
    this.#latestOf = latestOf;
  }

  get size(): number {
    return this.#items.size;
  }

  get oldest(): Waiting<T> | undefined {
    return this.#items.values().next().value;
  }

  push({ value, sinceMs }: Waiting<T>): number {
    let replaced = 0;
    for (const [key, part] of this.#latestOf(value)) {
      const before = this.#items.get(key);
      if (before) replaced += 1;
      // The reader is behind since the first unread value.
      this.#items.set(key, { value: part, sinceMs: before?.sinceMs ?? sinceMs });
    }
    return replaced;
  }

  shift(): Waiting<T> | undefined {
    for (const [key, waiting] of this.#items) {
      this.#items.delete(key);
      return waiting;
    }
    return undefined;
  }

  clear(): void {
    this.#items.clear();
  }
}
