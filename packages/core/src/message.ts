import { BinaryReader, type BinaryWriter } from "@bufbuild/protobuf/wire";
import { MessageError } from "./errors.ts";

/** What the generated code of one message offers. */
export interface WireMessage {
  encode(message: object, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): object;
}

/** A field that has to be looked at: it is required, a list, or holds a message with such fields. */
export type CheckedField = readonly [
  name: string,
  label: "required" | "optional" | "repeated",
  type?: MessageType,
];

/** A message of the schema as a value: its name, its codec and its required fields. */
export interface MessageType<T extends object = object> {
  /** Full name in the schema: `Qot_Sub.C2S`. */
  readonly name: string;
  readonly wire: WireMessage;
  readonly checked?: readonly CheckedField[];
  /** Only for the type checker. */
  readonly "~message"?: T;
}

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

/**
 * The bytes of a message. Required fields are written whatever their value; optional ones that are
 * `undefined` are not.
 *
 * @throws {MessageError} `bad-message`: a required field is missing (it is named), or a value does
 * not fit its field.
 */
export function encodeMessage<T extends object>(
  type: MessageType<T>,
  message: Init<T>,
): Uint8Array {
  const complete = completed(type, type, message as Record<string, unknown>, "");
  try {
    return type.wire.encode(complete).finish();
  } catch (cause) {
    throw new MessageError(`${type.name} cannot be written: ${text(cause)}`, {
      type: type.name,
      cause,
    });
  }
}

/**
 * A message from its bytes. An absent optional field is `undefined`.
 *
 * @throws {MessageError} `bad-message`: the bytes are not such a message, or a required field is
 * missing (it is named).
 */
export function decodeMessage<T extends object>(type: MessageType<T>, bytes: Uint8Array): T {
  const reader = new BinaryReader(bytes);
  let message: object;
  try {
    refuseStrayTags(bytes);
    message = type.wire.decode(reader);
  } catch (cause) {
    throw new MessageError(`${type.name} cannot be read: ${text(cause)}`, {
      type: type.name,
      cause,
    });
  }
  if (reader.pos !== reader.len) {
    throw new MessageError(
      `${type.name} cannot be read: it ends at byte ${reader.pos} of ${reader.len}`,
      { type: type.name },
    );
  }
  requireFields(type, type, message as Record<string, unknown>, "");
  return message as T;
}

// The generated decoder stops without a word at a field of number 0 and at the end of a group. Where
// such a tag is the last byte, as with a NUL behind the message, everything would seem to be read.
function refuseStrayTags(bytes: Uint8Array): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [fieldNumber, wireType] = reader.tag();
    reader.skip(wireType, fieldNumber);
  }
}

const text = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function missing(type: MessageType, path: string): MessageError {
  return new MessageError(`${type.name} lacks its required field ${path}`, {
    type: type.name,
    field: path,
  });
}

// `whole` is the message that the path begins at, `type` the one that it has come to.
function requireFields(
  whole: MessageType,
  type: MessageType,
  message: Record<string, unknown>,
  path: string,
): void {
  for (const [name, label, below] of type.checked ?? []) {
    const value = message[name];
    if (value === undefined) {
      if (label === "required") throw missing(whole, path + name);
    } else if (below) {
      if (label === "repeated") {
        for (const [index, item] of (value as Record<string, unknown>[]).entries())
          requireFields(whole, below, item, `${path}${name}[${index}].`);
      } else requireFields(whole, below, value as Record<string, unknown>, `${path}${name}.`);
    }
  }
}

// The generated encoder iterates over every list, so a list that was left out is put in; what is
// complete already is not copied.
function completed(
  whole: MessageType,
  type: MessageType,
  message: Record<string, unknown>,
  path: string,
): Record<string, unknown> {
  if (typeof message !== "object" || message === null) throw missing(whole, path.slice(0, -1));
  let result = message;
  const put = (name: string, value: unknown): void => {
    if (result === message) result = { ...message };
    result[name] = value;
  };
  for (const [name, label, below] of type.checked ?? []) {
    const value = message[name];
    if (value === undefined || value === null) {
      if (label === "required") throw missing(whole, path + name);
      if (label === "repeated") put(name, []);
    } else if (label === "repeated") {
      if (!Array.isArray(value))
        throw new MessageError(`${whole.name}: ${path}${name} is not a list`, {
          type: whole.name,
          field: path + name,
        });
      if (below)
        put(
          name,
          value.map((item, index) => completed(whole, below, item, `${path}${name}[${index}].`)),
        );
    } else if (below) {
      put(name, completed(whole, below, value as Record<string, unknown>, `${path}${name}.`));
    }
  }
  return result;
}
