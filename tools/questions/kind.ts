import type { FieldShape } from "../../packages/core/src/schema.ts";
import { valuesOf } from "../../packages/core/src/schema.ts";
import { mapAll } from "../rows/all-errors.ts";
import { docLines, rowDoc } from "../rows/doc-text.ts";
import { enumOf, type NamedEnum } from "../rows/enums.ts";
import { wordsOf } from "../rows/field-name.ts";
import type { Schema } from "../rows/schema.ts";
import type { KindSource } from "./argument-source.ts";
import { figureName, isPercent } from "./figure-name.ts";

/** The code of an argument's kind. */
export interface Kind {
  readonly type: string;
  readonly kind: string;
  readonly uses: readonly string[];
  readonly declares: ReadonlyMap<string, readonly string[]>;
}

const plain = (type: string, kind: string, ...uses: string[]): Kind => ({
  type,
  kind,
  uses: [...uses],
  declares: new Map(),
});

/** The kind of an argument, by the type of its field. A list is a list of the kind of its items. */
export function kindOf(source: KindSource): Kind {
  const { shape } = source;
  if (shape.label !== "repeated") return oneKind(source);
  const isFilter = typeof shape.type !== "string" && isCondition(shape.type.message, source.schema);
  const one = oneKind({ ...source, shape: { ...shape, label: "required" } });
  if (source.spec.isSplit)
    return { ...one, kind: `allOf(${one.kind})`, uses: [...one.uses, "allOf"] };
  // Conditions are one object, and `Codes` is a list already.
  if (isFilter) return one;
  if (one.kind === "code") return plain("Codes", "codes", "Codes", "codes");
  const type = /^\w+(<.*>)?$/.test(one.type) ? one.type : `(${one.type})`;
  return {
    ...one,
    type: `readonly ${type}[]`,
    kind: `listOf(${one.kind})`,
    uses: [...one.uses, "listOf"],
  };
}

function oneKind(source: KindSource): Kind {
  const { message, shape, spec, schema, unit } = source;
  const told = schema.docs[`${message}.${shape.name}`] ?? "";
  if (typeof shape.type !== "string") return messageKind(source, shape.type.message);
  if (shape.enum !== undefined) return enumKind(source, shape.enum, told);
  switch (shape.type) {
    case "bool":
      return /^(isAsc|ascend)$/.test(shape.name)
        ? plain('"ascending" | "descending"', "sortOrder", "sortOrder")
        : plain("boolean", "flag", "flag");
    case "string":
      return unit === "date" || unit === "dateTime"
        ? plain("string | Date", "day", "day")
        : plain("string", "text", "text");
    case "int64":
    case "uint64":
      return unit === "id" ? plain("bigint", "id", "id") : plain("number", "quantity", "quantity");
    case "int32":
    case "uint32": {
      if (told.includes("0 upwards, 1 downwards"))
        return plain('"ascending" | "descending"', "direction", "direction");
      const [least, most] = spec.between ?? rangeIn(told) ?? [0, 2 ** 31 - 1];
      return plain("number", `integer(${least}, ${most})`, "integer");
    }
    case "double":
    case "float":
      return plain("number", "number", "number");
    default:
      throw new Error(`${message}.${shape.name}: ${shape.type} has no kind of argument`);
  }
}

/** Reads `1 to 300` in a sentence. */
function rangeIn(told: string): readonly [number, number] | undefined {
  const [, least, most] = /\b(\d+) to (\d+)\b/.exec(told) ?? [];
  return least === undefined ? undefined : [Number(least), Number(most)];
}

/** The markets, by their words in the documentation. */
const marketWords: Readonly<Record<string, string>> = {
  "Hong Kong": "HK",
  US: "US",
  Shanghai: "SH",
  Shenzhen: "SZ",
  Singapore: "SG",
  Japan: "JP",
  Malaysia: "MY",
  Australia: "AU",
  Canada: "CA",
};

const marketsIn = (told: string): readonly string[] =>
  Object.entries(marketWords).flatMap(([word, market]) => (told.includes(word) ? [market] : []));

