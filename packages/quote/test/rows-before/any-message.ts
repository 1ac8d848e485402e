import { type FieldShape, fieldsOf } from "@opend/core/schema";
import fc from "fast-check";

const second = 1_778_205_600; // 2026-05-08 10:00:00 in Hong Kong.

const instants = [second, second, second + 0.5, second - 86_400, 0, 1e18, -1e15, Number.NaN];
const clocks = [
  "2026-05-08 10:00:00",
  "2026-05-07 22:00:00",
  "2026-05-08 10:00:00.500",
  "2026-05-08",
  "2026-02-31",
  "",
  "soon",
];

/** Values of real messages, and values that only a hostile OpenD sends. */
function anyScalar({ name, type }: FieldShape): fc.Arbitrary<unknown> {
  const isTime = /time|stamp/i.test(name);
  switch (type) {
    case "string":
      return isTime
        ? fc.constantFrom(...clocks)
        : fc.constantFrom("", "00700", "AAPL", "ESmain", "TENCENT");
    case "bool":
      return fc.boolean();
    case "int32":
      return name === "market"
        ? fc.constantFrom(1, 2, 11, 21, 81, 91)
        : fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(-1, 91, 2 ** 31 - 1));
    case "int64":
    case "uint64":
      return isTime
        ? fc.constantFrom(BigInt(second), 0n, 1n, 10n ** 15n)
        : fc.oneof(
            { weight: 6, arbitrary: fc.bigInt(0n, 10n ** 12n) },
            { weight: 1, arbitrary: fc.constantFrom(0n, 2n ** 53n, 2n ** 63n - 1n) },
          );
    case "double":
      return isTime
        ? fc.constantFrom(...instants)
        : fc.oneof(fc.double(), fc.constantFrom(0, -0, 0.0056, 1e300));
    default:
      throw new Error(`${name}: no generator for ${JSON.stringify(type)}`);
  }
}

/** Messages of a type: complete ones, and ones without some optional fields. */
export function anyMessage(message: string): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      fieldsOf(message).map((field) => {
        const value =
          typeof field.type === "string" ? anyScalar(field) : anyMessage(field.type.message);
        if (field.label === "repeated") return [field.name, fc.array(value, { maxLength: 3 })];
        return [
          field.name,
          field.label === "required" ? value : fc.option(value, { nil: undefined }),
        ];
      }),
    ),
  );
}
