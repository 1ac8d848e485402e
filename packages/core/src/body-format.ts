import type { MessageType } from "./message.ts";

/** How the body of a message is written: as protobuf unless told otherwise; `@opend/core/json` has another. */
export interface BodyFormat {
  /** Its number in a TCP header (`protoFmt`) and in InitConnect (`pushProtoFmt`). */
  readonly protoFmt: number;
  /** The bytes of a message that is complete. */
  write(type: MessageType, message: object): Uint8Array;
  /** A message from its bytes, its required fields not yet checked. Throws when they are none. */
  read(type: MessageType, bytes: Uint8Array): object;
}

export const protobuf: BodyFormat = {
  protoFmt: 0,
  write: (type, message) => type.wire.encode(message).finish(),
  // With a length, the generated code sees to it that the message ends where the bytes do.
  read: (type, bytes) => type.wire.decode(bytes, bytes.length),
};
