import { type FieldShape, fieldsOf, valuesOf } from "../../packages/core/src/schema.ts";
import { modulePath } from "../protoc-gen-opend/names.ts";
import { readDescriptor } from "../schema/descriptor.ts";
import { type Docs, readDocs } from "../schema/docs.ts";
import { readUnits, type UnitOf } from "../schema/units.ts";

/** The parts of the schema that the generator uses. */
export interface Schema {
  /** @throws {Error} there is no message of this name, or it has no fields. */
  fields(message: string): readonly FieldShape[];
  /** The values of an enum, each number once. */
  values(name: string, omit: readonly string[]): readonly { name: string; number: number }[];
  readonly docs: Docs;
  readonly unitOf: UnitOf;
}

export function readSchema(): Schema {
  const descriptor = readDescriptor();
  return {
    fields(message) {
      const fields = fieldsOf(message);
      if (fields.length === 0) throw new Error(`no message is called ${message}`);
      return fields;
    },
    values(name, omit) {
      const values = valuesOf(name).filter((value) => !omit.includes(value.name));
      if (values.length === 0) throw new Error(`no enum is called ${name}`);
      return values;
    },
    docs: readDocs(descriptor),
    unitOf: readUnits(descriptor),
  };
}

/** `Qot_Common.KLine` → the module of its type, and its name there. */
export function moduleOf(message: string): { readonly path: string; readonly name: string } {
  const dot = message.indexOf(".");
  return {
    path: `@opend/core/${modulePath(message.slice(0, dot))}`,
    name: message.slice(dot + 1).replaceAll(".", "_"),
  };
}
