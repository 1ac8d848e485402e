/** A value that waits for its reader. */
export interface Waiting<T> {
  readonly value: T;
  readonly sinceMs: number;
}

/**
 * What waits for a slow reader, and what is given up when it is too slow. `Slot` is what a backlog has
 * to know of a value beside it.
 */
export interface Backlog<T, Slot = void> {
  readonly size: number;
  /** The oldest, without taking it. */
  readonly oldest: Waiting<T> | undefined;
  /** Returns how many values were given up for it. */
  push(waiting: Waiting<T>, slot: Slot): number;
  shift(): Waiting<T> | undefined;
  clear(): void;
}

/**
 * First in, first out; beyond `capacity` the oldest is given up, `Infinity` keeps all. Taking one out
 * does not move the others.
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
    // In one go when half is empty: a shift per value would move all others each time.
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

/** Splits a value into parts that can replace each other, each with the key of what it is the state of. */
export type LatestOf<T> = (value: T) => Iterable<readonly [key: string, part: T]>;

/** One value per key, the latest, in the place of the one that it replaces. */
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
      // Behind since the first that was not read.
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
