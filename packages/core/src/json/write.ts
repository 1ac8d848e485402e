import type { MessageType } from "../message.ts";
import { type FieldShape, fieldsOf } from "../schema.ts";
import { jsonScalars } from "./scalars.ts";

/** A message as JSON: absent fields and empty lists are left out. */
export function writeJson(type: MessageType, message: object): Uint8Array {
  return new TextEncoder().encode(textOf(type.name, message));
}

// As text at once: an object in between could hold neither a 64-bit integer nor -0 on its way.
function textOf(name: string, message: object): string {
  const fields = fieldsOf(name).flatMap(({ name, label, type }) => {
    const value = (message as Record<string, unknown>)[name] ?? undefined;
    if (value === undefined) return [];
    if (label !== "repeated") return [`"${name}":${textOfValue(type, value)}`];
    const items = (value as unknown[]).map((item) => textOfValue(type, item));
    return items.length === 0 ? [] : [`"${name}":[${items}]`];
  });
  return `{${fields}}`;
}

const textOfValue = (type: FieldShape["type"], value: unknown): string =>
  typeof type === "object" ? textOf(type.message, value as object) : jsonScalars[type].write(value);
