import { type FieldShape, fieldsOf, type ScalarName } from "../schema.ts";

/** The properties of a message type that reading needs. */
export interface Plan {
  readonly fields: readonly FieldShape[];
  /** A message with no field set. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** The words of memory that a message fills, for any sent fields. */
  readonly words: number;
}

const objectWords = 3;
const placeWords = 2;
const listWords = 4;
const scalarWords: Partial<Record<ScalarName, number>> = {
  double: 2,
  float: 2,
  int64: 3,
  uint64: 3,
};

/**
 * The words of a value, without its property or its place in a list. The parser has already created
 * texts.
 */
export const valueWords = ({ type }: FieldShape): number =>
  typeof type === "object" ? 0 : (scalarWords[type] ?? 0);

const fieldWords = (field: FieldShape): number =>
  1 + (field.label === "repeated" ? listWords : valueWords(field));

const plans = new Map<string, Plan>();

/** The plan of a message by its full name: `Qot_Sub.C2S`. */
export function planOf(name: string): Plan {
  const known = plans.get(name);
  if (known) return known;
  const fields = fieldsOf(name);
  const plan = {
    fields,
    blank: blankOf(fields),
    words: fields.reduce((sum, field) => sum + fieldWords(field), objectWords + placeWords),
  };
  plans.set(name, plan);
  return plan;
}

// Copying avoids filling an object field by field. From twenty fields on, such an object takes seven
// times as much memory, because the engine stores it as a hash table. Parsed objects and their copies
// do not have this problem.
const blankOf = (fields: readonly FieldShape[]): Readonly<Record<string, unknown>> =>
  JSON.parse(`{${fields.map(({ name }) => `"${name}":null`).join(",")}}`);
