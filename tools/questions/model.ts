import { type FieldShape, fieldsOf } from "../../packages/core/src/schema.ts";
import { mapAll } from "../rows/all-errors.ts";
import { modelOf, type Row } from "../rows/model.ts";
import { mapperName, type Tables } from "../rows/reading.ts";
import type { Schema } from "../rows/schema.ts";
import { readBounds, readLimits } from "../schema/limits.ts";
import { argumentOf, nameOf } from "./argument.ts";
import type { WrittenArgument } from "./argument-source.ts";
import type { QuestionSpec } from "./spec.ts";

/** The names of the cursor styles of core, by the field of the request that carries the cursor. */
const cursors: Readonly<Record<string, { readonly style: string; readonly size?: string }>> = {
  begin: { style: "beginCursor", size: "num" },
  dataFrom: { style: "dataFromCursor", size: "count" },
  nextKey: { style: "nextKeyCursor", size: "num" },
  nextPage: { style: "nextPageCursor", size: "count" },
  nextPageKey: { style: "nextPageKeyCursor" },
  nextReqKey: { style: "nextReqKeyCursor", size: "maxAckKLNum" },
  offset: { style: "offsetCursor", size: "count" },
  page: { style: "pageCursor", size: "count" },
  pageFrom: { style: "pageFromCursor", size: "pageCount" },
};

/** Fields of replies that only say whether there is another page. */
const paging = new Set([
  "allCount",
  "hasMore",
  "lastPage",
  "nextKey",
  "nextPage",
  "nextPageKey",
  "nextReqKey",
  "page",
]);

/** How a row is read from the reply. */
export interface Reader {
  /** The type of the row. */
  readonly type: string;
  /** The mapper, if the row is more than its message. */
  readonly mapper: string | undefined;
  readonly argument: Row["argument"];
}

/** How a row is read from a list of the reply. */
export interface ListReader extends Reader {
  readonly list: string;
}

/** A generated question. */
export interface WrittenQuestion {
  readonly spec: QuestionSpec;
  readonly id: number;
  /** The name of the protocol's constant: `GetShortSellingRank`. */
  readonly constant: string;
  readonly arguments: readonly WrittenArgument[];
  readonly positional: readonly WrittenArgument[];
  readonly options: readonly WrittenArgument[];
  readonly shape: "list" | "single" | "batches" | "windows";
  readonly cursor: string | undefined;
  readonly pageMax: number | undefined;
  readonly hasSize: boolean;
  /** Codes in one request, for batches. */
  readonly maxSecurities: number | undefined;
  /** Days of a window. */
  readonly maxSpanDays: number | undefined;
  readonly limit: { readonly requests: number; readonly windowMs: number } | "none" | undefined;
  /** The lists of the reply with the rows. None: the reply as a whole is the answer. */
  readonly lists: readonly ListReader[];
  /** The summary of a page, or the reply as a whole. */
  readonly whole: Reader | undefined;
}

/** The maximum of one request does not limit a span that is split into windows. */
const anySpan = (doc: string): string => doc.replace(/[;,] at most \d+ days after `\w+`/, "");

