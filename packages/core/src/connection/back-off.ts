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

/** Exponential, capped, with full jitter: anything from 0 to the ceiling, so that a crowd spreads out. */
export function backOff({
  firstMs = 500,
  maxMs = 30_000,
  attempts = Number.POSITIVE_INFINITY,
  random = Math.random,
}: BackOffOptions = {}): BackOff {
  return (attempt) =>
    attempt > attempts ? undefined : random() * Math.min(maxMs, firstMs * 2 ** (attempt - 1));
}
