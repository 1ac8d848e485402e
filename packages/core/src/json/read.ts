import { MessageError } from "../errors.ts";
import { fits, type MessageType, unfit } from "../message.ts";
import { type FieldShape, fieldsOf } from "../schema.ts";
import { jsonScalars } from "./scalars.ts";

/**
 * A message from its JSON: what the schema does not know is skipped, `null` is absent. How deep it
 * goes is the schema's to say, where no message holds itself. Required fields are not yet checked.
 *
 * @throws {MessageError} `bad-message`: it is no JSON, or a value is none of its field, which is named.
 */
export function readJson(type: MessageType, bytes: Uint8Array): object {
  return readMessage(type, type.name, parsed(type, bytes), "");
}

function parsed(type: MessageType, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Without the runtime's own words: they quote what was sent, and a login's reply holds a key.
    throw new MessageError(`${type.name} cannot be read: it is no JSON`, { type: type.name });
  }
}

// `whole` is the message that the path begins at.
function readMessage(whole: MessageType, name: string, value: unknown, path: string): object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unfit(whole, path || "it", "an object");
  const below = path && `${path}.`;
  // Every field is set, in the schema's order, as it is by the decoder of protobuf.
  const message: Record<string, unknown> = {};
  for (const field of fieldsOf(name)) {
    // Own ones only: what every object inherits was not sent.
    const sent = Object.hasOwn(value, field.name)
      ? (value as Record<string, unknown>)[field.name]
      : undefined;
    message[field.name] = readField(whole, field, sent ?? undefined, below + field.name);
  }
  return message;
}

function readField(whole: MessageType, field: FieldShape, value: unknown, path: string): unknown {
  const { label, type } = field;
  if (label !== "repeated")
    return value === undefined ? undefined : readValue(whole, type, value, path);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw unfit(whole, path, "a list");
  return value.map((item, index) => readValue(whole, type, item, `${path}[${index}]`));
}

function readValue(
  whole: MessageType,
  type: FieldShape["type"],
  value: unknown,
  path: string,
): unknown {
  if (typeof type === "object") return readMessage(whole, type.message, value, path);
  const scalar = jsonScalars[type].read(value);
  if (!fits[type](scalar)) throw unfit(whole, path, type);
  return scalar;
}
