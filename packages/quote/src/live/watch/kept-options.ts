import { ArgumentError } from "@opend/core";
import { copied } from "@opend/core/internal";
import type { Check } from "../stream/check.ts";

/** Options of rows that are kept current. */
export interface KeptOptions {
  /**
   * How long to wait for the first quote, book and broker queue of every code, in milliseconds. After
   * that, missing ones are pulled once. A value that OpenD does not have stays `waiting`. With 0
   * there is no wait and no pull. Default 300.
   */
  readonly firstRowMs?: number | undefined;
  /** Aborting ends it with the signal's reason, while it is pending and later. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Checks of the subscription. With `staleAfter(30_000)`, a feed that died while its market is open
   * is `silent`, and is subscribed once more. Default: none.
   */
  readonly checks?: readonly Check[] | undefined;
}

/** @throws {ArgumentError} `invalid-argument`: `firstRowMs` is not such a time. */
export function keptOptions(options: KeptOptions): {
  readonly firstRowMs: number;
  readonly signal: AbortSignal | undefined;
  readonly checks: readonly Check[] | undefined;
} {
  const { firstRowMs = 300, signal, checks } = copied(options);
  if (!(Number.isFinite(firstRowMs) && firstRowMs >= 0))
    throw new ArgumentError("firstRowMs", "a number from 0", firstRowMs);
  return { firstRowMs, signal, checks };
}
