import type { ScalarName } from "../schema.ts";
import { base64Of, bytesOfBase64 } from "./base64.ts";

/** Writes and reads one scalar type in JSON. */
export interface JsonScalar {
  /** The JSON text, or `undefined` if the value has the wrong type or is out of range. */
  write(value: unknown): string | undefined;
  /** The value, or `undefined` if the JSON value cannot be read as this type. */
  read(value: unknown): unknown;
}

// Assumption: NaN and the infinities have the names of protobuf's standard JSON mapping.
const withoutNumber: ReadonlyMap<unknown, number> = new Map(
  [Number.NaN, Infinity, -Infinity].map((value) => [String(value), value]),
);

const plain = (type: "string" | "boolean"): JsonScalar => ({
  write: (value) => (typeof value === type ? JSON.stringify(value) : undefined),
  read: (value) => (typeof value === type ? value : undefined),
});

const integer = (least: number, most: number): JsonScalar => {
  const fits = (value: unknown): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  return {
    write: (value) => (fits(value) ? String(value) : undefined),
    // JSON can express -0, but an integer has none, so + 0 removes it.
    read: (value) => (fits(value) ? value + 0 : undefined),
  };
};

const textOfReal = (value: number): string => {
  if (!Number.isFinite(value)) return `"${value}"`;
  return Object.is(value, -0) ? "-0" : String(value);
};

// `JSON.parse` reads a number that is too large as Infinity.
const readReal = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : withoutNumber.get(value);

const double: JsonScalar = {
  write: (value) => (typeof value === "number" ? textOfReal(value) : undefined),
  read: readReal,
};

const float: JsonScalar = {
  write: (value) => (typeof value === "number" ? textOfReal(Math.fround(value)) : undefined),
  // Rounds to the precision of a float, as protobuf bytes do.
  read(value) {
    const number = readReal(value);
    if (number === undefined) return undefined;
    const rounded = Math.fround(number);
    return Number.isFinite(value) && !Number.isFinite(rounded) ? undefined : rounded;
  },
};

const longest = 20;

const long = (least: bigint, most: bigint): JsonScalar => {
  const fitting = (value: bigint): bigint | undefined =>
    value >= least && value <= most ? value : undefined;
  return {
    write(value) {
      const number = typeof value === "bigint" ? fitting(value) : undefined;
      return number === undefined ? undefined : `"${number}"`;
    },
    read(value) {
      if (typeof value === "string")
        return value.length <= longest && /^-?\d+$/.test(value)
          ? fitting(BigInt(value))
          : undefined;
      // `JSON.parse` has already rounded larger numbers.
      return typeof value === "number" && Number.isSafeInteger(value)
        ? fitting(BigInt(value))
        : undefined;
    },
  };
};

const bytes: JsonScalar = {
  write: (value) => (value instanceof Uint8Array ? `"${base64Of(value)}"` : undefined),
  read: (value) => (typeof value === "string" ? bytesOfBase64(value) : undefined),
};

export const jsonScalars: Readonly<Record<ScalarName, JsonScalar>> = {
  string: plain("string"),
  bool: plain("boolean"),
  bytes,
  double,
  float,
  int32: integer(-(2 ** 31), 2 ** 31 - 1),
  uint32: integer(0, 2 ** 32 - 1),
  int64: long(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: long(0n, 2n ** 64n - 1n),
};
