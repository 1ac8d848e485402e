import type { Unit } from "../schema/units.ts";
import { abbreviations, names, shortWords, words } from "./dictionary.ts";

/** The parts of a schema field that decide its name in a row. */
export interface NamedField {
  /** Full name of the message: `Qot_Common.KLine`. */
  readonly message: string;
  readonly name: string;
  readonly isList: boolean;
  readonly isBoolean: boolean;
  readonly unit: Unit | undefined;
}

/** `curPrice` → `price`. Refuses a name that is not plain. */
export function fieldName(field: NamedField): string {
  const { message, name, unit } = field;
  const mapped = names[`${message}.${name}`] ?? names[name] ?? composed(field);
  if (isPercent(unit) !== /Percent(ile)?$/.test(mapped))
    throw new Error(
      isPercent(unit)
        ? `${message}.${name}: a percent is called ${mapped}; give it a name that ends in Percent`
        : `${message}.${name}: ${mapped} is not a percent: units.json says ${unit ?? "nothing"}`,
    );
  return mapped;
}

/** A percentage (20 is 20 %), and a fraction that rows convert to percent (0.2 is 20 %). */
const isPercent = (unit: Unit | undefined): boolean => unit === "percent" || unit === "fraction";

/** The words of a name, in lower case: `hpBidVol`, `chg_rate`, `peTTMRate`. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split("_");

function composed({ message, name, isList, isBoolean, unit }: NamedField): string {
  const parts = wordsOf(name);
  if (isList && parts.at(-1) === "list") {
    parts.pop();
    parts.push(plural(parts.pop() ?? ""));
  }
  if ((unit === "date" || unit === "dateTime") && parts.at(-1) === "str") parts.pop();
  if (unit === "date" && parts.at(-1) === "time") parts.splice(-1, 1, "date");
  if (isPercent(unit)) {
    if (/^(rate|ratio|pct|percentage|percent)$/.test(parts.at(-1) ?? "")) parts.pop();
    if (parts.at(-1) !== "percentile") parts.push("percent");
  }
  const plain = parts.map((part) => words[part] ?? part);
  for (const part of plain)
    if (isUnclear(part))
      throw new Error(`${message}.${name}: "${part}" is not plain; map the name in dictionary.ts`);
  if (isBoolean && !/^(is|has|can|should)$/.test(plain[0] ?? ""))
    throw new Error(
      `${message}.${name}: the name of a boolean must begin like "is" or "has"; map it in dictionary.ts`,
    );
  return camelCase(plain);
}

const isUnclear = (word: string): boolean =>
  !shortWords.has(word) &&
  !/^\d+$/.test(word) &&
  (abbreviations.has(word) || word.length < 3 || !/[aeiouy\d]/.test(word));

const plural = (word: string): string =>
  word.endsWith("y") ? `${word.slice(0, -1)}ies` : word.endsWith("s") ? word : `${word}s`;

export const camelCase = (parts: readonly string[]): string =>
  parts
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
