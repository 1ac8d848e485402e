import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import type { Backlog } from "./backlog.ts";

/** An endless async iterator of values. Leave the loop or call `close()` to end it. */
export interface Stream<T> extends AsyncIterableIterator<T, undefined>, AsyncDisposable {
  /** Values that the reader lost because it was too slow: dropped, or replaced by later ones. */
  readonly dropped: number;
  /** How far the reader is behind: the number of unread values, and the age of the oldest. */
  readonly lag: { readonly items: number; readonly ms: number };
  /** Ends the stream and settles a pending `next()`. */
  close(): void;
}

/**
 * Which values a stream keeps for a slow reader.
 *
 * - `queue`: up to `capacity` values.
 * - `latest`: the latest value of each security, up to `capacity` securities. Replaced values are counted.
 * - `all`: when `capacity` values or half of `maxBytes` are unread, the link to OpenD is paused until the
 *   reader has caught up, unless a request waits for its reply. In runtimes that cannot pause a link
 *   (browsers), up to ten times `capacity` values wait, and at least 10,000.
 *
 * Beyond that, and beyond `maxBytes`, the oldest value is dropped. `dropped` counts it, and the event
 * `slow` reports it.
 */
export type Keep = "queue" | "latest" | "all";

export interface StreamOptions {
  /** Unread values, as `keep` counts them. Default 1,000, and 10,000 for `latest`. */
  readonly capacity?: number;
  /** The memory of unread values in bytes, as estimated. The newest value is always kept. Default 16 MiB. */
  readonly maxBytes?: number;
  /**
   * Default: `latest` for `Qot_UpdateBasicQot` and `Qot_UpdateOrderBook`, `all` for `Notify` and for
   * the events of a connection, `queue` for the rest. Only the first two can use `latest`.
   */
  readonly keep?: Keep;
  /** Aborting ends the stream with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The settings of a {@link QueueStream}. */
export interface StreamMaking<T, Slot = void> {
  readonly clock: Clock;
  /** The unread values. */
  readonly backlog: Backlog<T, Slot>;
  /** Called once when the stream has ended, for any reason. */
  onClose(): void;
  /** Called when a value was read from the backlog. */
  onRead?(): void;
}

/** A stream whose values are pushed in on one side and iterated on the other. */
export class QueueStream<T, Slot = void> implements Stream<T> {
  readonly #making: StreamMaking<T, Slot>;
  #letGo: (() => void) | undefined;
  #waiting: {
    resolve(result: IteratorResult<T, undefined>): void;
    reject(reason: unknown): void;
  }[] = [];
  #end: { readonly error?: { readonly reason: unknown } } | undefined;
  #dropped = 0;

  constructor(signal: AbortSignal | undefined, making: StreamMaking<T, Slot>) {
    this.#making = making;
    if (signal?.aborted) this.#end = { error: { reason: signal.reason } };
    else this.#letGo = signal && onAbort(signal, () => this.fail(signal.reason));
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  get dropped(): number {
    return this.#dropped;
  }

  get lag(): { readonly items: number; readonly ms: number } {
    const { clock, backlog } = this.#making;
    const { oldest, size } = backlog;
    return { items: size, ms: oldest ? clock.now() - oldest.sinceMs : 0 };
  }

  /** Returns how many values the reader lost by this push. */
  push(value: T, slot: Slot): number {
    if (this.#end) return 0;
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting.resolve({ done: false, value });
      return 0;
    }
    const { clock, backlog } = this.#making;
    const lost = backlog.push({ value, sinceMs: clock.now() }, slot);
    this.#dropped += lost;
    return lost;
  }

  close(): void {
    this.#making.backlog.clear();
    this.#finish({});
    this.#end = {};
  }

  /** Ends the stream after the queued values are read. */
  end(): void {
    this.#finish({});
  }

  /** Fails the stream: after the queued values are read, `next()` rejects once. */
  fail(reason: unknown): void {
    this.#finish({ error: { reason } });
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const taken = this.#making.backlog.shift();
    if (taken) {
      this.#making.onRead?.();
      return Promise.resolve({ done: false, value: taken.value });
    }
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
    this.#making.onClose();
  }
}
