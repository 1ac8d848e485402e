/* The three things that can be wrong with a message, in the same words wherever they are found. */
import { MessageError } from "./errors.ts";

/** A required field is missing; `field` is its path in the message. */
export function missingField(type: string, field: string): MessageError {
  return new MessageError(`${type} lacks its required field ${field}`, { type, field });
}

/** A field does not hold what it must. */
export function unfitField(type: string, field: string, expected: string): MessageError {
  return new MessageError(`${type}: ${field} must be ${expected}`, { type, field });
}

/** The body is no such message. */
export function unreadable(type: string, why: string): MessageError {
  return new MessageError(`${type} cannot be read: ${why}`, { type });
}

/** The path of a field in a message: the fields above it, each with its place where it is a list. */
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

/** A field, and its place where it is a list; -1 is none. */
export const inList = (field: string, place: number): string =>
  place < 0 ? field : `${field}[${place}]`;
