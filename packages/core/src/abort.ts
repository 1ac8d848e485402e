import type { Clock, Timer } from "./clock.ts";
import { ArgumentError } from "./errors.ts";

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted; the returned function ends that. However many calls share
 * a signal, it gets one listener: Node warns of a leak at the eleventh.
 *
 * @throws {ArgumentError} it is none, most often the AbortController that has it.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    // As soon as the caller is through: it may not yet have what the listener needs.
    let isWanted = true;
    void Promise.resolve().then(() => isWanted && listener());
    return () => {
      isWanted = false;
    };
  }
  if (typeof signal.addEventListener !== "function")
    throw new ArgumentError("signal", "an AbortSignal", signal);
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

/** A signal that follows others and can run out of time; the time can be stopped. */
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

  /** Does not count before `start()`. A `background` budget does not hold the process. */
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

  /** Counts, or goes on counting. */
  start(): void {
    if (this.#timer) return;
    this.#startedAt = this.#clock.now();
    this.#timer = this.#clock.after(
      this.#timeoutMs - this.#spentMs,
      () => this.#controller.abort(this.#error()),
      { background: this.#background },
    );
  }

  /** Stops counting until `start()`; the followed signals still count. */
  pause(): void {
    if (!this.#timer) return;
    this.#timer.cancel();
    this.#timer = undefined;
    this.#spentMs += this.#clock.now() - this.#startedAt;
  }

  /** Lets go of everything. */
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

/** How a promise is settled from outside. */
export interface Settle<T> {
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/**
 * A promise that is settled from outside, or rejected with the signal's reason when that comes first.
 * `begin` returns what undoes it, which is called once. `begin` itself may settle the promise.
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
