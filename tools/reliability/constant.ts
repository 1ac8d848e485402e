import { readFileSync } from "node:fs";

/**
 * The number of a constant in a source file, such as `export const mostRows = 64 * 1024;`. Read as text,
 * so that the page needs no package to be built.
 */
export function constant(file: string, name: string): number {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const [, value = ""] = new RegExp(`const ${name}(?:: number)? = ([\\d_ *]+);`).exec(text) ?? [];
  const product = value.split("*").reduce((all, part) => all * Number(part.replaceAll("_", "")), 1);
  if (value === "" || !Number.isFinite(product)) throw new Error(`${file} has no number ${name}`);
  return product;
}
