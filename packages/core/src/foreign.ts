/* Functions that somebody else supplies: they may throw, or return anything. */

/** The result, and if it is a promise that nobody awaits, without an unhandled rejection. */
export function unawaited<T>(result: T): T {
  if (result instanceof Promise) result.catch(() => {});
  return result;
}

/** Calls a supplied function whose failure must change nothing. Returns `undefined` when it throws. */
export function tolerate<T>(call: () => T): T | undefined {
  try {
    return unawaited(call());
  } catch {
    return undefined;
  }
}

/** What a thrown value says. */
export function messageOf(thrown: unknown): string {
  const text = tolerate(() => (thrown instanceof Error ? thrown.message : String(thrown)));
  return text ?? "a value that is no text";
}
