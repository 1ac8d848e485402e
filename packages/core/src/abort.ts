import type { Clock, Timer } from "./clock.ts";

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted; the returned function ends that. However many calls share
 * a signal, it gets one listener: Node warns of a leak at the eleventh.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const known = listeners.get(signal);
  const all = known ?? new Set();
  // The same function may be given twice.
  const own = (): void => listener();
  all.add(own);
  if (!known) {
    listeners.set(signal, all);
    signal.addEventListener(
      "abort",
      () => {
        for (const call of [...all]) call();
      },
      { once: true },
    );
  }
  return () => all.delete(own);
}

/**
 * A promise, or the signal's reason if that comes first, whatever the promise does about it. What
 * arrives too late is handed to `tooLate`.
 */
export function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  tooLate?: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(signal.reason);
      promise.then(tooLate, () => {});
    };
    if (signal.aborted) return giveUp();
    const settled = onAbort(signal, giveUp);
    promise.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error);
      },
    );
  });
}

/** A signal that follows others and can run out of time. */
export class Budget {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #letGo: (() => void)[] = [];
  #timer: Timer | undefined;

  constructor(clock: Clock, followed: readonly (AbortSignal | undefined)[]) {
    this.#clock = clock;
    for (const signal of followed) if (signal) this.#follow(signal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Begins to count, anew if it already does. `Infinity` is no limit. */
  start(timeoutMs: number, error: () => unknown): void {
    this.stop();
    if (timeoutMs === Number.POSITIVE_INFINITY) return;
    this.#timer = this.#clock.after(timeoutMs, () => this.#controller.abort(error()));
  }

  /** Stops counting; the followed signals still count. */
  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** Lets go of everything. */
  end(): void {
    this.stop();
    for (const letGo of this.#letGo) letGo();
  }

  #follow(signal: AbortSignal): void {
    const follow = (): void => this.#controller.abort(signal.reason);
    if (signal.aborted) return follow();
    this.#letGo.push(onAbort(signal, follow));
  }
}

/** Waits; rejects with the signal's reason when it is aborted. */
export function sleep(
  clock: Clock,
  delayMs: number,
  options: { signal?: AbortSignal | undefined; background?: boolean } = {},
): Promise<void> {
  const { signal, background = false } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = clock.after(
      delayMs,
      () => {
        letGo?.();
        resolve();
      },
      { background },
    );
    const letGo =
      signal &&
      onAbort(signal, () => {
        timer.cancel();
        reject(signal.reason);
      });
  });
}
