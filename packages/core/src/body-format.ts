import type { Init, MessageReader, MessageWriter } from "./message.ts";
import { readBytes } from "./protobuf/reader.ts";
import { writeBytes } from "./protobuf/writer.ts";

/** How the body of a message is written: as protobuf unless told otherwise; `@opend/core/json` has another. */
export interface BodyFormat {
  /** Its number in a TCP header (`protoFmt`) and in InitConnect (`pushProtoFmt`). */
  readonly protoFmt: number;
  /**
   * The bytes of a message. Required fields are written whatever their value; optional ones that are
   * `undefined` are not, and a list that is left out is empty.
   *
   * @throws {MessageError} `bad-message`: a required field is missing, or a value does not fit its
   * field; it is named.
   */
  write(type: MessageWriter, message: object): Uint8Array;
  /**
   * A message from its bytes. An absent optional field is `undefined`. A failure's `s2c` is not read.
   *
   * @throws {MessageError} `bad-message`: the bytes are no such message, or a required field is
   * missing; it is named.
   */
  read<T extends object>(type: MessageReader<T>, bytes: Uint8Array): T;
}

export const protobuf: BodyFormat = {
  protoFmt: 0,
  write: ({ name, write }, message) => writeBytes(name, write, message),
  read: ({ name, read }, bytes) => readBytes(name, read, bytes),
};

/** {@inheritDoc BodyFormat.write} */
export function encodeMessage<T extends object>(
  type: MessageWriter<T>,
  message: Init<T>,
  format: BodyFormat = protobuf,
): Uint8Array {
  return format.write(type, message);
}

/** {@inheritDoc BodyFormat.read} */
export function decodeMessage<T extends object>(
  type: MessageReader<T>,
  bytes: Uint8Array,
  format: BodyFormat = protobuf,
): T {
  return format.read(type, bytes);
}
