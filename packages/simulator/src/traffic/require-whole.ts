import { ArgumentError } from "@opend/core";

/** @throws {ArgumentError} when the value is not an integer from `least` to `most`. */
export function requireWhole(
  argument: string,
  value: number,
  least: number,
  most: number = Number.POSITIVE_INFINITY,
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`;
  throw new ArgumentError(argument, `a whole number, ${range}`, value);
}
