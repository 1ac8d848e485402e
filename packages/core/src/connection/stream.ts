import { onAbort } from "../abort.ts";
import { ArgumentError } from "../errors.ts";

/** An endless list of values as they come; leave the loop, or call `close()`, to stop it. */
export interface Stream<T> extends AsyncIterableIterator<T, undefined>, AsyncDisposable {
  /** How many values were dropped because the reader was slower than `capacity` allows. */
  readonly dropped: number;
  /** Ends it; a waiting `next()` is settled. */
  close(): void;
}

export interface StreamOptions {
  /** Values kept for a slow reader; beyond it the oldest is dropped and counted. Default 1,000. */
  readonly capacity?: number;
  /** Aborting ends the stream with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A bounded queue between who pushes and who iterates. */
export class QueueStream<T> implements Stream<T> {
  readonly #queue: T[] = [];
  readonly #capacity: number;
  readonly #onClose: () => void;
  #letGo: (() => void) | undefined;
  #waiting: {
    resolve(result: IteratorResult<T, undefined>): void;
    reject(reason: unknown): void;
  }[] = [];
  #end: { readonly error?: { readonly reason: unknown } } | undefined;
  #dropped = 0;

  constructor({ capacity = 1000, signal }: StreamOptions, onClose: () => void) {
    if (!(Number.isSafeInteger(capacity) && capacity > 0))
      throw new ArgumentError("capacity", "an integer above 0", capacity);
    this.#capacity = capacity;
    this.#onClose = onClose;
    if (signal?.aborted) this.#end = { error: { reason: signal.reason } };
    else this.#letGo = signal && onAbort(signal, () => this.fail(signal.reason));
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  get dropped(): number {
    return this.#dropped;
  }

  push(value: T): void {
    if (this.#end) return;
    const waiting = this.#waiting.shift();
    if (waiting) return waiting.resolve({ done: false, value });
    if (this.#queue.length >= this.#capacity) {
      this.#queue.shift();
      this.#dropped += 1;
    }
    this.#queue.push(value);
  }

  close(): void {
    this.#queue.length = 0;
    this.#finish({});
    this.#end = {};
  }

  /** What is queued can still be read; then it ends. */
  end(): void {
    this.#finish({});
  }

  /** What is queued can still be read; then `next()` rejects once. */
  fail(reason: unknown): void {
    this.#finish({ error: { reason } });
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#queue.length > 0)
      return Promise.resolve({ done: false, value: this.#queue.shift() as T });
    const error = this.#end?.error;
    if (error) {
      this.#end = {};
      return Promise.reject(error.reason);
    }
    if (this.#end) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  #finish(end: { readonly error?: { readonly reason: unknown } }): void {
    if (this.#end) return;
    this.#end = end;
    this.#letGo?.();
    const [first, ...others] = this.#waiting;
    this.#waiting = [];
    if (first && end.error) {
      this.#end = {};
      first.reject(end.error.reason);
    } else first?.resolve({ done: true, value: undefined });
    for (const waiting of others) waiting.resolve({ done: true, value: undefined });
    this.#onClose();
  }
}
