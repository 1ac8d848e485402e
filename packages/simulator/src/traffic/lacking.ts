import { isOpendError, type MessageReader } from "@opend/core";
import { decodeMessage, joined } from "@opend/core/internal";
import { handlers } from "../handlers/table.ts";
import type { Message } from "./fault.ts";

/**
 * The body of a successful reply or push without one of its required fields: the most deeply nested
 * one, or `retType` if the simulator does not know the message. `undefined` for a failure.
 */
export function lackingField({ kind, protoId, body }: Message): Uint8Array | undefined {
  if (!successful.every((byte, index) => body[index] === byte)) return undefined;
  const protocol = kind === "reply" ? handlers.get(protoId)?.protocol : undefined;
  if (!protocol) return body.subarray(successful.length);
  const type = protocol.reply;
  for (const candidate of shortened(body)) if (isLacking(type, candidate)) return candidate;
  return undefined;
}

/** The first bytes of a success: `retType`, field 1, is 0. */
const successful = [0x08, 0];

function isLacking(type: MessageReader, body: Uint8Array): boolean {
  try {
    decodeMessage(type, body);
    return false;
  } catch (thrown) {
    return isOpendError(thrown) && thrown.code === "bad-message" && thrown.field !== undefined;
  }
}

/**
 * The bytes of a message without one of its fields, for every field: the last field first, but the
 * nested fields before their parent. Text may be treated as a nested message here; the check by
 * `isLacking` is exact.
 */
function* shortened(bytes: Uint8Array): Generator<Uint8Array> {
  const fields = fieldsOf(bytes);
  for (const { start, content, end } of [...(fields ?? [])].reverse()) {
    const before = bytes.subarray(0, start);
    const after = bytes.subarray(end);
    if (content !== undefined) {
      const tag = varintAt(bytes, start);
      for (const inside of shortened(bytes.subarray(content, end)))
        yield joined([
          before,
          bytes.subarray(start, tag.end),
          varintOf(inside.length),
          inside,
          after,
        ]);
    }
    yield joined([before, after]);
  }
}

/**
 * The position of a field in a message. `content` is the beginning of its content, if it has a
 * length.
 */
interface Span {
  readonly start: number;
  readonly content?: number;
  readonly end: number;
}

/** The fields of a message; `undefined` if the bytes are not a message. */
function fieldsOf(bytes: Uint8Array): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (let start = 0; start < bytes.length; ) {
    const tag = varintAt(bytes, start);
    const value = varintAt(bytes, tag.end);
    const wireType = tag.value & 7;
    const content = wireType === 2 ? value.end : undefined;
    const end = { 0: value.end, 1: tag.end + 8, 2: value.end + value.value, 5: tag.end + 4 }[
      wireType
    ];
    if (end === undefined || end > bytes.length || tag.value < 8) return undefined;
    spans.push({ start, end, ...(content !== undefined && { content }) });
    start = end;
  }
  return spans;
}

function varintAt(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  let end = start;
  let byte: number;
  do {
    byte = bytes[end] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (end - start));
    end += 1;
  } while (byte > 0x7f);
  return { value, end };
}

function varintOf(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}
