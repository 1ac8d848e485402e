import { ArgumentError } from "../errors.ts";
import { unawaited } from "../foreign.ts";
import { copied } from "../given.ts";

/**
 * Returns the delay before a reconnect attempt, in milliseconds; `undefined` stops trying. Attempts
 * count from 1. The count restarts after a link has lasted 10 s.
 */
export type BackOff = (attempt: number) => number | undefined;

export interface BackOffOptions {
  /** The longest delay before the first attempt. Default 500. */
  readonly firstMs?: number;
  /** The longest delay doubles with each attempt, up to this. Default 30,000. */
  readonly maxMs?: number;
  /** Stop after this many attempts. Default: never. */
  readonly attempts?: number;
  /** A number from 0 up to 1. Default `Math.random`. */
  readonly random?: () => number;
}

/** With more doublings the longest delay would become `Infinity`, and a delay of 0 would become NaN. */
const mostDoublings = 1000;

/**
 * Exponential back-off with a cap and full jitter: each delay is random, from 0 to the longest delay,
 * so that many clients do not reconnect at the same moment.
 *
 * @throws {ArgumentError} `invalid-argument` at once, not only when the link is lost.
 */
export function backOff(options: BackOffOptions = {}): BackOff {
  const {
    firstMs = 500,
    maxMs = 30_000,
    attempts = Number.POSITIVE_INFINITY,
    random = Math.random,
  } = copied(options);
  for (const [name, value] of Object.entries({ firstMs, maxMs, attempts }))
    if (!(typeof value === "number" && value >= 0))
      throw new ArgumentError(name, "a number from 0 up", value);
  return (attempt) => {
    if (attempt > attempts) return undefined;
    return (
      unawaited(random()) * Math.min(maxMs, firstMs * 2 ** Math.min(attempt - 1, mostDoublings))
    );
  };
}
