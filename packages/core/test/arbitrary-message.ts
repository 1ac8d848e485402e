import fc from "fast-check";
import { Enum, type Field, Type } from "protobufjs";

const biased = <T>(arbitrary: fc.Arbitrary<T>, ...edges: T[]): fc.Arbitrary<T> =>
  fc.oneof(arbitrary, fc.constantFrom(...edges));

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  int32: biased(fc.integer(), 0, 1, -1, 2 ** 31 - 1, -(2 ** 31)),
  uint32: biased(fc.integer({ min: 0, max: 2 ** 32 - 1 }), 0, 1, 2 ** 31, 2 ** 32 - 1),
  int64: biased(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    0n,
    -1n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
  ),
  uint64: biased(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    0n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    2n ** 63n,
    2n ** 64n - 1n,
  ),
  double: biased(fc.double(), 0, -0, Number.NaN, Infinity, Number.MIN_VALUE),
  float: biased(fc.float(), 0, -0, Number.NaN, -Infinity),
  bool: fc.boolean(),
  string: biased(fc.string({ unit: "binary" }), "", "腾讯控股", "\u{1f4c8}", "\ufeffmark", "a\0b"),
  bytes: biased(fc.uint8Array(), new Uint8Array(0), new Uint8Array(300).fill(0xff)),
};

const known = new Map<Type, fc.Arbitrary<Record<string, unknown>>>();

/**
 * Any value of a message. Optional fields may be absent. Lists are empty or short, and lists of
 * scalars may be long.
 */
export function arbitraryMessage(type: Type): fc.Arbitrary<Record<string, unknown>> {
  let arbitrary = known.get(type);
  if (!arbitrary) {
    const fields = type.fieldsArray.map((field) => [field.name, arbitraryField(field)] as const);
    // The `s2c` of a failure is not read, so half of the replies are successes.
    const retType = biased(fc.integer({ min: -500, max: -1 }), 0);
    if (type.name === "Response") fields[0] = ["retType", retType];
    arbitrary = fc.record(Object.fromEntries(fields), {
      requiredKeys: type.fieldsArray.filter(({ required }) => required).map(({ name }) => name),
      noNullPrototype: true,
    });
    known.set(type, arbitrary);
  }
  return arbitrary;
}

function arbitraryField(field: Field): fc.Arbitrary<unknown> {
  const { resolvedType } = field;
  if (resolvedType instanceof Type) {
    const below = arbitraryMessage(resolvedType);
    return field.repeated ? fc.array(below, { maxLength: 3 }) : below;
  }
  const scalar =
    resolvedType instanceof Enum
      ? fc.constantFrom(...Object.values(resolvedType.values))
      : scalars[field.type];
  if (!scalar)
    throw new Error(`${field.fullName} has a type that the tests do not know: ${field.type}`);
  if (!field.repeated) return scalar;
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(scalar, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(scalar, { minLength: 130, maxLength: 140, size: "max" }) },
  );
}

/** The part of a message that is read: a reply that failed has no `s2c`. */
export const heard = (type: Type, message: Record<string, unknown>): Record<string, unknown> =>
  type.name === "Response" && message["retType"] !== 0 ? { ...message, s2c: undefined } : message;
