import { missingField, unfitField, unreadable } from "../bad-message.ts";
import { type FieldShape, fieldsOf } from "../schema.ts";
import { allowance } from "./allowance.ts";
import { jsonScalars } from "./scalars.ts";

/** The state of reading one body. */
interface Reading {
  /** The message of the whole body, where all paths begin. */
  readonly whole: string;
  /** How many properties and items may still be created. */
  left: number;
}

/**
 * Reads a message from JSON. Unknown fields are skipped, and `null` is read as absent. The depth is
 * limited because no message of the schema contains itself. The `s2c` of a failure is not read.
 *
 * @throws {MessageError} `bad-message`: the text is not JSON, a required field is missing, or a value
 * does not fit its field. The error names the field.
 */
export function readJson(name: string, bytes: Uint8Array): object {
  const reading = { whole: name, left: allowance(name, bytes) };
  return readMessage(reading, name, parsed(name, bytes), "");
}

function parsed(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The runtime's message is left out, because it quotes the input, and the login reply contains a
    // key.
    throw unreadable(name, "it is not JSON");
  }
}

function readMessage(reading: Reading, name: string, value: unknown, path: string): object {
  const { whole } = reading;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unfitField(whole, path || "it", "an object");
  const fields = fieldsOf(name);
  take(reading, fields.length);
  const above = path && `${path}.`;
  // All fields are set, in the schema's order, as the protobuf reader does.
  const message: Record<string, unknown> = {};
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
