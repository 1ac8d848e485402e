import { ArgumentError } from "../errors.ts";

/**
 * How long to wait before an attempt to connect again; `undefined` stops trying. Attempts count from
 * 1, and anew once a link has held for 10 s.
 */
export type BackOff = (attempt: number) => number | undefined;

export interface BackOffOptions {
  /** The ceiling before the first attempt. Default 500. */
  readonly firstMs?: number;
  /** The ceiling is doubled per attempt up to this. Default 30,000. */
  readonly maxMs?: number;
  /** Stop after so many attempts. Default: never. */
  readonly attempts?: number;
  /** A number from 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
}

/** Doubled more often than that, the first ceiling would become infinite, and 0 no number at all. */
const mostDoublings = 1000;

/**
 * Exponential, capped, with full jitter: anything from 0 to the ceiling, so that a crowd spreads out.
 *
 * @throws {ArgumentError} `invalid-argument`: here, and not when the link is lost.
 */
export function backOff({
  firstMs = 500,
  maxMs = 30_000,
  attempts = Number.POSITIVE_INFINITY,
  random = Math.random,
}: BackOffOptions = {}): BackOff {
  for (const [name, value] of Object.entries({ firstMs, maxMs, attempts }))
    if (!(typeof value === "number" && value >= 0))
      throw new ArgumentError(name, "a number from 0 up", value);
  return (attempt) => {
    if (attempt > attempts) return undefined;
    return random() * Math.min(maxMs, firstMs * 2 ** Math.min(attempt - 1, mostDoublings));
  };
}
