import type { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";
import { type BodyFormat, protobuf } from "./body-format.ts";
import { MessageError } from "./errors.ts";

/** What the generated code of one message offers. */
export interface WireMessage {
  encode(message: object, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): object;
}

/** Scalar types that the schema uses. */
export type ScalarName =
  | "bool"
  | "bytes"
  | "double"
  | "float"
  | "int32"
  | "int64"
  | "string"
  | "uint32"
  | "uint64";

/** A message with fields to look at, or the scalar that a value written must be. */
export type FieldType = MessageType | ScalarName;

/**
 * A field that has to be looked at: it is required, a list, or holds a message with such fields. In
 * messages that clients write, every field is.
 */
export type CheckedField = readonly [
  name: string,
  label: "required" | "optional" | "repeated",
  type?: FieldType,
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
  format: BodyFormat = protobuf,
): Uint8Array {
  const complete = completed(type, type, message as Record<string, unknown>, "");
  try {
    return format.write(type, complete);
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
export function decodeMessage<T extends object>(
  type: MessageType<T>,
  bytes: Uint8Array,
  format?: BodyFormat,
): T {
  const message = readMessage(type, bytes, format);
  checkMessage(type, message);
  return message as T;
}

/** A message from its bytes, its required fields not yet checked. */
export function readMessage(
  type: MessageType,
  bytes: Uint8Array,
  format: BodyFormat = protobuf,
): object {
  try {
    return format.read(type, bytes);
  } catch (cause) {
    if (cause instanceof MessageError) throw cause;
    throw new MessageError(`${type.name} cannot be read: ${text(cause)}`, {
      type: type.name,
      cause,
    });
  }
}

/**
 * Looks for required fields of a message, or of one at `path` within `whole`.
 *
 * @throws {MessageError} `bad-message`: one is missing; it is named.
 */
export function checkMessage(
  type: MessageType,
  message: object,
  whole: MessageType = type,
  path = "",
): void {
  requireFields(whole, type, message as Record<string, unknown>, path);
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
    } else if (typeof below === "object") {
      if (label === "repeated") {
        for (const [index, item] of (value as Record<string, unknown>[]).entries())
          requireFields(whole, below, item, `${path}${name}[${index}].`);
      } else requireFields(whole, below, value as Record<string, unknown>, `${path}${name}.`);
    }
  }
}

// The generated encoder iterates over every list, so a list that was left out is put in; what is
// complete already is not copied. From plain JavaScript anything may come: what is no value of its
// field is refused here, because the encoder would write something.
function completed(
  whole: MessageType,
  type: MessageType,
  message: Record<string, unknown>,
  path: string,
): Record<string, unknown> {
  if (typeof message !== "object" || message === null)
    throw unfit(whole, path.slice(0, -1) || "it", "an object");
  let result = message;
  const put = (name: string, value: unknown): void => {
    if (value === result[name]) return;
    if (result === message) result = { ...message };
    result[name] = value;
  };
  const complete = (below: FieldType | undefined, value: unknown, at: string): unknown => {
    if (typeof below === "object")
      return completed(whole, below, value as Record<string, unknown>, `${at}.`);
    if (below && !fits[below](value)) throw unfit(whole, at, below);
    return value;
  };
  for (const [name, label, below] of type.checked ?? []) {
    const value = message[name] ?? undefined;
    if (value === undefined) {
      if (label === "required") throw missing(whole, path + name);
      put(name, label === "repeated" ? [] : undefined);
    } else if (label !== "repeated") put(name, complete(below, value, path + name));
    else if (!Array.isArray(value)) throw unfit(whole, path + name, "a list");
    else if (below)
      put(
        name,
        value.map((item, index) => complete(below, item, `${path}${name}[${index}]`)),
      );
  }
  return result;
}

const isInteger = (min: number, max: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const isBigInt = (min: bigint, max: bigint) => (value: unknown) =>
  typeof value === "bigint" && value >= min && value <= max;

/** Whether a value is one of a scalar type, in its range. */
export const fits: Readonly<Record<ScalarName, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  bool: (value) => typeof value === "boolean",
  bytes: (value) => value instanceof Uint8Array,
  double: (value) => typeof value === "number",
  float: (value) => typeof value === "number",
  int32: isInteger(-(2 ** 31), 2 ** 31 - 1),
  uint32: isInteger(0, 2 ** 32 - 1),
  int64: isBigInt(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: isBigInt(0n, 2n ** 64n - 1n),
};

/** The error that a field of a message, by its path, is not what it must be. */
export function unfit(type: MessageType, path: string, expected: string): MessageError {
  return new MessageError(`${type.name}: ${path} must be ${expected}`, {
    type: type.name,
    field: path,
  });
}
