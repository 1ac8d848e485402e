/*
 * Reads protobuf for the generated readers. Its form serves speed. The whole state is one object,
 * reused for every body. The reader of a value also reads the next tag. The length of a message is
 * checked together with that tag, so a generated reader needs one comparison per field.
 *
 * `below` opens a nested message and reads its first tag, and `done` closes it. In between, `tag` is
 * the tag of the field at `pos`, or 0 at the end of the message.
 */
import { allowance } from "../allowance.ts";
import { missingField, pathOf, unreadable } from "../bad-message.ts";
import type { MessageError } from "../errors.ts";

export interface Reader {
  /** The message of the whole body, for errors. */
  name: string;
  bytes: Uint8Array;
  /** A view of the same bytes, created when a value first needs it. */
  view: DataView | undefined;
  pos: number;
  /** The end of the current message. */
  end: number;
  tag: number;
  /** How many words of memory the message may still fill: see `allowance.ts`. */
  words: number;
  /**
   * How many messages are open. `fields` and `places` are the path to the innermost one: the name of
   * each field, and the index in its list or -1.
   */
  depth: number;
  readonly fields: string[];
  readonly places: number[];
  /** The ends of the messages around the current one. */
  readonly ends: number[];
}

/** Reads the fields of one message, up to its end. */
export type Read<T> = (reader: Reader) => T;

/** Returned for a byte after the end. It is larger than any byte, and its lower bits are 0. */
export const beyond = 0x100;

const longestGroupChain = 100;

/** The bytes of memory that a text takes at most for each of its bytes. */
const textBytes = 2;

const nothing: Uint8Array = new Uint8Array(0);

// A single reader is enough, because no foreign code runs while a body is read.
const reader: Reader = {
  name: "",
  bytes: nothing,
  view: undefined,
  pos: 0,
  end: 0,
  tag: 0,
  words: 0,
  depth: 0,
  fields: [],
  places: [],
  ends: [],
};

/**
 * Reads the bytes as one message.
 *
 * @throws {MessageError} `bad-message`
 */
export function readBytes<T>(name: string, read: Read<T>, bytes: Uint8Array): T {
  reader.name = name;
  reader.bytes = bytes;
  reader.view = undefined;
  reader.pos = 0;
  reader.end = bytes.length;
  reader.words = allowance(bytes.length, textBytes);
  reader.depth = 0;
  try {
    open(reader, "", -1, bytes.length);
    return read(reader);
  } finally {
    reader.bytes = nothing;
    reader.view = undefined;
  }
}

function open(reader: Reader, field: string, place: number, end: number): void {
  const { depth } = reader;
  reader.fields[depth] = field;
  reader.places[depth] = place;
  reader.ends[depth] = reader.end;
  reader.depth = depth + 1;
  reader.end = end;
  next(reader);
}

/** Opens the message in a field. `place` is its index, if the field is a list. */
export function below(reader: Reader, field: string, place: number = -1): Reader {
  const end = length(reader);
  if (place === 0) take(reader, firstItem);
  open(reader, field, place, end);
  return reader;
}

/** The words of the first item of a list, because engines then reserve room for 17 items. */
export const firstItem = 19;

/** Counts words of memory, and fails when the allowance is used up. */
export function take(reader: Reader, words: number): void {
  reader.words -= words;
  if (reader.words < 0) throw malformed(reader, "it would fill far more memory than its size");
}

/** Closes a message that takes this many words, and returns it. */
export function done<T>(reader: Reader, words: number, message: T): T {
  take(reader, words);
  const depth = reader.depth - 1;
  reader.depth = depth;
  reader.end = reader.ends[depth] ?? 0;
  next(reader);
  return message;
}

/** Reads the next tag, or checks that the message ends at its declared length. */
export function next(reader: Reader): void {
  const { pos } = reader;
  if (pos >= reader.end) {
    if (pos > reader.end) throw malformed(reader, "it does not end at its declared length");
    reader.tag = 0;
    return;
  }
  const byte = reader.bytes[pos] ?? beyond;
  if (byte < 0x80 && byte > 7) {
    reader.pos = pos + 1;
    reader.tag = byte;
    return;
  }
  const second = reader.bytes[pos + 1] ?? beyond;
  if (byte > 0x7f && second < 0x80 && second > 0) {
    reader.pos = pos + 2;
    reader.tag = (byte & 0x7f) | (second << 7);
  } else longTag(reader);
}

function longTag(reader: Reader): void {
  const { bytes } = reader;
  let { pos } = reader;
  let tag = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[pos++] ?? beyond;
    // The fifth byte has room for four bits.
    if (byte === beyond || (shift === 28 && byte > 0x0f)) break;
    tag |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      reader.pos = pos;
      reader.tag = tag >>> 0;
      if (reader.tag > 7) return;
      break;
    }
  }
  throw malformed(reader, "a field has an invalid tag");
}

/** Skips a field that the schema does not know, or that has another wire type. */
export function skip(reader: Reader): void {
  skipValue(reader, longestGroupChain);
  next(reader);
}

function skipValue(reader: Reader, deepest: number): void {
  const { tag } = reader;
  switch (tag & 7) {
    case 0:
      varint(reader);
      return;
    case 1:
      reader.pos += 8;
      return;
    case 2:
      reader.pos = length(reader);
      return;
    case 3:
      if (deepest === 0) throw malformed(reader, "groups are nested too deeply");
      // The end tag of a group is its start tag plus 1.
      for (next(reader); reader.tag !== tag + 1; next(reader)) {
        if (reader.tag === 0) throw malformed(reader, "a group does not end");
        skipValue(reader, deepest - 1);
      }
      return;
    case 5:
      reader.pos += 4;
      return;
    default:
      throw malformed(reader, "a field has an invalid tag");
  }
}

/** Reads a length, and returns the end position. */
export function length(reader: Reader): number {
  const count = varint(reader) >>> 0;
  const end = reader.pos + count;
  if (end > reader.end) throw malformed(reader, "a length extends beyond the message");
  return end;
}

/** Reads an integer, and returns its lower 32 bits, signed. */
export function varint(reader: Reader): number {
  const { pos } = reader;
  const byte = reader.bytes[pos] ?? beyond;
  if (byte > 0x7f) return longVarint(reader);
  reader.pos = pos + 1;
  return byte;
}

function longVarint(reader: Reader): number {
  const { bytes } = reader;
  let { pos } = reader;
  let low = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = bytes[pos++] ?? beyond;
    if (byte === beyond) break;
    if (shift < 32) low |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      reader.pos = pos;
      return low;
    }
  }
  throw noInteger(reader);
}

export function noInteger(reader: Reader): MessageError {
  return malformed(reader, "an integer does not end");
}

/** The error of a missing required field. */
export function lacks(reader: Reader, field: string): never {
  const { name, fields, places, depth } = reader;
  throw missingField(name, pathOf(fields, places, depth, field));
}

/** The error of bytes that are not this message. */
export function malformed(reader: Reader, why: string): MessageError {
  const { name, fields, places, depth } = reader;
  const path = pathOf(fields, places, depth, "");
  return unreadable(name, path === "" ? why : `${why} (in ${path.slice(0, -1)})`);
}
