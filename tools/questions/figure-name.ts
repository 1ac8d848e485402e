import { camelCase, fieldName, wordsOf } from "../rows/field-name.ts";

/** `ExpectedMoveRatio` → `expectedMovePercent`. */
export function figureName(values: string, name: string, isPercent: boolean): string {
  return fieldName({
    message: values,
    name: /^[A-Z]+$/.test(name) ? name.toLowerCase() : camelCase(wordsOf(name)),
    isList: name.endsWith("List"),
    isBoolean: false,
    unit: isPercent ? "percent" : undefined,
  });
}

/** Whether the sentence of a figure tells that it is in percent. */
export const isPercent = (doc: string): boolean =>
  doc.includes("in percent") && !doc.includes("whether in percent");
