import type { Init, MessageReader, MessageWriter } from "./message.ts";
import { readBytes } from "./protobuf/reader.ts";
import { writeBytes } from "./protobuf/writer.ts";

/** The format of message bodies. The default is protobuf; `@opend/core/json` has JSON. */
export interface BodyFormat {
  /** Its number in a TCP header (`protoFmt`) and in InitConnect (`pushProtoFmt`). */
  readonly protoFmt: number;
  /**
   * The bytes of a message. Required fields are always written. Optional fields that are `undefined`
   * are not, and a missing list counts as empty.
   *
   * @throws {MessageError} `bad-message`: a required field is missing, or a value does not fit its
   * field. The error names the field.
   */
  write(type: MessageWriter, message: object): Uint8Array;
  /**
   * Reads a message. An absent optional field is `undefined`. The `s2c` of a failure is not read.
   *
   * @throws {MessageError} `bad-message`: the bytes are not this message, or a required field is
   * missing. The error names the field.
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
