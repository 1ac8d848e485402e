import { UnsafeNumberError } from "@opend/core";

/**
 * A 64-bit quantity as a number; absent stays absent.
 *
 * @throws {UnsafeNumberError} `unsafe-number`: a number would round it.
 */
export function safeNumber(field: string, value: bigint): number;
export function safeNumber(field: string, value: bigint | undefined): number | undefined;
export function safeNumber(field: string, value: bigint | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new UnsafeNumberError(field, value);
  return number;
}
