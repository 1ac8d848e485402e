import { base64Decode, base64Encode } from "@bufbuild/protobuf/wire";
import type { ScalarName } from "../message.ts";

/** How a scalar stands in JSON. */
export interface JsonScalar {
  write(value: unknown): string;
  /** Its value; `undefined` where it cannot be one. Whether it is in range is for others to say. */
  read(value: unknown): unknown;
}

// Assumed: what JSON has no number for travels under the names that protobuf's own mapping gives it.
const withoutNumber: ReadonlyMap<unknown, number> = new Map(
  [Number.NaN, Infinity, -Infinity].map((value) => [String(value), value]),
);

const plain: JsonScalar = { write: (value) => JSON.stringify(value), read: (value) => value };

const integer: JsonScalar = {
  ...plain,
  // An integer has no -0.
  read: (value) => (value === 0 ? 0 : value),
};

const real: JsonScalar = {
  write(value) {
    if (!Number.isFinite(value)) return `"${value}"`;
    return Object.is(value, -0) ? "-0" : String(value);
  },
  // Digits beyond the range of numbers have become infinite.
  read: (value) => (Number.isFinite(value) ? value : withoutNumber.get(value)),
};

const float: JsonScalar = {
  write: (value) => real.write(Math.fround(value as number)),
  // Digits that are not a float's own are rounded, as its bytes would be.
  read(value) {
    const number = real.read(value);
    if (number === undefined) return undefined;
    const rounded = Math.fround(number as number);
    return Number.isFinite(value) && !Number.isFinite(rounded) ? undefined : rounded;
  },
};

const longest = 20;

const long: JsonScalar = {
  write: (value) => `"${value}"`,
  read(value) {
    if (typeof value === "string")
      return value.length <= longest && /^-?\d+$/.test(value) ? BigInt(value) : undefined;
    // Beyond those, the digits that were sent are lost already.
    return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
  },
};

const bytes: JsonScalar = {
  write: (value) => `"${base64Encode(value as Uint8Array)}"`,
  read(value) {
    try {
      return typeof value === "string" ? base64Decode(value) : undefined;
    } catch {
      return undefined;
    }
  },
};

export const jsonScalars: Readonly<Record<ScalarName, JsonScalar>> = {
  string: plain,
  bool: plain,
  bytes,
  double: real,
  float,
  int32: integer,
  uint32: integer,
  int64: long,
  uint64: long,
};
