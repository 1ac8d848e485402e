/*
 * A WebSocket message is one frame, big-endian. Requests have 20 bytes of header, replies and
 * pushes 44.
 *
 *   0  8  "ft-v1.0\0"     20  4  error     (replies and pushes)
 *   8  4  command         24 20  error text, NUL padded
 *  12  8  section (the serial number)
 */
import { FrameError } from "../../errors.ts";
import { defaultMaxBodyBytes, overLimit } from "../body-limit.ts";

export const requestHeaderBytes = 20;
export const replyHeaderBytes = 44;
/** "ft-v1.0" and a NUL. */
const sign = [0x66, 0x74, 0x2d, 0x76, 0x31, 0x2e, 0x30, 0] as const;

export interface WebSocketRequest {
  readonly command: number;
  readonly section: number;
  readonly body: Uint8Array;
}

export interface WebSocketReply extends WebSocketRequest {
  /** 0 means no error. */
  readonly error: number;
  readonly errorText: string;
}

export function encodeRequestFrame(frame: WebSocketRequest): Uint8Array {
  return withHeader(frame, requestHeaderBytes);
}

/** @throws {FrameError} when the message is not a request of this dialect. */
export function decodeRequestFrame(bytes: Uint8Array, offset: number): WebSocketRequest {
  return header(bytes, requestHeaderBytes, offset);
}

export function encodeReplyFrame(frame: WebSocketReply): Uint8Array {
  const bytes = withHeader(frame, replyHeaderBytes);
  viewOf(bytes).setInt32(20, frame.error);
  bytes.set(new TextEncoder().encode(frame.errorText).subarray(0, 20), 24);
  return bytes;
}

/** @throws {FrameError} when the message is not a reply of this dialect, or its body is over the limit. */
export function decodeReplyFrame(
  bytes: Uint8Array,
  offset: number,
  maxBodyBytes: number = defaultMaxBodyBytes,
): WebSocketReply {
  const frame = header(bytes, replyHeaderBytes, offset);
  const { length } = frame.body;
  if (length > maxBodyBytes) throw new FrameError(overLimit(length, maxBodyBytes), offset);
  const text = bytes.subarray(24, replyHeaderBytes);
  const end = text.indexOf(0);
  return {
    ...frame,
    error: viewOf(bytes).getInt32(20),
    // Nearly every frame has no error text.
    errorText: end === 0 ? "" : new TextDecoder().decode(end < 0 ? text : text.subarray(0, end)),
  };
}

function withHeader({ command, section, body }: WebSocketRequest, headerBytes: number): Uint8Array {
  const bytes = new Uint8Array(headerBytes + body.length);
  const view = viewOf(bytes);
  bytes.set(sign);
  view.setUint32(8, command);
  view.setBigUint64(12, BigInt(section));
  bytes.set(body, headerBytes);
  return bytes;
}

function header(bytes: Uint8Array, headerBytes: number, offset: number): WebSocketRequest {
  if (bytes.length < headerBytes)
    throw new FrameError(
      `a message of ${bytes.length} bytes is shorter than its header of ${headerBytes}`,
      offset,
    );
  const wrong = sign.findIndex((byte, index) => bytes[index] !== byte);
  if (wrong >= 0) throw new FrameError('a message begins with "ft-v1.0"', offset + wrong);
  const view = viewOf(bytes);
  return {
    command: view.getUint32(8),
    // Our numbers stay below 2^32, so a larger one matches no request even when it is rounded.
    section: Number(view.getBigUint64(12)),
    body: bytes.subarray(headerBytes),
  };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
