import type { Read } from "./protobuf/reader.ts";
import type { Write } from "./protobuf/writer.ts";

/** A message that can be read, as a value. */
export interface MessageReader<T extends object = object> {
  /** Full name in the schema: `Qot_Sub.S2C`. */
  readonly name: string;
  readonly read: Read<T>;
}

/** A message that can be written, as a value. */
export interface MessageWriter<T extends object = object> {
  /** Full name in the schema: `Qot_Sub.C2S`. */
  readonly name: string;
  readonly write: Write;
  /** Only for the type checker. */
  readonly "~message"?: T;
}

/** A message that can be both. A client has no use for that: it is for simulators and tools. */
export interface MessageType<T extends object = object>
  extends MessageReader<T>,
    MessageWriter<T> {}

/** What a caller may write for a message: as the message is, but an empty list may be left out. */
export type Init<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Init<Item>[]
    : T extends object
      ? { [K in keyof T as T[K] extends readonly unknown[] ? never : K]: Init<T[K]> } & {
          [K in keyof T as T[K] extends readonly unknown[] ? K : never]?: Init<T[K]> | undefined;
        }
      : T;
