import type { Read } from "./protobuf/reader.ts";
import type { Write } from "./protobuf/writer.ts";

/** A message type that can be read. */
export interface MessageReader<T extends object = object> {
  /** Full name in the schema: `Qot_Sub.S2C`. */
  readonly name: string;
  readonly read: Read<T>;
}

/** A message type that can be written. */
export interface MessageWriter<T extends object = object> {
  /** Full name in the schema: `Qot_Sub.C2S`. */
  readonly name: string;
  readonly write: Write;
  /** Used only by the type checker. */
  readonly "~message"?: T;
}

/**
 * A message type that can be read and written. It is for simulators and tools; a client does not need
 * it.
 */
export interface MessageType<T extends object = object>
  extends MessageReader<T>,
    MessageWriter<T> {}

/** The input for writing a message. It is the message itself, but empty lists may be left out. */
export type Init<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Init<Item>[]
    : T extends object
      ? { [K in keyof T as T[K] extends readonly unknown[] ? never : K]: Init<T[K]> } & {
          [K in keyof T as T[K] extends readonly unknown[] ? K : never]?: Init<T[K]> | undefined;
        }
      : T;
