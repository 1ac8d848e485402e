/*
 * Writes protobuf for the generated writers, in one pass. Values are checked as they are written, and
 * the length of a nested message is inserted when it is complete. One buffer is reused for all
 * bodies.
 */
import { inList, missingField, pathOf, unfitField } from "../bad-message.ts";
import type { MessageError } from "../errors.ts";

export interface Writer {
  /** The message of the whole body, for errors. */
  name: string;
  bytes: Uint8Array;
  view: DataView;
  pos: number;
  /**
   * How many messages are open. `fields` and `places` are the path to the innermost one, as in a
   * reader.
   */
  depth: number;
  readonly fields: string[];
  readonly places: number[];
  /** The index of the current value if its field is a list, or -1. */
  place: number;
}

/** Writes the fields of one message. Plain JavaScript may pass any object. */
export type Write = (writer: Writer, message: object) => void;

/** The input of a caller, before any check. */
export type Loose<T extends object> = { readonly [K in keyof T]?: unknown };

const firstBytes = 1024;
/** A buffer that grew larger than this is not reused. */
const mostKept = 1_048_576;

// Taken while a body is written, because a getter of the message could write another message.
let spare: Writer | undefined;

function newWriter(): Writer {
  const bytes = new Uint8Array(firstBytes);
  const view = new DataView(bytes.buffer);
  return { name: "", bytes, view, pos: 0, depth: 0, fields: [], places: [], place: -1 };
}

/**
 * Encodes a message.
 *
 * @throws {MessageError} `bad-message`: a required field is missing, or a value does not fit.
 */
export function writeBytes(name: string, write: Write, message: unknown): Uint8Array {
  const writer = spare ?? newWriter();
  spare = undefined;
  writer.name = name;
  writer.pos = 0;
  writer.depth = 1;
  writer.place = -1;
  if (typeof message !== "object" || message === null) throw unfit(writer, "it", "an object");
  write(writer, message);
  const bytes = writer.bytes.slice(0, writer.pos);
  if (writer.bytes.length <= mostKept) spare = writer;
  return bytes;
}

/** Makes room for this many more bytes. */
export function room(writer: Writer, count: number): void {
  if (writer.pos + count > writer.bytes.length) grow(writer, writer.pos + count);
}

function grow(writer: Writer, least: number): void {
  const bytes = new Uint8Array(Math.max(least, 2 * writer.bytes.length));
  bytes.set(writer.bytes.subarray(0, writer.pos));
  writer.bytes = bytes;
  writer.view = new DataView(bytes.buffer);
}

/** Writes an unsigned 32-bit integer. The buffer must have room. */
export function varint(writer: Writer, value: number): void {
  const { bytes } = writer;
  let { pos } = writer;
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes[pos++] = (rest & 0x7f) | 0x80;
  bytes[pos++] = rest;
  writer.pos = pos;
}

const largestVarint = 5;

/** Ends a nested message: inserts the length before the bytes written since `start`. */
function close(writer: Writer, start: number): void {
  const count = writer.pos - start;
  if (count > 0x7f) {
    room(writer, largestVarint);
    const shift = varintBytes(count) - 1;
    writer.bytes.copyWithin(start + shift, start, writer.pos);
    writer.pos = start - 1;
    varint(writer, count);
    writer.pos += count;
  } else writer.bytes[start - 1] = count;
}

export const varintBytes = (value: number): number =>
  value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;

/** Writes a field that holds a message. */
export function putMessage(
  writer: Writer,
  tag: number,
  field: string,
  message: unknown,
  write: Write,
): void {
  if (message === undefined || message === null) return;
  if (typeof message !== "object") throw unfit(writer, field, "an object");
  room(writer, largestVarint + 1);
  varint(writer, tag);
  writer.pos += 1;
  const start = writer.pos;
  const { depth, place } = writer;
  writer.fields[depth] = field;
  writer.places[depth] = place;
  writer.depth = depth + 1;
  writer.place = -1;
  write(writer, message);
  writer.depth = depth;
  writer.place = place;
  close(writer, start);
}

/** Writes one value of a field. */
export type Put = (writer: Writer, tag: number, field: string, value: unknown) => void;

/** Writes a list of values, each with its own tag. */
export function putList(writer: Writer, tag: number, field: string, list: unknown, put: Put): void {
  for (const item of begun(writer, field, list)) {
    writer.place += 1;
    // An absent item must be refused, not silently left out.
    put(writer, tag, field, item ?? absent);
  }
  writer.place = -1;
}

// A value that no type accepts.
const absent: symbol = Symbol("absent");

/** Writes a list of messages. */
export function putMessages(
  writer: Writer,
  tag: number,
  field: string,
  list: unknown,
  write: Write,
): void {
  for (const item of begun(writer, field, list)) {
    writer.place += 1;
    putMessage(writer, tag, field, item ?? absent, write);
  }
  writer.place = -1;
}

const none: readonly unknown[] = [];

function begun(writer: Writer, field: string, list: unknown): readonly unknown[] {
  if (list === undefined || list === null) return none;
  if (!Array.isArray(list)) throw unfit(writer, field, "a list");
  return list;
}

/** The error of a missing required field. */
export function missing({ name, fields, places, depth }: Writer, field: string): never {
  throw missingField(name, pathOf(fields, places, depth, field));
}

/** The error of a value that does not fit its field. */
export function unfit(writer: Writer, field: string, expected: string): MessageError {
  const { name, fields, places, depth, place } = writer;
  return unfitField(name, pathOf(fields, places, depth, inList(field, place)), expected);
}
