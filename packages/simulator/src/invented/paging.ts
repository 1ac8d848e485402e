import type { Protocol } from "@opend/core";
import { type AnyCursorStyle, cursorStyles } from "@opend/core/internal";
import { type FieldShape, fieldsOf } from "@opend/core/schema";
import { Refusal } from "../refusal.ts";
import { mostRows } from "./maxima.ts";
import type { Values } from "./message.ts";

/** The rows of a list that a request selects. */
export interface Window {
  readonly begin: number;
  /** The number of rows in the page; fewer at the end. */
  readonly count: number;
  /** The number of rows in the whole list. */
  readonly total: number;
}

/** The fields with the number of rows in requests that are not paged. */
const sizes = ["num", "count", "maxCount", "max_count", "reqNum", "maxRetNum", "periodCount"];

/** The number of rows when neither the request nor the documentation states it. */
const usual = 10;
/** How many rows follow the first page of a list, so that every list has several pages. */
const beyond = { least: 2, spread: 28 } as const;

const styleOf = (fields: readonly FieldShape[]): AnyCursorStyle | undefined =>
  cursorStyles.find(({ field }) => fields.some(({ name }) => name === field));

/** The fields of a request that select the part of a list, and not the list itself. */
export function isPosition(name: string): boolean {
  return (
    sizes.includes(name) || cursorStyles.some(({ field, size }) => name === field || name === size)
  );
}

/**
 * The rows that a request selects; `undefined` if the request has no size and no cursor. `drawn`, in
 * [0, 1), decides the total number of rows.
 *
 * @throws {Refusal} for a cursor that no reply contained, or an invalid size.
 */
export function windowOf(protocol: Protocol, c2s: Values, drawn: number): Window | undefined {
  const fields = fieldsOf(protocol.c2s.name);
  const style = styleOf(fields);
  const size = style
    ? style.size
    : sizes.find((name) => fields.some((field) => field.name === name));
  if (!style && size === undefined) return undefined;
  const byDefault = protocol.bounds?.pageDefault ?? usual;
  const total = byDefault + beyond.least + Math.floor(drawn * beyond.spread);
  const wanted =
    size === undefined ? byDefault : sizeOf(size, c2s[size], byDefault, mostRows(protocol));
  const begin = style ? positionOf(style.field, c2s[style.field]) : 0;
  return { begin, count: Math.max(Math.min(wanted, total - begin), 0), total };
}

function sizeOf(
  name: string,
  value: unknown,
  byDefault: number,
  most = Number.POSITIVE_INFINITY,
): number {
  if (value === undefined) return byDefault;
  if (typeof value !== "number" || value < 0) throw new Refusal(`invalid ${name} ${String(value)}`);
  if (value > most) throw new Refusal(`invalid ${name} ${value}: it must be at most ${most}`);
  return value === 0 ? byDefault : value;
}

function positionOf(name: string, value: unknown): number {
  const said = value instanceof Uint8Array ? String.fromCharCode(...value) : String(value ?? "");
  const position = said === "" ? 0 : Number(said);
  if (!Number.isInteger(position) || position < 0)
    throw new Refusal(`invalid ${name} ${JSON.stringify(said)}`);
  return position;
}

/**
 * The value of a reply field about paging: the total, whether there are more rows, and the next
 * cursor.
 */
export function paging(
  { name, type }: FieldShape,
  { begin, count, total }: Window,
): { readonly value: unknown } | undefined {
  const end = begin + count;
  const isLast = end >= total;
  const next = isLast ? undefined : String(end);
  const ending = type === "bytes" ? next && bytesOf(next) : (next ?? endings[name]);
  if (Object.hasOwn(endings, name)) return { value: ending };
  if (name === "allCount" || name === "count") return { value: total };
  if (name === "lastPage") return { value: type === "bool" ? isLast : Number(isLast) };
  return name === "hasMore" ? { value: !isLast } : undefined;
}

/** The cursor on the last page. Byte cursors are absent there. */
const endings: Readonly<Record<string, string | undefined>> = {
  nextKey: "-1",
  nextPage: "",
  page: "",
  nextReqKey: undefined,
  nextPageKey: undefined,
};

const bytesOf = (digits: string): Uint8Array =>
  Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