export function questionOf(
  spec: QuestionSpec,
  { schema, tables, ids }: { schema: Schema; tables: Tables; ids: ReadonlyMap<string, number> },
): WrittenQuestion {
  const { protocol } = spec;
  const id = ids.get(protocol);
  if (id === undefined) throw new Error(`${spec.name}: there is no protocol ${protocol}`);
  const asked = fieldsOf(`${protocol}.C2S`);
  const cursor = asked.map(({ name }) => cursors[name]).find((style) => style !== undefined);
  const bounds = readBounds().get(id)?.values ?? {};
  const own = asked.filter(
    ({ name }) =>
      name !== "header" &&
      !(cursor && (cursors[name] === cursor || name === cursor.size)) &&
      spec.unasked?.[name] === undefined,
  );
  for (const name of [...Object.keys(spec.unasked ?? {}), ...Object.keys(spec.arguments ?? {})])
    if (!asked.some((shape) => shape.name === name))
      throw new Error(`${spec.name}: ${protocol} has no request field ${name}`);
  const owner = `${spec.name.charAt(0).toUpperCase()}${spec.name.slice(1)}`;
  const sources = own.map((shape) => ({
    message: `${protocol}.C2S`,
    shape,
    spec: {
      ...(spec.positional?.includes(shape.name) && { isRequired: true as const }),
      ...spec.arguments?.[shape.name],
    },
    schema,
    owner,
  }));
  const names = new Map(sources.map((source) => [source.shape.name, nameOf(source)]));
  const all = mapAll(sources, (source) => {
    const written = argumentOf({ ...source, names });
    return spec.isWindowed ? { ...written, doc: anySpan(written.doc) } : written;
  });
  const isFirst = ({ field, isRequired }: WrittenArgument): boolean =>
    spec.positional?.includes(field) ?? isRequired;
  const positional = all.filter(isFirst);
  for (const { name, isRequired } of positional)
    if (!isRequired) throw new Error(`${spec.name}: ${name} is positional and not required`);
  const ordered = [...positional, ...all.filter((each) => !isFirst(each))];
  checkDistinct(spec, ordered);
  const codes = positional.find(({ kind }) => kind === "codes");
  const { lists, whole } = answerOf(spec, asked, { schema, tables });
  const isBatched =
    codes !== undefined && bounds.maxSecurities !== undefined && spec.rows !== undefined;
  return {
    spec,
    id,
    constant: protocol.replace(/^Qot_/, ""),
    arguments: ordered,
    positional,
    options: ordered.slice(positional.length),
    shape:
      cursor && spec.rows !== undefined
        ? "list"
        : isBatched
          ? "batches"
          : spec.isWindowed
            ? "windows"
            : "single",
    maxSpanDays: bounds.maxSpanDays,
    cursor: spec.rows === undefined ? undefined : cursor?.style,
    pageMax: bounds.pageMax,
    hasSize: cursor?.size !== undefined && asked.some(({ name }) => name === cursor.size),
    maxSecurities: bounds.maxSecurities,
    limit: readLimits().get(id),
    lists,
    whole,
  };
}

function checkDistinct({ name }: QuestionSpec, all: readonly WrittenArgument[]): void {
  const names = all.map((each) => each.name);
  const twice = names.find((each, index) => names.indexOf(each) !== index);
  if (twice !== undefined) throw new Error(`${name}: two arguments would be called ${twice}`);
  for (const taken of ["pageSize", "prefetch", "signal", "timeoutMs"])
    if (names.includes(taken))
      throw new Error(`${name}: an argument is called like the option ${taken}`);
}

/** How the answer is read, after a check that it has each field of the reply. */
function answerOf(
  spec: QuestionSpec,
  asked: readonly FieldShape[],
  context: { schema: Schema; tables: Tables },
): { lists: readonly ListReader[]; whole: Reader | undefined } {
  const message = `${spec.protocol}.S2C`;
  const fields = fieldsOf(message);
  const names = [spec.rows ?? []].flat();
  const lists = names.map((list): ListReader => {
    const shape = fields.find(({ name }) => name === list);
    if (shape?.label !== "repeated") throw new Error(`${spec.name}: the reply has no list ${list}`);
    if (typeof shape.type !== "string")
      return { list, ...readerOf(spec, shape.type.message, context) };
    const type = shape.type === "string" ? "string" : "number";
    return { list, type, mapper: undefined, argument: undefined };
  });
  if (lists.length === 0)
    return { lists, whole: fields.length === 0 ? undefined : readerOf(spec, message, context) };
  const left = fields.filter(
    ({ name }) =>
      !names.includes(name) &&
      !paging.has(name) &&
      !asked.some((shape) => shape.name === name && shape.label === "required") &&
      spec.omit?.[name] === undefined,
  );
  if (left.length === 0) return { lists, whole: undefined };
  const isPaged = asked.some(({ name }) => cursors[name] !== undefined);
  if (!isPaged || context.tables.rowOf(message) === undefined)
    throw new Error(
      `${spec.name}: the reply also has ${left.map(({ name }) => name).join(", ")}; omit them with a reason, ${isPaged ? `add a row of ${message}` : "or answer with the whole reply"}`,
    );
  return { lists, whole: readerOf(spec, message, context) };
}

function readerOf(
  { name }: QuestionSpec,
  message: string,
  { schema, tables }: { schema: Schema; tables: Tables },
): Reader {
  const row = tables.rowOf(message);
  if (row === undefined) throw new Error(`${name}: no row for ${message}; add it to rows.ts`);
  return {
    type: row.row,
    mapper: mapperName(row.row),
    argument: row.module === undefined ? modelOf(row, schema, tables).argument : undefined,
  };
}
