import { ArgumentError } from "@opend/core";

/** @throws {ArgumentError} `invalid-argument`, with the option's name. */
export function countWithin(argument: string, count: number, most: number): number {
  if (!(Number.isInteger(count) && count >= 1 && count <= most))
    throw new ArgumentError(argument, `an integer from 1 to ${most}`, count);
  return count;
}

/** @throws {ArgumentError} `invalid-argument`, with the option's name. */
export function oneOf<Name extends string>(
  argument: string,
  numbers: Readonly<Record<Name, number>>,
  name: Name,
): number {
  // A list of one name has that name as its text.
  if (typeof name !== "string" || !Object.hasOwn(numbers, name))
    throw new ArgumentError(argument, `one of ${Object.keys(numbers).join(", ")}`, name);
  return numbers[name];
}
