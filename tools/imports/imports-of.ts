/** `line` counts from 1. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

const forms = [
  // import a, * as b, { c } from …; export { d } from …; with or without `type`
  String.raw`^[ \t]*(?:import|export)\b(?:\s+type\b)?\s*(?:[\w$]+\s*,?\s*)?(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})?\s*from\s*["']([^"']+)["']`,
  // import …
  String.raw`^[ \t]*import\s*["']([^"']+)["']`,
  // import(…), of a type too
  String.raw`\bimport\(\s*["']([^"']+)["']`,
];
const importPattern = new RegExp(forms.join("|"), "gm");

/** Every import of a source, type-only imports included. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(importPattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? "",
    line: source.slice(0, match.index).split("\n").length,
  }));
}
