import { rowDoc } from "../rows/doc-text.ts";
import type { Unit } from "../schema/units.ts";
import { argumentName } from "./argument-name.ts";
import type { ArgumentSource, WrittenArgument } from "./argument-source.ts";
import { kindOf } from "./kind.ts";

export function argumentOf(source: ArgumentSource): WrittenArgument {
  const { message, shape, spec, schema } = source;
  const key = `${message}.${shape.name}`;
  const unit = schema.unitOf(key);
  const kind = kindOf({ ...source, unit, nested: argumentOf });
  const doc =
    spec.doc ?? argumentDoc(schema.docs[key], { unit, kind: kind.kind, names: source.names });
  if (doc === undefined)
    throw new Error(`${key}: an argument without a sentence; write docs.json or the question`);
  return {
    ...kind,
    name: nameOf(source),
    field: shape.name,
    doc,
    isRequired: spec.isRequired ?? shape.label === "required",
    default: spec.default,
  };
}

/** The name of an argument. */
export const nameOf = ({ message, shape, spec, schema }: ArgumentSource): string =>
  spec.name ??
  argumentName({
    message,
    name: shape.name,
    isList: shape.label === "repeated",
    isBoolean: shape.type === "bool",
    unit: schema.unitOf(`${message}.${shape.name}`),
  });

interface DocSource {
  readonly unit: Unit | undefined;
  /** The expression for the argument's kind. */
  readonly kind: string;
  /** The names of arguments, by the fields of the request. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}

/** The docstring of an argument, made from the schema's documentation of its field. */
export function argumentDoc(
  told: string | undefined,
  { unit, kind, names = new Map() }: DocSource,
): string | undefined {
  if (told === undefined) return undefined;
  const doc = rowDoc(told, unit, (word) => names.get(word))
    ?.replace(
      /; (?:a |the )?([^;.]+?) when (?:absent(?: or false)?|empty)\.(?: (.+))?$/,
      (_, what: string, more?: string) => `.${more ? ` ${more}` : ""} Default: ${what}.`,
    )
    .replace(/(\. Default: )(\d+)\.$/, "$1$2.")
    .replace(
      /^The direction: 0 upwards, 1 downwards\.$/,
      "Whether the largest or the smallest comes first.",
    );
  if (kind === "sortOrder")
    return doc
      ?.replace(/^True sorts \w+(?:, false \w+)?\./, "The order of the rows.")
      .replace("downwards", "descending")
      .replace("upwards", "ascending");
  // A choice is a text, not one of OpenD's numbers.
  return kind.includes("choice(")
    ? doc?.replace(/[,:] \d+ to \d+(?: or \d+(?: to \d+)?)?(?=\.)/, "")
    : doc;
}
