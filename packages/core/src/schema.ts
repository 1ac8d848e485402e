/*
 * The schema as data, for simulators and tools: it names every message, so keep it out of what
 * users load.
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
  /** As the schema calls it. */
  readonly name: string;
  readonly label: "required" | "optional" | "repeated";
  /** A scalar; what is an enum in the schema travels as `int32`. Or a message, by its full name. */
  readonly type: ScalarName | { readonly message: string };
  /** Full name of the enum that the number is a value of, where the schema or its documentation says so. */
  readonly enum?: string;
}

/** A value of an enum; its name is without the enum's own. */
export interface EnumValue {
  readonly name: string;
  readonly number: number;
}

const labels = { "!": "required", "?": "optional", "*": "repeated" } as const;
const fieldPattern = /^(\w+)([!?*])(?:\.([\w.]+)|(\w+)(?:\/([\w.]+))?)$/;

/** The fields of a message, by its full name (`Qot_Sub.C2S`), in the schema's order; of an unknown one, none. */
export function fieldsOf(message: string): readonly FieldShape[] {
  const fields = known.get(message) ?? readFields(message);
  known.set(message, fields);
  return fields;
}

// Read once: a reply of many rows asks for each row.
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

/** The values of an enum, by its full name (`Qot_Common.KLType`), in the schema's order; of an unknown one, none. */
export function valuesOf(name: string): readonly EnumValue[] {
  return read(enums[name]).map((text) => {
    const [value = "", number] = text.split("=");
    return { name: value, number: Number(number) };
  });
}

const read = (text = ""): string[] => (text === "" ? [] : text.split(" "));
