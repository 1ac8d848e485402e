import { missingField, unfitField, unreadable } from "../bad-message.ts";
import { type FieldShape, fieldsOf } from "../schema.ts";
import { allowance } from "./allowance.ts";
import { jsonScalars } from "./scalars.ts";

/** What is being read. */
interface Reading {
  /** The message that all paths begin at. */
  readonly whole: string;
  /** How many properties and items may still be made. */
  left: number;
}

/**
 * A message from its JSON: what the schema does not know is skipped, `null` is absent. How deep it
 * goes is the schema's to say, where no message holds itself. The content of a failure is not read.
 *
 * @throws {MessageError} `bad-message`: it is no JSON, a required field is missing, or a value is
 * none of its field, which is named.
 */
export function readJson(name: string, bytes: Uint8Array): object {
  const reading = { whole: name, left: allowance(name, bytes) };
  return readMessage(reading, name, parsed(name, bytes), "");
}

function parsed(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Without the runtime's own words: they quote what was sent, and a login's reply holds a key.
    throw unreadable(name, "it is no JSON");
  }
}

function readMessage(reading: Reading, name: string, value: unknown, path: string): object {
  const { whole } = reading;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unfitField(whole, path || "it", "an object");
  const fields = fieldsOf(name);
  take(reading, fields.length);
  const above = path && `${path}.`;
  // Every field is set, in the schema's order, as it is by the reader of protobuf.
  const message: Record<string, unknown> = {};
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
  name === "s2c" && retType !== undefined && retType !== 0;

function readField(reading: Reading, field: FieldShape, value: unknown, path: string): unknown {
  const { label, type } = field;
  if (label !== "repeated") {
    if (value !== undefined) return readValue(reading, type, value, path);
    if (label === "required") throw missingField(reading.whole, path);
    return undefined;
  }
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw unfitField(reading.whole, path, "a list");
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
  return scalar;
}

function take(reading: Reading, properties: number): void {
  reading.left -= properties + 1;
  if (reading.left < 0)
    throw unreadable(reading.whole, "it would fill far more memory than its size");
}
