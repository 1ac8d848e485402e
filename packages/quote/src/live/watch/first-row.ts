import { ArgumentError } from "@opend/core";

/** How something live begins, and when it ends. */
export interface FirstRowOptions {
  /**
   * How long to wait at most for the first quote, book and broker queue of every code, in
   * milliseconds; then what has not come is asked for, once. What OpenD has not either stays
   * `waiting`. 0 does neither. Default 300.
   */
  readonly firstRowMs?: number | undefined;
  /** Aborting ends it, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** @throws {ArgumentError} `invalid-argument`: it is no such time. */
export function firstRowWait({ firstRowMs = 300, signal }: FirstRowOptions): {
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
} {
  if (!(firstRowMs >= 0 && Number.isFinite(firstRowMs)))
    throw new ArgumentError("firstRowMs", "a number from 0", firstRowMs);
  return { firstRowMs, signal };
}
