import type { Clock, Timer } from "./clock.ts";

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
    const onAbort = (): void => {
      reject(signal.reason);
      promise.then(tooLate, () => {});
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    const settled = (): void => signal.removeEventListener("abort", onAbort);
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
    const onAbort = (): void => this.#controller.abort(signal.reason);
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    this.#letGo.push(() => signal.removeEventListener("abort", onAbort));
  }
}
