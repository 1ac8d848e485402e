import type { FieldShape } from "../../packages/core/src/schema.ts";
import type { Unit } from "../schema/units.ts";
import type { NamedEnum } from "./enums.ts";
import type { RowSpec } from "./spec.ts";

/** The code that reads a row field from its message. */
export interface Reading {
  /** The expression; `message` is the message. */
  readonly code: string;
  /** The type, with `| undefined` if OpenD may leave the field out. */
  readonly type: string;
  /** The functions and types that the expression and the type use. */
  readonly uses: readonly string[];
  /** Whether the field's column holds numbers. */
  readonly isNumber: boolean;
  /** Whether it is an object or a list. */
  readonly isPart: boolean;
}

/** The rows and enums that fields may become. */
export interface Tables {
  rowOf(message: string): RowSpec | undefined;
  enumOf(values: string): NamedEnum | undefined;
  /** Whether the mapper of a message takes the security of its row as an argument. */
  takesAbout(message: string): boolean;
}

interface Source {
  readonly shape: FieldShape;
  readonly unit: Unit | undefined;
  readonly spec: RowSpec;
  readonly tables: Tables;
  /** The field that has the same number with its fraction. */
  readonly exact: string | undefined;
  /** The field that has the same time in Unix seconds. */
  readonly seconds: FieldShape | undefined;
}

export function readingOf(source: Source): Reading {
  const { shape, spec } = source;
  const custom = spec.custom?.[shape.name];
  if (custom !== undefined)
    return reading(`${custom.by}(message.${shape.name})`, custom.type, [custom.by], {});
  if (typeof shape.type !== "string") return partReading(source, shape.type.message);
  return shape.label === "repeated" ? listReading(source) : scalarReading(source);
}

function partReading({ shape, tables, spec }: Source, message: string): Reading {
  const value = `message.${shape.name}`;
  const isOptional = shape.label === "optional";
  const isList = shape.label === "repeated";
  if (message === "Qot_Common.Security")
    return isList
      ? reading(`${value}.map(codeText)`, "readonly string[]", ["codeText"], { isPart: true })
      : reading(
          isOptional ? `${value} && codeText(${value})` : `codeText(${value})`,
          optional("string", isOptional),
          ["codeText"],
          {},
        );
  const part = tables.rowOf(message);
  if (part === undefined) throw new Error(`${spec.message}.${shape.name}: no row for ${message}`);
  const by = mapperName(part.row);
  const takesAbout = tables.takesAbout(message);
  const uses = [part.row, by, ...(takesAbout ? ["About"] : [])];
  const call = (each: string): string => (takesAbout ? `${by}(${each}, about)` : `${by}(${each})`);
  if (isList)
    return reading(
      `${value}.map(${takesAbout ? `(each) => ${call("each")}` : by})`,
      `readonly ${part.row}[]`,
      uses,
      { isPart: true },
    );
  return reading(
    isOptional ? `${value} && ${call(value)}` : call(value),
    optional(part.row, isOptional),
    uses,
    { isPart: true },
  );
}

/** In a list, each item is read like a required field of its type. */
function listReading(source: Source): Reading {
  const { shape } = source;
  const one = scalarReading({ ...source, shape: { ...shape, label: "required" } });
  const value = `message.${shape.name}`;
  const code =
    one.code === value ? value : `${value}.map((each) => ${one.code.replaceAll(value, "each")})`;
  const type = one.type.includes("|") ? `(${one.type})` : one.type;
  return { ...one, code, type: `readonly ${type}[]`, isNumber: false, isPart: true };
}

function scalarReading(source: Source): Reading {
  const { shape, unit, spec, tables, exact } = source;
  const value = `message.${shape.name}`;
  const isOptional = shape.label === "optional";
  const key = JSON.stringify(shape.name);
  const number = optional("number", isOptional);
  if (shape.enum !== undefined) {
    const named = tables.enumOf(shape.enum);
    if (named === undefined) throw refusal(source, `no row enum for ${shape.enum}`);
    const fallback = spec.defaults?.[shape.name];
    const from = fallback === undefined ? value : `${value} ?? ${fallback}`;
    return reading(
      `enumName(${named.table}, ${from})`,
      optional(named.type, isOptional && fallback === undefined),
      ["enumName", named.table, named.type],
      {},
    );
  }
  switch (shape.type) {
    case "int64":
    case "uint64":
      if (unit === "id") return reading(value, optional("bigint", isOptional), [], {});
      if (unit === "instant")
        return reading(
          `instant(safeNumber(${key}, ${value}), ${JSON.stringify(spec.message)}, ${key})`,
          "number | undefined",
          ["safeNumber", "instant"],
          { isNumber: true },
        );
      return reading(
        `${exact === undefined ? "" : `message.${exact} || `}safeNumber(${key}, ${value})`,
        number,
        ["safeNumber"],
        { isNumber: true },
      );
    case "string":
      if (unit === "date")
        return reading(`dayText(${value})`, "string | undefined", ["dayText"], {});
      if (unit === "dateTime") return momentReading(source);
      return isOptional || spec.blank?.includes(shape.name)
        ? reading(`${value} || undefined`, "string | undefined", [], {})
        : reading(value, "string", [], {});
    case "bool":
      return reading(value, optional("boolean", isOptional), [], {});
    case "bytes":
      throw refusal(source, "bytes have no rule");
    default: {
      const isNumber = true;
      if (unit === "fraction")
        return reading(`percent(${value})`, number, ["percent"], { isNumber });
      if (unit === "instant")
        return reading(
          `instant(${value}, ${JSON.stringify(spec.message)}, ${key})`,
          "number | undefined",
          ["instant"],
          { isNumber },
        );
      return reading(exact === undefined ? value : `message.${exact} ?? ${value}`, number, [], {
        isNumber,
      });
    }
  }
}

/** A time other than the row's own: an instant with its local time, or `undefined`. */
function momentReading({ shape, seconds, spec }: Source): Reading {
  const text = `message.${shape.name}${shape.label === "optional" ? ' ?? ""' : ""}`;
  const told = seconds && `message.${seconds.name}`;
  const timestamp =
    seconds === undefined
      ? "undefined"
      : seconds.type === "double"
        ? told
        : `Number(${told}${seconds.label === "optional" ? " ?? 0n" : ""})`;
  return reading(
    `marketTimeIfTold({ time: ${text}, timestamp: ${timestamp} }, about.zones, ${JSON.stringify(spec.message)})`,
    "MarketTime | undefined",
    ["About", "MarketTime", "marketTimeIfTold"],
    { isPart: true },
  );
}

const reading = (
  code: string,
  type: string,
  uses: readonly string[],
  { isNumber = false, isPart = false }: { isNumber?: boolean; isPart?: boolean },
): Reading => ({ code, type, uses, isNumber, isPart });

const optional = (type: string, isOptional: boolean): string =>
  isOptional ? `${type} | undefined` : type;

const refusal = ({ shape, spec }: Source, why: string): Error =>
  new Error(`${spec.message}.${shape.name}: ${why}`);

/** `CapitalFlow` → `capitalFlow`. */
export const mapperName = (row: string): string => row.charAt(0).toLowerCase() + row.slice(1);
