import { allowance } from "../allowance.ts";
import { missingField, unfitField, unreadable } from "../bad-message.ts";
import type { FieldShape } from "../schema.ts";
import { parse, textBytes, wordsOf } from "./parse.ts";
import { planOf, valueWords } from "./plan.ts";
import { jsonScalars } from "./scalars.ts";

/** The state of reading one body. */
interface Reading {
  /** The message of the whole body, where all paths begin. */
  readonly whole: string;
  /** How many words of memory may still be filled. */
  left: number;
}

/**
 * Reads a message from JSON. Unknown fields are skipped, and `null` is read as absent. The depth is
 * limited because no message of the schema contains itself. The `s2c` of a failure is not read.
 *
 * @throws {MessageError} `bad-message`: the text is not JSON, a required field is missing, a value
 * does not fit its field, or the body would fill far more memory than its size. The error names the
 * field.
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
  // All fields are set, in the schema's order, as the protobuf reader does.
  const message: Record<string, unknown> = { ...blank };
  for (const field of fields) {
    // Only own properties: inherited ones were not sent.
    const sent: unknown = Object.getOwnPropertyDescriptor(value, field.name)?.value;
    message[field.name] = isOfFailure(field, message)
      ? undefined
      : readField(reading, field, sent ?? undefined, above + field.name);
  }
  return message;
}

/** A failure may contain part of an `s2c`, which may be incomplete, so it is not read. */
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

// The words of a typed array, its buffer, and what the engine stores for both.
const bytesWords = 25;

function take(reading: Reading, words: number): void {
  reading.left -= words;
  if (reading.left < 0)
    throw unreadable(reading.whole, "it would fill far more memory than its size");
}
