import { allowance } from "../allowance.ts";
import { missingField, unfitField, unreadable } from "../bad-message.ts";
import type { FieldShape } from "../schema.ts";
import { parse, textBytes, wordsOf } from "./parse.ts";
import { planOf, valueWords } from "./plan.ts";
import { jsonScalars } from "./scalars.ts";

/** What is being read. */
interface Reading {
  /** The message that all paths begin at. */
  readonly whole: string;
  /** How many words of memory may still be filled. */
  left: number;
}

/**
 * A message from its JSON: what the schema does not know is skipped, `null` is absent. How deep it
 * goes is the schema's to say, where no message holds itself. The content of a failure is not read.
 *
 * @throws {MessageError} `bad-message`: it is no JSON, a required field is missing, a value is none of
 * its field, which is named, or it would fill far more memory than its size.
 */
export function readJson(name: string, bytes: Uint8Array): object {
  const reading = { whole: name, left: allowance(bytes.length, textBytes) };
  take(reading, wordsOf(bytes));
  return readMessage(reading, name, parse(name, bytes), "");
}

function readMessage(reading: Reading, name: string, value: unknown, path: string): object {
  const { whole } = reading;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unfitField(whole, path || "it", "an object");
  const { fields, blank, words } = planOf(name);
  take(reading, words);
  const above = path && `${path}.`;
  // Every field is set, in the schema's order, as it is by the reader of protobuf.
  const message: Record<string, unknown> = { ...blank };
  for (const field of fields) {
    // Own ones only: what every object inherits was not sent.
    const sent: unknown = Object.getOwnPropertyDescriptor(value, field.name)?.value;
    message[field.name] = isOfFailure(field, message)
      ? undefined
      : readField(reading, field, sent ?? undefined, above + field.name);
  }
  return message;
}

/** A failure may carry a part of its content: what counts then is what it says. */
const isOfFailure = ({ name }: FieldShape, { retType }: { readonly retType?: unknown }): boolean =>
  name === "s2c" && retType !== undefined && retType !== null && retType !== 0;

function readField(reading: Reading, field: FieldShape, value: unknown, path: string): unknown {
  const { label, type } = field;
  if (label !== "repeated") {
    if (value !== undefined) return readValue(reading, type, value, path);
    if (label === "required") throw missingField(reading.whole, path);
    return undefined;
  }
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw unfitField(reading.whole, path, "a list");
  take(reading, value.length * (1 + valueWords(field)));
  return value.map((item, index) => readValue(reading, type, item, `${path}[${index}]`));
}

function readValue(
  reading: Reading,
  type: FieldShape["type"],
  value: unknown,
  path: string,
): unknown {
  if (typeof type === "object") return readMessage(reading, type.message, value, path);
  const scalar = jsonScalars[type].read(value);
  if (scalar === undefined) throw unfitField(reading.whole, path, type);
  if (scalar instanceof Uint8Array) take(reading, bytesWords + (scalar.length >> 3));
  return scalar;
}

// A typed array, its buffer and what the engine keeps about both.
const bytesWords = 25;

function take(reading: Reading, words: number): void {
  reading.left -= words;
  if (reading.left < 0)
    throw unreadable(reading.whole, "it would fill far more memory than its size");
}
