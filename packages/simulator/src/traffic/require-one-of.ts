import { ArgumentError } from "@opend/core";

/** @throws {ArgumentError} when the value is not allowed. */
export function requireOneOf<const Value>(
  argument: string,
  value: Value,
  allowed: readonly Value[],
): void {
  if (!allowed.includes(value)) throw new ArgumentError(argument, allowed.join(" or "), value);
}
