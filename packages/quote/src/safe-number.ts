import { UnsafeNumberError } from "@opend/core";

/**
 * Converts a 64-bit quantity to a number. `undefined` stays `undefined`.
 *
 * @throws {UnsafeNumberError} `unsafe-number`: the conversion would round it.
 */
export function safeNumber(field: string, value: bigint): number;
export function safeNumber(field: string, value: bigint | undefined): number | undefined;
export function safeNumber(field: string, value: bigint | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new UnsafeNumberError(field, value);
  return number;
}
