import { type FieldShape, fieldsOf, type ScalarName } from "../schema.ts";

/** What is known of a message before one is read. */
export interface Plan {
  readonly fields: readonly FieldShape[];
  /** A message with no field set. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** How many words of memory a message fills, whichever fields were sent. */
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

/** The words of a value beside its property or its place in a list. Texts were made by the parser. */
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

// An object that is filled field by field takes seven times as much memory once it has twenty fields,
// because the engine then keeps it as a hash table. The parser does not, nor do copies of what it made.
const blankOf = (fields: readonly FieldShape[]): Readonly<Record<string, unknown>> =>
  JSON.parse(`{${fields.map(({ name }) => `"${name}":null`).join(",")}}`);