function enumKind({ message, shape, spec }: KindSource, values: string, told: string): Kind {
  if (values === "Qot_Common.QotMarket") {
    const markets = spec.markets ?? marketsIn(told);
    if (markets.length === 0)
      throw new Error(`${message}.${shape.name}: a market; say which ones in \`markets\``);
    const names = markets.map((each) => JSON.stringify(each));
    return plain(names.join(" | "), `marketIn(${names.join(", ")})`, "marketIn");
  }
  const { table, type, of } = namedEnum(values, `${message}.${shape.name}`, spec.enum);
  return of === "arguments"
    ? plain(type, `choice(${table})`, type, table, "choice")
    : plain(`Choice<typeof ${table}>`, `choice(${table})`, "Choice", table, "choice");
}

function namedEnum(values: string, where: string, type?: string): NamedEnum {
  const named = enumOf(values, type);
  if (named === undefined) throw new Error(`${where}: tools/rows/enums.ts has no ${values}`);
  return named;
}

function messageKind(source: KindSource, message: string): Kind {
  const { schema } = source;
  if (message === "Qot_Common.Security") return plain("string", "code", "code");
  if (isInterval(message)) return plain("Range", "range", "Range", "range");
  return isCondition(message, schema) ? filtersKind(source, message) : recordKind(source, message);
}

const isInterval = (message: string): boolean => message.endsWith(".Interval");

/** Whether a message is a condition on a figure that an enum names. */
const isCondition = (message: string, schema: Schema): boolean =>
  message !== "Qot_Common.Security" &&
  schema.fields(message).some(({ name }) => name === "indicatorValue");

/** An object with the fields of a message. Its interface and its kind are declared beside the question. */
function recordKind({ schema, owner, nested, spec }: KindSource, message: string): Kind {
  const short = spec.type ?? message.slice(message.lastIndexOf(".") + 1);
  const type = short.startsWith(owner) ? short : `${owner}${short}`;
  const kind = `${type.charAt(0).toLowerCase()}${type.slice(1)}Kind`;
  const below = spec.isStrict ? { isStrict: spec.isStrict } : {};
  const fields = schema
    .fields(message)
    .map((shape) => nested({ message, shape, spec: below, schema, owner }));
  const nameOf = (word: string) => fields.find(({ field }) => field === word)?.name;
  const told = spec.isSplit ? "Conditions that must all hold." : schema.docs[message];
  const { sent, use } = sentAs(message);
  return {
    type,
    kind,
    uses: [...fields.flatMap(({ uses }) => uses), "record", use],
    declares: new Map([
      ...fields.flatMap(({ declares }) => [...declares]),
      [
        type,
        [
          ...docLines(rowDoc(told ?? "", undefined, nameOf), ""),
          `export interface ${type} {`,
          ...fields.flatMap(({ doc, name, type: each, isRequired }) => [
            ...docLines(rowDoc(doc, undefined, nameOf), "  "),
            `  readonly ${name}${isRequired ? "" : "?"}: ${each}${isRequired ? "" : " | undefined"};`,
          ]),
          "}",
          "",
          `const ${kind} = record<${type}, ${sent}>({`,
          ...fields.map(
            ({ name, field, kind: each, isRequired }) =>
              `  ${name}: { field: "${field}", kind: ${each}${isRequired ? ", isRequired: true" : ""} },`,
          ),
          "});",
        ],
      ],
    ]),
  };
}

/** The type of the message for a record, and its import. */
function sentAs(message: string): { sent: string; use: string } {
  const name = message.slice(message.indexOf(".") + 1).replaceAll(".", "_");
  return { sent: `Sent${name}`, use: `Sent${name}=${message}` };
}

