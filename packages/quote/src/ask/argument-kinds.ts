import { ArgumentError } from "@opend/core";
import { type Codes, type Market, marketNumber, parseCode, security } from "../codes.ts";
import { type Names, numbersOf } from "../enum-name.ts";
import { aDay, dayOf } from "./day-range.ts";

/** The allowed values of an argument, as JSON Schema. */
export type JsonSchema =
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly format?: "date" }
  | { readonly type: "string"; readonly pattern: string }
  | { readonly type: "integer"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "number" }
  | { readonly type: "boolean" }
  | { readonly type: "array"; readonly items: JsonSchema }
  | {
      readonly type: "object";
      readonly properties: Readonly<Record<string, JsonSchema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };

/** A kind of argument: its allowed values, and their conversion for the request. */
export interface ArgumentKind<Value = unknown, Sent = unknown> {
  readonly schema: JsonSchema;
  /**
   * `zone` returns the time zone of the market of the request.
   *
   * @throws {ArgumentError} `invalid-argument`, with the argument's name.
   */
  send(name: string, value: Value, zone: () => string): Sent;
}

/** A kind of argument whose values are the same in every time zone. */
export interface PlainKind<Value, Sent> extends ArgumentKind<Value, Sent> {
  /** @throws {ArgumentError} `invalid-argument`, with the argument's name. */
  send(name: string, value: Value): Sent;
}

/** A security or plate, as requests contain it. */
interface SentCode {
  market: number;
  code: string;
}

/** A longer list would make an error hard to read. */
const mostListed = 30;

/** Allowed names, for errors. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  const shown = names.slice(0, mostListed).join(", ");
  return more > 0 ? `${shown} and ${more} others` : shown;
}

/** One of these names. The request contains its number. */
export const oneOf = <Name extends string>(
  numbers: Readonly<Record<Name, number>>,
): PlainKind<Name, number> => ({
  schema: { type: "string", enum: Object.keys(numbers) },
  send(argument, name) {
    // Checks the type, because `[name]` converts to the text of `name`.
    if (typeof name !== "string" || !Object.hasOwn(numbers, name))
      throw new ArgumentError(argument, `one of ${listed(Object.keys(numbers))}`, name);
    return numbers[name];
  },
});

/** The texts of an enum that a request can contain. */
export type Choice<Table extends Names> = Exclude<Table[keyof Table] & string, "unknown">;

/** One text of an enum. */
export function choice<const Table extends Names>(table: Table): PlainKind<Choice<Table>, number> {
  const { unknown: _, ...numbers } = numbersOf(table) as Record<string, number>;
  return oneOf(numbers as Record<Choice<Table>, number>);
}

/** The same, for a 64-bit field. */
export function choice64<const Table extends Names>(
  table: Table,
): PlainKind<Choice<Table>, bigint> {
  const { schema, send } = choice(table);
  return { schema, send: (name, value) => BigInt(send(name, value)) };
}

/** One of these markets. */
export const marketIn = <Name extends Market>(
  ...markets: readonly Name[]
): ArgumentKind<Name, number> =>
  oneOf(
    Object.fromEntries(markets.map((each) => [each, marketNumber(each)])) as Record<Name, number>,
  );

const isAscending = oneOf({ descending: 0, ascending: 1 });

/** The order of a list, for requests with a field for "ascending". */
export const sortOrder: PlainKind<"ascending" | "descending", boolean> = {
  schema: isAscending.schema,
  send: (name, value) => isAscending.send(name, value) === 1,
};

/** The order of a list, for requests with a number for it. */
export const direction: PlainKind<"ascending" | "descending", number> = oneOf({
  ascending: 0,
  descending: 1,
});

/** A code: `"HK.00700"`. */
export const code: ArgumentKind<string, SentCode> = {
  schema: { type: "string" },
  send: (name, value) => security(parseCode(value, name)),
};

/** Any number of values. Duplicates are sent once. */
export const listOf = <Value, Sent>(
  kind: ArgumentKind<Value, Sent>,
): ArgumentKind<Iterable<Value> & object, Sent[]> => ({
  schema: { type: "array", items: kind.schema },
  send(name, value, zone) {
    if (typeof value !== "object" || value === null || !(Symbol.iterator in value))
      throw new ArgumentError(name, "a list", value);
    return [...new Set(value)].map((each) => kind.send(name, each, zone));
  },
});

/** Any number of codes. Duplicates are sent once. */
export const codes: ArgumentKind<Codes, SentCode[]> = listOf(code);

/** A day, as the market's own date or as an instant of that day. */
export const day: ArgumentKind<string | Date, string> = {
  schema: { type: "string", format: "date" },
  send(name, value, zone) {
    // Plain JavaScript may leave a required day out, and `dayOf` accepts `undefined`.
    if (value === undefined) throw new ArgumentError(name, aDay, value);
    return dayOf(name, value, typeof value === "object" ? zone() : "");
  },
};

/** An integer in a range. */
export const integer = (minimum: number, maximum: number): PlainKind<number, number> => ({
  schema: { type: "integer", minimum, maximum },
  send(name, value) {
    if (!(Number.isInteger(value) && value >= minimum && value <= maximum))
      throw new ArgumentError(name, `an integer from ${minimum} to ${maximum}`, value);
    return value;
  },
});

/** An integer from 1 to `most`. */
export const count = (most: number): PlainKind<number, number> => integer(1, most);

/** A quantity of at most 64 bits. */
export const quantity: ArgumentKind<number, bigint> = {
  schema: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  send(name, value) {
    if (!(Number.isSafeInteger(value) && value >= 0))
      throw new ArgumentError(name, "an integer from 0 to 2 ** 53 - 1", value);
    return BigInt(value);
  },
};

const mostOfId = 2n ** 63n - 1n;

/** A 64-bit id as a bigint. Tools may pass its digits. */
export const id: ArgumentKind<bigint, bigint> = {
  schema: { type: "string", pattern: "^\\d{1,19}$" },
  send(name, value: unknown) {
    const number = typeof value === "string" && /^\d{1,19}$/.test(value) ? BigInt(value) : value;
    if (!(typeof number === "bigint" && number >= 0n && number <= mostOfId))
      throw new ArgumentError(name, "an id: a bigint from 0 to 2 ** 63 - 1", value);
    return number;
  },
};

/** A number. */
export const number: ArgumentKind<number, number> = {
  schema: { type: "number" },
  send(name, value: unknown) {
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new ArgumentError(name, "a finite number", value);
    return value;
  },
};

const mostOfText = 1000;

/** A text that is not empty. */
export const text: ArgumentKind<string, string> = {
  schema: { type: "string" },
  send(name, value) {
    if (typeof value !== "string" || value.trim() === "" || value.length > mostOfText)
      throw new ArgumentError(name, `a text of 1 to ${mostOfText} characters`, value);
    return value;
  },
};

/** True or false. */
export const flag: PlainKind<boolean, boolean> = {
  schema: { type: "boolean" },
  send(name, value) {
    if (typeof value !== "boolean") throw new ArgumentError(name, "true or false", value);
    return value;
  },
};
