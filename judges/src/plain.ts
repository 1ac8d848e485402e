/*
 * Makes the messages of two families of libraries comparable. One has `bigint`, the schema's names,
 * and a list for every repeated field. The other has Long objects, camelCase, and only received
 * fields. The plain form has camelCase, bigint, hex, no empty lists and no absent fields.
 */
export type Plain = string | number | bigint | boolean | readonly Plain[] | PlainMessage;
export interface PlainMessage {
  readonly [field: string]: Plain;
}

export interface Long {
  readonly low: number;
  readonly high: number;
  readonly unsigned: boolean;
}

const isLong = (value: object): value is Long =>
  "low" in value && "high" in value && "unsigned" in value;

export function bigintOf({ low, high, unsigned }: Long): bigint {
  const bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return unsigned ? bits : BigInt.asIntN(64, bits);
}

const camelCase = (name: string): string =>
  name.replace(/(?!^)_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A decoded message of either family. Values in prototypes are defaults that were not received. */
export function plain(value: unknown): Plain {
  if (value instanceof Uint8Array) return `0x${hex(value)}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value as Plain;
  if (isLong(value)) return bigintOf(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null && !isEmptyList(item))
    .map(([name, item]) => [camelCase(name), plain(item)] as const);
  return Object.fromEntries(entries);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Our request in the form of the official client: 64-bit integers as decimal text. */
export function forOfficial(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(forOfficial);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [camelCase(name), forOfficial(item)]),
  );
}
