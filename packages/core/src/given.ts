/** Reads values that a user passed. They may be anything, and reading them may throw. */
import { ArgumentError, isOpendError } from "./errors.ts";

/**
 * Returns the result of `read`. A thrown value that is not an error of opend-ts becomes the cause of
 * `invalid-argument`.
 */
export function reading<T>(argument: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isOpendError(cause)) throw cause;
    throw Object.assign(new ArgumentError(argument, expected), { cause });
  }
}

/** A part of a connection. @throws {ArgumentError} `opend` has no such part. */
export const partOf = <Opend extends object, Name extends keyof Opend>(
  opend: Opend,
  name: Name,
): NonNullable<Opend[Name]> =>
  reading("opend", "a connection", () => {
    const part = opend[name];
    if (part == null) throw new ArgumentError("opend", "a connection", opend);
    return part;
  });

/** Options that many functions share. */
interface Shared {
  readonly signal?: Partial<AbortSignal> | null;
  readonly timeoutMs?: unknown;
}

/**
 * A copy of options, so that their getters are called only once. `signal` and `timeoutMs` are
 * checked.
 *
 * @throws {ArgumentError}
 */
export const copied = <T extends object>(options: T, argument = "options"): T =>
  reading(argument, "an object that can be read", () => {
    if (typeof options !== "object" || !options)
      throw new ArgumentError(argument, "an object", options);
    const copy: T & Shared = { ...options };
    const { signal, timeoutMs } = copy;
    if (signal != null && typeof signal.addEventListener !== "function")
      throw new ArgumentError("signal", "an AbortSignal", signal);
    if (timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs > 0))
      throw new ArgumentError("timeoutMs", "a number above 0", timeoutMs);
    return copy;
  });
