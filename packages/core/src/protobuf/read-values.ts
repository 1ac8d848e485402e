/*
 * Readers of field values. A reader of a single value also reads the next tag. The `plain…` readers
 * do not: they read the items of lists, which may follow each other without tags.
 *
 * A generated reader has dozens of these calls, more than an engine inlines. So each function handles
 * the common case itself: a value of the usual length, followed by a tag of one byte in the same
 * message. All other cases go through the functions of reader.ts.
 */
import {
  beyond,
  firstItem,
  length,
  malformed,
  next,
  noInteger,
  type Read,
  type Reader,
  take,
  varint,
} from "./reader.ts";
import { textOf } from "./text.ts";

export function int32(reader: Reader): number {
  const { bytes, pos, end } = reader;
  const value = bytes[pos] ?? beyond;
  if (value < 0x80 && pos + 1 < end) {
    const tag = bytes[pos + 1] ?? beyond;
    if (tag < 0x80 && tag > 7) {
      reader.pos = pos + 2;
      reader.tag = tag;
      return value;
    }
  }
  const long = varint(reader);
  next(reader);
  return long;
}

export function uint32(reader: Reader): number {
  const value = varint(reader) >>> 0;
  next(reader);
  return value;
}

export function bool(reader: Reader): boolean {
  const value = halves(reader);
  const isTrue = value !== 0 || high !== 0;
  next(reader);
  return isTrue;
}

export function int64(reader: Reader): bigint {
  const value = plainInt64(reader);
  const { bytes, pos, end } = reader;
  if (pos < end) {
    const tag = bytes[pos] ?? beyond;
    if (tag < 0x80 && tag > 7) {
      reader.pos = pos + 1;
      reader.tag = tag;
      return value;
    }
  }
  next(reader);
  return value;
}

export function uint64(reader: Reader): bigint {
  const value = plainUint64(reader);
  const { bytes, pos, end } = reader;
  if (pos < end) {
    const tag = bytes[pos] ?? beyond;
    if (tag < 0x80 && tag > 7) {
      reader.pos = pos + 1;
      reader.tag = tag;
      return value;
    }
  }
  next(reader);
  return value;
}

export function double(reader: Reader): number {
  const { bytes, pos, end } = reader;
  const behind = pos + 8;
  if (behind > end) throw malformed(reader, "a number extends beyond the message");
  const value = (reader.view ?? viewOf(reader)).getFloat64(pos, true);
  if (behind < end) {
    const tag = bytes[behind] ?? beyond;
    if (tag < 0x80 && tag > 7) {
      reader.pos = behind + 1;
      reader.tag = tag;
      return value;
    }
  }
  reader.pos = behind;
  next(reader);
  return value;
}

export function float(reader: Reader): number {
  const value = viewOf(reader).getFloat32(advance(reader, 4), true);
  next(reader);
  return value;
}

export function string(reader: Reader): string {
  const { bytes, pos, end } = reader;
  const count = bytes[pos] ?? beyond;
  const start = pos + 1;
  const behind = start + count;
  if (count < 0x80 && behind < end) {
    const value = textOf(bytes, start, behind);
    const tag = bytes[behind] ?? beyond;
    if (tag < 0x80 && tag > 7) {
      reader.pos = behind + 1;
      reader.tag = tag;
      return value;
    }
    reader.pos = behind;
    next(reader);
    return value;
  }
  const value = plainString(reader);
  next(reader);
  return value;
}

export function bytes(reader: Reader): Uint8Array {
  const end = length(reader);
  take(reader, bytesWords + ((end - reader.pos) >> 3));
  // Copied, because the buffer may be large and would stay in memory.
  const value = reader.bytes.slice(reader.pos, end);
  reader.pos = end;
  next(reader);
  return value;
}

// The words of a typed array, its buffer, and what the engine stores for both.
const bytesWords = 25;

/** Reads one item of a list, or several packed items. */
export function items<T>(reader: Reader, list: T[], plain: Read<T>): void {
  const end = length(reader);
  if (list.length === 0) take(reader, firstItem);
  while (reader.pos < end) add(reader, list, plain);
  if (reader.pos > end) throw malformed(reader, "a list does not end at its declared length");
  next(reader);
}

/** Reads one item of a list that has its own tag. */
export function item<T>(reader: Reader, list: T[], plain: Read<T>): void {
  if (list.length === 0) take(reader, firstItem);
  add(reader, list, plain);
  next(reader);
}

function add<T>(reader: Reader, list: T[], plain: Read<T>): void {
  take(reader, itemWords);
  list.push(plain(reader));
}

const itemWords = 5;

export { varint as plainInt32 };

export function plainString(reader: Reader): string {
  const end = length(reader);
  const value = textOf(reader.bytes, reader.pos, end);
  reader.pos = end;
  return value;
}

export function plainDouble(reader: Reader): number {
  return (reader.view ?? viewOf(reader)).getFloat64(advance(reader, 8), true);
}

export function plainInt64(reader: Reader): bigint {
  const low = halves(reader);
  if (high === 0) return BigInt(low >>> 0);
  scratch.setInt32(0, low, true);
  scratch.setInt32(4, high, true);
  return scratch.getBigInt64(0, true);
}

export function plainUint64(reader: Reader): bigint {
  const low = halves(reader);
  if (high === 0) return BigInt(low >>> 0);
  scratch.setInt32(0, low, true);
  scratch.setInt32(4, high, true);
  return scratch.getBigUint64(0, true);
}

const scratch: DataView = new DataView(new ArrayBuffer(8));

// The upper 32 bits of the last integer read.
let high = 0;

/** Reads a 64-bit integer. Returns its lower half, and stores the upper one in `high`. */
function halves(reader: Reader): number {
  const { bytes } = reader;
  let { pos } = reader;
  high = 0;
  let byte = bytes[pos++] ?? beyond;
  let low = byte & 0x7f;
  // The first four bytes belong to the lower half. A byte after the end counts as continued, so no
  // integer ends there.
  for (let shift = 7; byte > 0x7f && shift < 28; shift += 7) {
    byte = bytes[pos++] ?? beyond;
    low |= (byte & 0x7f) << shift;
  }
  if (byte > 0x7f) {
    byte = bytes[pos++] ?? beyond;
    low |= (byte & 0x0f) << 28;
    let upper = (byte & 0x7f) >> 4;
    for (let shift = 3; byte > 0x7f && shift < 32; shift += 7) {
      byte = bytes[pos++] ?? beyond;
      upper |= (byte & 0x7f) << shift;
    }
    if (byte > 0x7f) throw noInteger(reader);
    high = upper;
  }
  reader.pos = pos;
  return low;
}

function viewOf(reader: Reader): DataView {
  reader.view ??= new DataView(
    reader.bytes.buffer,
    reader.bytes.byteOffset,
    reader.bytes.byteLength,
  );
  return reader.view;
}

function advance(reader: Reader, count: number): number {
  const { pos } = reader;
  if (pos + count > reader.end) throw malformed(reader, "a number extends beyond the message");
  reader.pos = pos + count;
  return pos;
}
