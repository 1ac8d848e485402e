import { rowDoc } from "../rows/doc-text.ts";
import type { Unit } from "../schema/units.ts";
import { argumentName } from "./argument-name.ts";
import type { ArgumentSource, WrittenArgument } from "./argument-source.ts";
import { kindOf } from "./kind.ts";

export function argumentOf(source: ArgumentSource): WrittenArgument {
  const { message, shape, spec, schema } = source;
  const key = `${message}.${shape.name}`;
  const unit = schema.unitOf(key);
  const doc = spec.doc ?? argumentDoc(schema.docs[key], unit);
  if (doc === undefined)
    throw new Error(`${key}: an argument without a sentence; write docs.json or the question`);
  return {
    ...kindOf({ ...source, unit, nested: argumentOf }),
    name:
      spec.name ??
      argumentName({
        message,
        name: shape.name,
        isList: shape.label === "repeated",
        isBoolean: shape.type === "bool",
        unit,
      }),
    field: shape.name,
    doc,
    isRequired: spec.isRequired ?? shape.label === "required",
    default: spec.default,
  };
}

/** The docstring of an argument, made from the schema's documentation of its field. */
export function argumentDoc(told: string | undefined, unit: Unit | undefined): string | undefined {
  if (told === undefined) return undefined;
  return rowDoc(told, unit, new Map())
    ?.replace(
      /; (?:a |the )?(.+?) when (?:absent|empty)\.$/,
      (_, what: string) => `. Default: ${what}.`,
    )
    .replace(/(\. Default: )(\d+)\.$/, "$1$2.");
}
