import { ArgumentError } from "@opend/core";
import { type Codes, parseCode, security } from "../codes.ts";
import { dayOf } from "./day-range.ts";

/** What an argument may be, as JSON Schema. */
export type JsonSchema =
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly format?: "date" }
  | { readonly type: "integer"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "array"; readonly items: JsonSchema };

/** A kind of argument: what it may be, and what the request carries for it. */
export interface ArgumentKind<Value = unknown, Sent = unknown> {
  readonly schema: JsonSchema;
  /** @throws {ArgumentError} `invalid-argument`, with the argument's name. */
  send(name: string, value: Value): Sent;
}

/** A security or a plate as requests carry it. */
interface SentCode {
  market: number;
  code: string;
}

/** One of these names, sent as its number. */
export const oneOf = <Name extends string>(
  numbers: Readonly<Record<Name, number>>,
): ArgumentKind<Name, number> => ({
  schema: { type: "string", enum: Object.keys(numbers) },
  send(argument, name) {
    // A list of one name has that name as its text.
    if (typeof name !== "string" || !Object.hasOwn(numbers, name))
      throw new ArgumentError(argument, `one of ${Object.keys(numbers).join(", ")}`, name);
    return numbers[name];
  },
});

const text = { type: "string" } as const;

/** A code: `"HK.00700"`. */
export const code: ArgumentKind<string, SentCode> = {
  schema: text,
  send: (name, value) => security(parseCode(value, name)),
};

/** Any number of codes. Each is sent once. */
export const codes: ArgumentKind<Codes, SentCode[]> = {
  schema: { type: "array", items: text },
  send(name, value) {
    if (typeof value !== "object" || value === null || !(Symbol.iterator in value))
      throw new ArgumentError(name, "a list of codes", value);
    return [...new Set(value)].map((each) => code.send(name, each));
  },
};

/** A day, as a date of this time zone or an instant of that day. */
export const day = (timeZone: string): ArgumentKind<string | Date, string> => ({
  schema: { type: "string", format: "date" },
  send: (name, value) => dayOf(name, value, timeZone),
});

/** An integer from 1 to `most`. */
export const count = (most: number): ArgumentKind<number, number> => ({
  schema: { type: "integer", minimum: 1, maximum: most },
  send(name, value) {
    if (!(Number.isInteger(value) && value >= 1 && value <= most))
      throw new ArgumentError(name, `an integer from 1 to ${most}`, value);
    return value;
  },
});
