import { missingField, unfitField } from "../bad-message.ts";
import type { MessageWriter } from "../message.ts";
import { type FieldShape, fieldsOf } from "../schema.ts";
import { jsonScalars } from "./scalars.ts";

/**
 * Writes a message as JSON. Absent fields and empty lists are left out.
 *
 * @throws {MessageError} `bad-message`: a required field is missing, or a value does not fit.
 */
export function writeJson({ name }: MessageWriter, message: object): Uint8Array {
  return new TextEncoder().encode(textOf(name, name, message, ""));
}

// Builds text directly, because `JSON.stringify` supports neither 64-bit integers nor -0. `whole` is
// the message where the path begins.
function textOf(whole: string, name: string, message: unknown, path: string): string {
  if (typeof message !== "object" || message === null)
    throw unfitField(whole, path || "it", "an object");
  const values: Readonly<Record<string, unknown>> = { ...message };
  const above = path && `${path}.`;
  const fields = fieldsOf(name).flatMap(({ name: field, label, type }) => {
    const value = values[field] ?? undefined;
    const at = above + field;
    if (value === undefined) {
      if (label === "required") throw missingField(whole, at);
      return [];
    }
    if (label !== "repeated") return [`"${field}":${textOfValue(whole, type, value, at)}`];
    if (!Array.isArray(value)) throw unfitField(whole, at, "a list");
    const items = value.map((item, index) => textOfValue(whole, type, item, `${at}[${index}]`));
    return items.length === 0 ? [] : [`"${field}":[${items}]`];
  });
  return `{${fields}}`;
}

function textOfValue(
  whole: string,
  type: FieldShape["type"],
  value: unknown,
  path: string,
): string {
  if (typeof type === "object") return textOf(whole, type.message, value, path);
  const text = jsonScalars[type].write(value);
  if (text === undefined) throw unfitField(whole, path, type);
  return text;
}
