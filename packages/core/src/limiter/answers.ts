import { LimitStoreError } from "../errors.ts";
import { unawaited } from "../foreign.ts";
import type { LimitWindow } from "./store.ts";

/** Whether a store's answer is a count or a time. */
export const isCount = (value: unknown): boolean =>
  Number.isFinite(value) && (value as number) >= 0;

/**
 * Calls a store, which is foreign code, and checks its answer.
 *
 * @throws {LimitStoreError} when the store throws, or its answer is invalid.
 */
export function answerOf<T>(question: () => T, isAnswer: (answer: T) => boolean): T {
  try {
    const answer = unawaited(question());
    if (isAnswer(answer)) return answer;
    throw new TypeError(`its answer is ${String(answer)}`);
  } catch (cause) {
    throw new LimitStoreError(cause);
  }
}

/**
 * Returns the window of a store.
 *
 * @throws {TypeError} when it is not a window, so that the store is called again.
 */
export function windowOf(make: () => LimitWindow): LimitWindow {
  const window = unawaited(make());
  if (typeof window?.tryTake === "function") return window;
  throw new TypeError("it returned no window");
}
