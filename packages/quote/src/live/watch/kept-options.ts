import { ArgumentError } from "@opend/core";
import type { Check } from "../stream/check.ts";

/** How rows that are kept current begin, what looks after them, and when they end. */
export interface KeptOptions {
  /**
   * How long to wait at most for the first quote, book and broker queue of every code, in
   * milliseconds; then what has not come is asked for, once. What OpenD has not either stays
   * `waiting`. 0 does neither. Default 300.
   */
  readonly firstRowMs?: number | undefined;
  /** Aborting ends it, while it is being made and later, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * What looks after the subscription: with `staleAfter(30_000)` a feed that has died while its market is
   * open is `silent`, and subscribed once more. Default: nothing.
   */
  readonly checks?: readonly Check[] | undefined;
}

/** @throws {ArgumentError} `invalid-argument`: it is no such time. */
export function keptOptions({ firstRowMs = 300, signal, checks }: KeptOptions): {
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
  readonly checks: readonly Check[] | undefined;
} {
  if (!(firstRowMs >= 0 && Number.isFinite(firstRowMs)))
    throw new ArgumentError("firstRowMs", "a number from 0", firstRowMs);
  return { firstRowMs, signal, checks };
}
