import { readFileSync } from "node:fs";
import { type Descriptor, messagesOf } from "./descriptor.ts";

/**
 * The unit of a field. Money is in the currency of the market, unless the field's sentence names another
 * one. Text fields have a unit only if they hold a date or a time.
 */
export const units = {
  percent: "Percent: 0.56 means 0.56 %.",
  fraction: "A part of one: 0.2 means 20 %.",
  ratio: "A plain factor or quotient.",
  price: "Money per share, contract or other unit of a security.",
  amount: "Money.",
  quantity: "Shares, contracts or other units of a security.",
  lots: "Lots of a security.",
  count: "How many of anything else: orders, members, rows, subscriptions.",
  greek: "A sensitivity of an option's price, in the option's own terms.",
  score: "A score on a scale of the vendor's.",
  instant: "Unix seconds, with a fraction where the type has one.",
  milliseconds: "A duration in milliseconds.",
  seconds: "A duration in seconds.",
  minutes: "A duration in minutes.",
  days: "A duration in days.",
  years: "A duration in years.",
  date: "Text: a calendar day, `YYYY-MM-DD`, of the market's own time zone.",
  dateTime: "Text: a date with the time of day, of the market's own time zone.",
  id: "A number that names something; do not calculate with it.",
  code: "A number that stands for something which no enum of the schema lists.",
  flags: "Bits that are added up.",
  version: "The number of a version.",
  varies: "Another field of the message decides; the sentence says which.",
  undocumented: "The vendor does not document the unit.",
} as const satisfies Record<string, string>;

export type Unit = keyof typeof units;

const isUnit = (word: string): word is Unit => Object.hasOwn(units, word);

/** Keyed by full name (`Qot_Common.KLine.volume`), or by a name that has one meaning everywhere (`*.volume`). */
export type UnitTable = Readonly<Record<string, string>>;

/** The unit of a field. A full name has priority over a `*` name. */
export type UnitOf = (field: string) => Unit | undefined;

/** Refuses words that are not units, and keys that match no field of the schema. */
export function unitLookup(descriptor: Descriptor, table: UnitTable): UnitOf {
  const fields = new Set<string>();
  for (const [message, { fields: own }] of messagesOf(descriptor))
    for (const [, , , name] of own) fields.add(`${message}.${name}`).add(`*.${name}`);
  const known = new Map<string, Unit>();
  for (const [key, word] of Object.entries(table)) {
    if (!fields.has(key)) throw new Error(`units.json: no field is called ${key}`);
    if (!isUnit(word)) throw new Error(`units.json: ${key} has ${word}, which is not a unit`);
    known.set(key, word);
  }
  return (field) => known.get(field) ?? known.get(`*${field.slice(field.lastIndexOf("."))}`);
}

/** The units of `units.json`. */
export function readUnits(descriptor: Descriptor): UnitOf {
  const table = JSON.parse(
    readFileSync(new URL("units.json", import.meta.url), "utf8"),
  ) as UnitTable;
  return unitLookup(descriptor, table);
}
