/* Calls of functions that other code supplies. They may throw or return anything. */

/** Returns the result. If it is a promise, its rejection is handled. */
export function unawaited<T>(result: T): T {
  if (result instanceof Promise) result.catch(() => {});
  return result;
}

/** Calls a supplied function whose failure must have no effect. Returns `undefined` when it throws. */
export function tolerate<T>(call: () => T): T | undefined {
  try {
    return unawaited(call());
  } catch {
    return undefined;
  }
}

/** The message of a thrown value. */
export function messageOf(thrown: unknown): string {
  const text = tolerate(() => (thrown instanceof Error ? thrown.message : String(thrown)));
  return text ?? "a value without a text";
}
