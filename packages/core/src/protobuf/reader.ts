/*
 * Reads protobuf for the generated readers. Speed is why it looks as it does: the whole state is one
 * object that every body uses again, a value's reader also reads the tag that follows it, and a
 * message checks its length when that tag is due, so that a reader is one comparison a field.
 *
 * `begin` or `below` opens a message and reads its first tag, `done` closes it. Between both, `tag`
 * is the tag of the field at `pos`, or 0 at the end of the message.
 */
import { missingField, pathOf, unreadable } from "../bad-message.ts";
import type { MessageError } from "../errors.ts";

export interface Reader {
  /** The message that the body is, for errors. */
  name: string;
  bytes: Uint8Array;
  /** The same bytes; made for the first value that needs it. */
  view: DataView | undefined;
  pos: number;
  /** Where the message that is being read ends. */
  end: number;
  tag: number;
  /** How many words of memory may still be filled: see {@link allowance}. */
  words: number;
  /** How many messages are open. The path to the innermost: a field each, and a place where it is a list. */
  depth: number;
  readonly fields: string[];
  readonly places: number[];
  /** Where the messages around it end. */
  readonly ends: number[];
}

/** Reads the fields of one message, up to its end. */
export type Read<T> = (reader: Reader) => T;

/** Stands for a byte where the bytes are over: more than any byte, and its lower bits are 0. */
export const beyond = 0x100;

const longestGroupChain = 100;

/*
 * A word is 8 bytes of the heap. A property takes a word, and its value up to three more; an object
 * takes three, and its place in a list two. A body may fill six words for each of its bytes, which no
 * legitimate row comes near: 400 snapshots fill 3 bytes for each byte of their body, and 30,000 rows of
 * static data, the largest reply, 5 bytes for each (2 MB, 11 MB of heap). Small bodies are free of that.
 * No body may fill more than `most`.
 */
const free = 65_536;
const wordsPerByte = 6;
const most = 16_777_216;

/** How many words of memory a body of so many bytes may fill. */
export function allowance(bytes: number): number {
  return Math.min(free + wordsPerByte * bytes, most);
}

const nothing: Uint8Array = new Uint8Array(0);

// Nothing calls back while a body is read, so there is never more than one.
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
 * What `read` makes of the bytes, which are one message.
 *
 * @throws {MessageError} `bad-message`
 */
export function readBytes<T>(name: string, read: Read<T>, bytes: Uint8Array): T {
  reader.name = name;
  reader.bytes = bytes;
  reader.view = undefined;
  reader.pos = 0;
  reader.end = bytes.length;
  reader.words = allowance(bytes.length);
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

/** Opens the message in a field; with its place, where the field is a list. */
export function below(reader: Reader, field: string, place: number = -1): Reader {
  const end = length(reader);
  if (place === 0) take(reader, firstItem);
  open(reader, field, place, end);
  return reader;
}

/** Words of a list's first item: engines then make room for 17. */
export const firstItem = 19;

/** Takes so many words of memory. */
export function take(reader: Reader, words: number): void {
  reader.words -= words;
  if (reader.words < 0) throw malformed(reader, "it would fill far more memory than its size");
}

/** Closes a message, which takes so many words; returns what was made of it. */
export function done<T>(reader: Reader, words: number, message: T): T {
  take(reader, words);
  const depth = reader.depth - 1;
  reader.depth = depth;
  reader.end = reader.ends[depth] ?? 0;
  next(reader);
  return message;
}

/** Reads the next tag, or finds that the message has ended where it has to. */
export function next(reader: Reader): void {
  const { pos } = reader;
  if (pos >= reader.end) {
    if (pos > reader.end) throw malformed(reader, "it does not end where its length says");
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
  throw malformed(reader, "a field has a tag that no field can have");
}

/** Skips a field that the schema does not know, or that is of another type than it says. */
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
      if (deepest === 0) throw malformed(reader, "groups lie too deep in each other");
      // A group ends with the tag of its beginning, but for the last bits.
      for (next(reader); reader.tag !== tag + 1; next(reader)) {
        if (reader.tag === 0) throw malformed(reader, "a group does not end");
        skipValue(reader, deepest - 1);
      }
      return;
    case 5:
      reader.pos += 4;
      return;
    default:
      throw malformed(reader, "a field has a tag that no field can have");
  }
}

/** Reads a length; gives the end that it tells. */
export function length(reader: Reader): number {
  const count = varint(reader) >>> 0;
  const end = reader.pos + count;
  if (end > reader.end) throw malformed(reader, "a length leads out of the message");
  return end;
}

/** Reads an integer; gives its lower 32 bits, signed. */
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

/** The error that a required field is not there. */
export function lacks(reader: Reader, field: string): never {
  const { name, fields, places, depth } = reader;
  throw missingField(name, pathOf(fields, places, depth, field));
}

/** The error that the bytes are no message. */
export function malformed(reader: Reader, why: string): MessageError {
  const { name, fields, places, depth } = reader;
  const path = pathOf(fields, places, depth, "");
  return unreadable(name, path === "" ? why : `${why} (in ${path.slice(0, -1)})`);
}
