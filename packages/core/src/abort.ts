import type { Clock, Timer } from "./clock.ts";
import { ArgumentError } from "./errors.ts";
import { unawaited } from "./foreign.ts";

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when the signal is aborted. The returned function removes it. All calls with the
 * same signal share one listener, because Node warns of a leak at the eleventh.
 *
 * @throws {ArgumentError} when `signal` is not an AbortSignal, e.g. its AbortController.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    // Deferred, because the caller may not yet have set up what the listener needs.
    let isWanted = true;
    void Promise.resolve().then(() => isWanted && listener());
    return () => {
      isWanted = false;
    };
  }
  const known = listeners.get(signal);
  const all = known ?? new Set();
  // A new function, because the caller may pass the same one twice.
  const own = (): void => listener();
  all.add(own);
  if (!known) {
    const callAll = (): void => {
      for (const call of [...all]) call();
    };
    try {
      unawaited(signal.addEventListener("abort", callAll, { once: true }));
    } catch {
      throw new ArgumentError("signal", "an AbortSignal", signal);
    }
    listeners.set(signal, all);
  }
  return () => all.delete(own);
}

/**
 * Settles like the promise, or rejects at once with the signal's reason when the signal is aborted
 * first. If the promise resolves later, its value is passed to `tooLate`.
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

/** A signal that follows other signals and also aborts after a time limit, which can be paused. */
export class Budget {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #letGo: (() => void)[] = [];
  readonly #timeoutMs: number;
  readonly #error: () => unknown;
  readonly #background: boolean;
  #spentMs = 0;
  #startedAt = 0;
  #timer: Timer | undefined;

  /** The time runs only after `start()`. A `background` budget does not keep the process running. */
  constructor(
    clock: Clock,
    followed: readonly (AbortSignal | undefined)[],
    options: { timeoutMs: number; error: () => unknown; background?: boolean },
  ) {
    this.#clock = clock;
    this.#timeoutMs = options.timeoutMs;
    this.#error = options.error;
    this.#background = options.background ?? false;
    for (const signal of followed) if (signal) this.#follow(signal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts or resumes the time. */
  start(): void {
    if (this.#timer) return;
    this.#startedAt = this.#clock.now();
    this.#timer = this.#clock.after(
      this.#timeoutMs - this.#spentMs,
      () => this.#controller.abort(this.#error()),
      { background: this.#background },
    );
  }

  /** Stops the time until `start()`. The followed signals can still abort. */
  pause(): void {
    if (!this.#timer) return;
    this.#timer.cancel();
    this.#timer = undefined;
    this.#spentMs += this.#clock.now() - this.#startedAt;
  }

  /** Stops the timer and no longer follows the other signals. */
  end(): void {
    this.pause();
    for (const letGo of this.#letGo) letGo();
  }

  #follow(signal: AbortSignal): void {
    const follow = (): void => this.#controller.abort(signal.reason);
    if (signal.aborted) return follow();
    this.#letGo.push(onAbort(signal, follow));
  }
}

/** The functions that settle a promise from outside. */
export interface Settle<T> {
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/**
 * A promise that is settled from outside, or rejects with the signal's reason when the signal is
 * aborted first. `begin` returns a cleanup function, which is called once. `begin` may also settle
 * the promise itself.
 */
export function settledOutside<T>(
  signal: AbortSignal | undefined,
  begin: (settle: Settle<T>) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let isSettled = false;
    let undo: (() => void) | undefined;
    let letGo: (() => void) | undefined;
    const end = (): void => {
      isSettled = true;
      letGo?.();
      undo?.();
    };
    const settle: Settle<T> = {
      resolve(value) {
        end();
        resolve(value);
      },
      reject(reason) {
        end();
        reject(reason);
      },
    };
    undo = begin(settle);
    if (isSettled) undo();
    else if (signal) letGo = onAbort(signal, () => settle.reject(signal.reason));
  });
}

/** Waits; rejects with the signal's reason when it is aborted. */
export function sleep(
  clock: Clock,
  delayMs: number,
  options: { signal?: AbortSignal | undefined; background?: boolean } = {},
): Promise<void> {
  const { signal, background = false } = options;
  return settledOutside(signal, ({ resolve }) => {
    const timer = clock.after(delayMs, resolve, { background });
    return () => timer.cancel();
  });
}
