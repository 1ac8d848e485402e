/* Writers of field values. Absent values are not written. */
import { room, unfit, varint, varintBytes, type Writer } from "./writer.ts";

// The most bytes of a tag and an integer together.
const tagAndInteger = 15;

export function putInt32(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "number" || (value | 0) !== value) throw unfit(writer, field, "int32");
  room(writer, tagAndInteger);
  varint(writer, tag);
  if (value < 0) halves(writer, value, -1);
  else varint(writer, value);
}

export function putUint32(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "number" || value >>> 0 !== value) throw unfit(writer, field, "uint32");
  room(writer, tagAndInteger);
  varint(writer, tag);
  varint(writer, value);
}

export function putBool(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "boolean") throw unfit(writer, field, "bool");
  room(writer, tagAndInteger);
  varint(writer, tag);
  varint(writer, value ? 1 : 0);
}

export function putInt64(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value)
    throw unfit(writer, field, "int64");
  putBigInt(writer, tag, value);
}

export function putUint64(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value)
    throw unfit(writer, field, "uint64");
  putBigInt(writer, tag, value);
}

const scratch: DataView = new DataView(new ArrayBuffer(8));

function putBigInt(writer: Writer, tag: number, value: bigint): void {
  room(writer, tagAndInteger);
  varint(writer, tag);
  scratch.setBigInt64(0, BigInt.asIntN(64, value), true);
  halves(writer, scratch.getInt32(0, true), scratch.getInt32(4, true));
}

/** Writes a 64-bit integer. */
function halves(writer: Writer, lower: number, upper: number): void {
  const { bytes } = writer;
  let { pos } = writer;
  let low = lower >>> 0;
  let high = upper >>> 0;
  while (high > 0) {
    bytes[pos++] = (low & 0x7f) | 0x80;
    low = ((low >>> 7) | (high << 25)) >>> 0;
    high >>>= 7;
  }
  writer.pos = pos;
  varint(writer, low);
}

export function putDouble(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "number") throw unfit(writer, field, "double");
  room(writer, tagAndInteger);
  varint(writer, tag);
  writer.view.setFloat64(writer.pos, value, true);
  writer.pos += 8;
}

export function putFloat(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "number") throw unfit(writer, field, "float");
  room(writer, tagAndInteger);
  varint(writer, tag);
  writer.view.setFloat32(writer.pos, value, true);
  writer.pos += 4;
}

export function putBytes(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (!(value instanceof Uint8Array)) throw unfit(writer, field, "bytes");
  room(writer, tagAndInteger + value.length);
  varint(writer, tag);
  varint(writer, value.length);
  writer.bytes.set(value, writer.pos);
  writer.pos += value.length;
}

const encoder = new TextEncoder();
const longestByCode = 64;

export function putString(writer: Writer, tag: number, field: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "string") throw unfit(writer, field, "string");
  // A UTF-16 code unit takes at most three bytes.
  const most = 3 * value.length;
  room(writer, tagAndInteger + most);
  varint(writer, tag);
  if (value.length <= longestByCode && isPutByCode(writer, value)) return;
  // The length comes first, but is known only after encoding, so the text may have to move.
  const start = writer.pos + varintBytes(most);
  const { written } = encoder.encodeInto(value, writer.bytes.subarray(start));
  varint(writer, written);
  writer.bytes.copyWithin(writer.pos, start, start + written);
  writer.pos += written;
}

/** Writes a short ASCII text. Returns `false` for any other text. */
function isPutByCode(writer: Writer, text: string): boolean {
  const { bytes } = writer;
  let { pos } = writer;
  bytes[pos++] = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return false;
    bytes[pos++] = code;
  }
  writer.pos = pos;
  return true;
}
