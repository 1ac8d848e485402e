/* The three errors of a message, worded the same for protobuf and JSON. */
import { MessageError } from "./errors.ts";

/** A required field is missing; `field` is its path in the message. */
export function missingField(type: string, field: string): MessageError {
  return new MessageError(`${type} lacks its required field ${field}`, { type, field });
}

/** The value of a field has the wrong type or is out of range. */
export function unfitField(type: string, field: string, expected: string): MessageError {
  return new MessageError(`${type}: ${field} must be ${expected}`, { type, field });
}

/** The body cannot be read as this message. */
export function unreadable(type: string, why: string): MessageError {
  return new MessageError(`${type} cannot be read: ${why}`, { type });
}

/**
 * The path of a field in a message: the names of the fields above it, with the index of each list
 * item.
 */
export function pathOf(
  fields: readonly string[],
  places: readonly number[],
  depth: number,
  field: string,
): string {
  let path = "";
  for (let at = 1; at < depth; at++) path += `${inList(fields[at] ?? "", places[at] ?? -1)}.`;
  return path + field;
}

/** The name of a field, with its index if it is a list. The index -1 means no list. */
export const inList = (field: string, place: number): string =>
  place < 0 ? field : `${field}[${place}]`;
