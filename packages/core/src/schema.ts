/*
 * The schema as data, for simulators and tools. It contains every message, so code that users load must
 * not import it.
 */
import { enums, messages } from "./gen/strict/shapes.ts";

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

/** A field of a message. */
export interface FieldShape {
  /** The name in the schema. */
  readonly name: string;
  readonly label: "required" | "optional" | "repeated";
  /** A scalar type, or the full name of a message. Enum fields are `int32`. */
  readonly type: ScalarName | { readonly message: string };
  /** Full name of the enum of the number, if the schema or its documentation names one. */
  readonly enum?: string;
}

/** A value of an enum. Its name omits the name of the enum. */
export interface EnumValue {
  readonly name: string;
  readonly number: number;
}

const labels = { "!": "required", "?": "optional", "*": "repeated" } as const;
const fieldPattern = /^(\w+)([!?*])(?:\.([\w.]+)|(\w+)(?:\/([\w.]+))?)$/;

/** The fields of a message by its full name (`Qot_Sub.C2S`), in the schema's order; empty if unknown. */
export function fieldsOf(message: string): readonly FieldShape[] {
  if (typeof message !== "string") return [];
  const fields = known.get(message) ?? readFields(message);
  known.set(message, fields);
  return fields;
}

// Cached, because a reply of many rows looks up each row.
const known = new Map<string, readonly FieldShape[]>();

function readFields(message: string): readonly FieldShape[] {
  return read(messages[message]).map((text) => {
    const [, name = "", mark, below, scalar, values] = fieldPattern.exec(text) ?? [];
    return {
      name,
      label: labels[mark as keyof typeof labels],
      type: below === undefined ? (scalar as ScalarName) : { message: below },
      ...(values === undefined ? {} : { enum: values }),
    };
  });
}

/** The values of an enum by its full name (`Qot_Common.KLType`), in the schema's order; empty if unknown. */
export function valuesOf(name: string): readonly EnumValue[] {
  return read(typeof name === "string" ? enums[name] : undefined).map((text) => {
    const [value = "", number] = text.split("=");
    return { name: value, number: Number(number) };
  });
}

const read = (text = ""): string[] => (text === "" ? [] : text.split(" "));
