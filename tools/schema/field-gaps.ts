/**
 * Finds the fields without a sentence or a unit.
 *
 *     tsx tools/schema/field-gaps.ts
 *
 * prints the number of documented fields for every schema file, and then every gap.
 */
import { pathToFileURL } from "node:url";
import { type Descriptor, type MessageFacts, messagesOf, readDescriptor } from "./descriptor.ts";
import { type Docs, readDocs } from "./docs.ts";
import { readUnits, type UnitOf } from "./units.ts";

const numbers = new Set(["double", "float", "int32", "int64", "uint32", "uint64"]);
const namesEnum = /\bvalues? of `\w+`/i;
const fillers = new Set(
  "a an and as at by for from in is it its of on or that the this to with".split(" "),
);

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/ies$/, "y").replace(/s$/, ""))
    .filter((word) => word !== "" && !fillers.has(word));

/** Whether a sentence only repeats the field's name. */
export function repeatsName(name: string, sentence: string): boolean {
  const told = new Set(wordsOf(name));
  return wordsOf(sentence).every((word) => told.has(word));
}

const isTold = (docs: Docs, message: string, name: string): boolean => {
  const sentence = docs[`${message}.${name}`];
  return sentence !== undefined && !repeatsName(name, sentence);
};

/** The gaps of one message, a line each. */
function gapsIn(message: string, { fields }: MessageFacts, docs: Docs, unitOf: UnitOf): string[] {
  return fields.flatMap(([, , type, name]) => {
    const field = `${message}.${name}`;
    if (!isTold(docs, message, name)) return [`${field} has no sentence`];
    const needsUnit = numbers.has(type) && !namesEnum.test(docs[field] ?? "");
    return needsUnit && unitOf(field) === undefined ? [`${field} has no unit`] : [];
  });
}

/** Every gap in the schema. */
export const fieldGaps = (descriptor: Descriptor, docs: Docs, unitOf: UnitOf): string[] =>
  [...messagesOf(descriptor)].flatMap(([name, message]) => gapsIn(name, message, docs, unitOf));

/** The number of fields with a sentence, and of all fields, by schema package. */
export function documented(descriptor: Descriptor, docs: Docs): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const [message, { fields }] of messagesOf(descriptor)) {
    const name = message.slice(0, message.indexOf("."));
    const [told, all] = counts.get(name) ?? [0, 0];
    const more = fields.filter(([, , , field]) => isTold(docs, message, field)).length;
    counts.set(name, [told + more, all + fields.length]);
  }
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const descriptor = readDescriptor();
  const docs = readDocs(descriptor);
  const counts = documented(descriptor, docs);
  const total = [...counts.values()].reduce(
    ([told, all], [moreTold, more]) => [told + moreTold, all + more] as const,
    [0, 0] as const,
  );
  for (const [name, [told, all]] of [...counts, ["all files", total] as const])
    console.log(`${told}/${all}`.padStart(9), name);
  for (const gap of fieldGaps(descriptor, docs, readUnits(descriptor))) console.log(gap);
}