/** Conditions as one object, with a field for each figure of the enum. */
function filtersKind(source: KindSource, message: string): Kind {
  const { schema, owner } = source;
  const [figure, value, ...more] = schema.fields(message);
  const where = `${message} in ${source.message}.${source.shape.name}`;
  const values = figure?.enum;
  if (figure?.name !== "indicatorType" || values === undefined || value === undefined)
    throw new Error(`${where}: a condition without the enum of its figures`);
  // A group has conditions of several kinds.
  const isInGroup = source.message.endsWith("Group");
  const part = isInGroup
    ? message.slice(message.lastIndexOf(".") + 1).replace("Indicator", "")
    : "";
  const type = `${owner}${part}Filters`;
  const kind = `${type.charAt(0).toLowerCase()}${type.slice(1)}Kind`;
  const short = values.slice(values.indexOf(".") + 1);
  const told = (name: string): string | undefined => schema.docs[`${values}.${short}_${name}`];
  const known = valuesOf(values).filter(
    ({ name }) =>
      !/^(Unknow?n?|None)$/.test(name) && !/No longer in use|not to filter/.test(told(name) ?? ""),
  );
  const conditions = mapAll(known, ({ name, number }) => {
    const doc = told(name);
    if (doc === undefined) throw new Error(`${values}.${name}: a figure without a sentence`);
    return {
      ...conditionOf(doc, { where, value, more, message }),
      name: figureName(
        values,
        name,
        source.spec.isStrict ? isPercent(doc) : doc.includes("in percent"),
      ),
      number,
      doc,
    };
  });
  const { sent, use } = sentAs(message);
  return {
    type,
    kind,
    uses: [...conditions.flatMap(({ uses }) => uses), "filters", use],
    declares: new Map([
      [
        type,
        [
          `/** Conditions of {@link ${owner.charAt(0).toLowerCase()}${owner.slice(1)}}. A row meets all of them. */`,
          `export interface ${type} {`,
          ...conditions.flatMap(({ doc, name, type: each }) => [
            ...docLines(figureDoc(doc, name), "  "),
            `  readonly ${name}?: ${each} | undefined;`,
          ]),
          "}",
          "",
          `const ${kind} = filters<${type}, ${sent}>({`,
          ...conditions.map(
            ({ name, number, kind: each, at }) =>
              `  ${name}: { figure: ${number}, kind: ${each}, at: ${JSON.stringify(at)} },`,
          ),
          "});",
        ],
      ],
    ]),
  };
}

/** The values of an enum are texts here, so its name is left out. */
const figureDoc = (doc: string, name: string): string =>
  doc
    .replace(/^One of the values of `\w+`\.$/, `Any of these ${wordsOf(name).join(" ")}.`)
    .replace(/,? ?(?:one of )?the values of `\w+`\.$/i, ": any of these.")
    .replace(/, one of `securityList`\.$/, ": any of these.")
    .replace(/, by `\w+`\.$/, ": one of these ranges.");

interface ConditionSource {
  readonly where: string;
  readonly message: string;
  readonly value: FieldShape;
  readonly more: readonly FieldShape[];
}

/** The kind of a condition, by the documentation of its figure. */
function conditionOf(
  doc: string,
  { where, value, more, message }: ConditionSource,
): { type: string; kind: string; at: readonly string[]; uses: readonly string[] } {
  const byField = /by `(\w+)`/.exec(doc)?.[1];
  const other = more.find(({ name }) => name === byField);
  if (other?.enum !== undefined) {
    const { table } = namedEnum(other.enum, where);
    return {
      type: `Choice<typeof ${table}>`,
      kind: `choice(${table})`,
      at: [other.name],
      uses: ["Choice", "choice", table],
    };
  }
  if (typeof value.type === "string") throw new Error(`${where}: ${value.name} is not a message`);
  if (isInterval(value.type.message))
    return { type: "Range", kind: "range", at: [value.name], uses: ["Range", "range"] };
  const at = (list: string): readonly string[] => [value.name, list];
  if (doc.includes("`securityList`"))
    return { type: "Codes", kind: "codes", at: at("securityList"), uses: ["Codes", "codes"] };
  const named = /values of `(\w+)`/.exec(doc)?.[1];
  if (named !== undefined) {
    const home = [message.slice(0, message.indexOf(".")), "Qot_OptionCommon", "Qot_Common"].find(
      (file) => valuesOf(`${file}.${named}`).length > 0,
    );
    const { table } = namedEnum(`${home}.${named}`, where);
    return {
      type: `readonly Choice<typeof ${table}>[]`,
      kind: `listOf(choice64(${table}))`,
      at: at("valueList"),
      uses: ["Choice", "choice64", "listOf", table],
    };
  }
  if (/one of the values|ids? of/i.test(doc))
    return {
      type: "readonly bigint[]",
      kind: "listOf(id)",
      at: at("valueList"),
      uses: ["id", "listOf"],
    };
  if (/texts?|codes? of/i.test(doc) && doc.includes("stringValueList"))
    return {
      type: "readonly string[]",
      kind: "listOf(text)",
      at: at("stringValueList"),
      uses: ["text", "listOf"],
    };
  return { type: "Range", kind: "range", at: at("valueInterval"), uses: ["Range", "range"] };
}
