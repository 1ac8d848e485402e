import { exact } from "../safe-number.ts";

/**
 * Units traded: with their fraction, for what trades in parts of a unit, else the whole number.
 *
 * @throws {UnsafeNumberError} `unsafe-number`: a number would round it.
 */
export const quantity = <Whole extends bigint | undefined>(
  whole: Whole,
  withFraction: number | undefined,
): number | (Whole extends undefined ? undefined : never) =>
  (withFraction || exact("volume", whole)) as number;

/** Percent from a fraction: 0.0056 is 0.56 %, and not 0.5599999999999999. */
export const percent = (fraction: number | undefined): number | undefined =>
  fraction === undefined ? undefined : Math.round(fraction * 1e10) / 1e8;
