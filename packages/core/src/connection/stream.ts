import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import type { Backlog } from "./backlog.ts";

/** An endless list of values as they come; leave the loop, or call `close()`, to stop it. */
export interface Stream<T> extends AsyncIterableIterator<T, undefined>, AsyncDisposable {
  /** Values that the reader will never see because it was too slow: given up, or replaced by later ones. */
  readonly dropped: number;
  /** How far the reader is behind: values that wait, and for how long the oldest has. */
  readonly lag: { readonly items: number; readonly ms: number };
  /** Ends it; a waiting `next()` is settled. */
  close(): void;
}

/**
 * What is kept for a reader that is slower than what comes in.
 *
 * - `queue`: up to `capacity` values; beyond it the oldest is dropped and counted.
 * - `latest`: one per security, the latest; what it replaces is counted.
 * - `all`: everything. When `capacity` values wait, nothing more is taken in from OpenD until the
 *   reader has caught up, unless a request waits for its reply; where the runtime cannot stop taking
 *   in (browsers), the list grows. The event `slow` tells.
 */
export type Keep = "queue" | "latest" | "all";

export interface StreamOptions {
  /** Default 1,000. `latest` needs none. */
  readonly capacity?: number;
  /**
   * Default: `latest` for `Qot_UpdateBasicQot` and `Qot_UpdateOrderBook`, `all` for `Notify` and for
   * the events of a connection, `queue` for the rest. `latest` is possible for the first two alone.
   */
  readonly keep?: Keep;
  /** Aborting ends the stream with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a stream's maker decides. */
export interface StreamMaking<T, Slot = void> {
  readonly clock: Clock;
  /** What waits for the reader. */
  readonly backlog: Backlog<T, Slot>;
  /** Called once, when it has ended, however that came. */
  onClose(): void;
  /** Called when a value that waited was taken. */
  onRead?(): void;
}

/** A list between who pushes and who iterates. */
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

  /** Returns how many values the reader will not see for it. */
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

  /** What is queued can still be read; then it ends. */
  end(): void {
    this.#finish({});
  }

  /** What is queued can still be read; then `next()` rejects once. */
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
