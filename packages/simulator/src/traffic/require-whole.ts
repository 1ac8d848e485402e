import { ArgumentError } from "@opend/core";

/** @throws {ArgumentError} the value is no whole number from `least` up. */
export function requireWhole(argument: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least)
    throw new ArgumentError(argument, `a whole number, ${least} or more`, value);
}
