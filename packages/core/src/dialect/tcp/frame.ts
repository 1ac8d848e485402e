/*
 * A TCP frame: 44 bytes of header, little-endian, then the body.
 *
 *   0  2  magic "FT"      12  4  length of the body as sent
 *   2  4  protoId         16 20  SHA-1 of the plain body
 *   6  1  protoFmt        36  8  zero
 *   7  1  protoVer
 *   8  4  serialNo
 */
import { FrameError } from "../../errors.ts";
import { defaultMaxBodyBytes, overLimit } from "../body-limit.ts";

export const headerBytes = 44;
const magic = [0x46, 0x54] as const;
const formatOffset = 6;

/** A frame as it is sent: the body may be encrypted, the hash is of the plain body. */
export interface TcpFrame {
  readonly protoId: number;
  /** The format of the body: 0 protobuf, 1 JSON. */
  readonly protoFmt: number;
  readonly serialNo: number;
  readonly sha1: Uint8Array;
  readonly body: Uint8Array;
  /** Where the frame began in the stream, in bytes. */
  readonly offset: number;
}

/** A frame to send; protobuf by default. */
export type SentTcpFrame = Omit<TcpFrame, "offset" | "protoFmt"> &
  Partial<Pick<TcpFrame, "protoFmt">>;

/** Encodes one frame. */
export function encodeFrame(frame: SentTcpFrame): Uint8Array {
  const bytes = new Uint8Array(headerBytes + frame.body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(magic, 0);
  view.setUint32(2, frame.protoId, true);
  view.setUint8(formatOffset, frame.protoFmt ?? 0);
  view.setUint32(8, frame.serialNo, true);
  view.setUint32(12, frame.body.length, true);
  bytes.set(frame.sha1, 16);
  bytes.set(frame.body, headerBytes);
  return bytes;
}

/**
 * Splits a stream into frames, for any segments. A frame that is complete in one segment is not copied.
 * Otherwise every byte is copied once.
 */
export class FrameDecoder {
  /** The largest body accepted from now on. */
  maxBodyBytes: number;
  /** Bytes of the stream before the current frame. */
  #offset = 0;
  readonly #formats: readonly number[];
  readonly #header = new Uint8Array(headerBytes);
  /** The body of the current frame, once its header is complete. */
  #body: Uint8Array | undefined;
  /** How many bytes of the header, then of the body, have arrived. */
  #filled = 0;

  /** `formats`: the accepted values of `protoFmt`; only protobuf by default. */
  constructor({
    maxBodyBytes = defaultMaxBodyBytes,
    formats = [0],
  }: { maxBodyBytes?: number; formats?: readonly number[] } = {}) {
    this.maxBodyBytes = maxBodyBytes;
    this.#formats = formats;
  }

  /**
   * Reads a segment and calls `onFrame` for every complete frame.
   *
   * @throws {FrameError} when the bytes are not a frame, or its body is over the limit.
   */
  push(segment: Uint8Array, onFrame: (frame: TcpFrame) => void): void {
    let rest = segment;
    while (rest.length > 0) {
      if (this.#body === undefined && this.#filled === 0) {
        const length = rest.length < headerBytes ? undefined : this.#bodyLength(rest);
        if (length !== undefined && rest.length >= headerBytes + length) {
          const end = headerBytes + length;
          this.#emit(rest, rest.subarray(headerBytes, end), onFrame);
          rest = rest.subarray(end);
          continue;
        }
      }
      rest = this.#collect(rest, onFrame);
    }
  }

  #collect(bytes: Uint8Array, onFrame: (frame: TcpFrame) => void): Uint8Array {
    let rest = bytes;
    if (this.#body === undefined) {
      rest = this.#fill(this.#header, rest);
      this.#refuseGarbage(this.#header, this.#filled);
      if (this.#filled < headerBytes) return rest;
      this.#body = new Uint8Array(this.#bodyLength(this.#header));
      this.#filled = 0;
    }
    rest = this.#fill(this.#body, rest);
    if (this.#filled === this.#body.length) {
      const body = this.#body;
      this.#body = undefined;
      this.#filled = 0;
      this.#emit(this.#header, body, onFrame);
    }
    return rest;
  }

  #fill(target: Uint8Array, bytes: Uint8Array): Uint8Array {
    const taken = bytes.subarray(0, target.length - this.#filled);
    target.set(taken, this.#filled);
    this.#filled += taken.length;
    return bytes.subarray(taken.length);
  }

  #emit(header: Uint8Array, body: Uint8Array, onFrame: (frame: TcpFrame) => void): void {
    const view = viewOf(header);
    const frame: TcpFrame = {
      protoId: view.getUint32(2, true),
      protoFmt: view.getUint8(formatOffset),
      serialNo: view.getUint32(8, true),
      sha1: header.slice(16, 36),
      body,
      offset: this.#offset,
    };
    this.#offset += headerBytes + body.length;
    onFrame(frame);
  }

  #bodyLength(header: Uint8Array): number {
    this.#refuseGarbage(header, headerBytes);
    const length = viewOf(header).getUint32(12, true);
    if (length > this.maxBodyBytes) {
      throw new FrameError(overLimit(length, this.maxBodyBytes), this.#offset + 12);
    }
    return length;
  }

  // Checked as soon as the bytes arrive: a peer with another protocol may never send 44 bytes.
  #refuseGarbage(header: Uint8Array, available: number): void {
    for (const [index, byte] of magic.entries()) {
      if (index < available && header[index] !== byte)
        throw new FrameError('a frame begins with "FT"', this.#offset + index);
    }
    if (formatOffset < available && !this.#formats.includes(header[formatOffset] as number)) {
      throw new FrameError(
        `body format ${header[formatOffset]} was not requested, only ${this.#formats.join(", ")}`,
        this.#offset + formatOffset,
      );
    }
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
