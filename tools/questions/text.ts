import { docLines } from "../rows/doc-text.ts";
import { importLines } from "../rows/imports.ts";
import { moduleOf } from "../rows/schema.ts";
import type { WrittenArgument } from "./argument-source.ts";
import type { ListReader, Reader, WrittenQuestion } from "./model.ts";

/** The file of one question: the types of its arguments, its value, its function. */
export function questionText(question: WrittenQuestion): string {
  const { spec } = question;
  const { path } = moduleOf(`${spec.protocol}.C2S`);
  const text = [
    ...declarationLines(question),
    ...optionLines(question),
    ...argumentLines(question),
    ...valueLines(question),
    "",
    ...functionLines(question),
    "",
  ];
  return [
    `// Generated from ${spec.protocol} by tools/questions. Do not edit.`,
    `import { type C2S, ${question.constant}, type S2C } from "${path}";`,
    ...sentLines(question),
    ...importLines(usesOf(question), {
      name: spec.name,
      folder: "gen/questions",
      alias: (name) => aliasOf(question, name),
    }),
    "",
    ...text,
  ].join("\n");
}

/** The message types for records of arguments. */
function sentLines({ arguments: all }: WrittenQuestion): string[] {
  const sent = new Set(all.flatMap(({ uses }) => uses).filter((use) => use.includes("=")));
  return [...sent].sort().map((use) => {
    const [local = "", message = ""] = use.split("=");
    const { path, name } = moduleOf(message);
    return `import type { ${name} as ${local} } from "${path}";`;
  });
}

const readers = ({ lists, whole }: WrittenQuestion): Reader[] => [
  ...lists,
  ...(whole ? [whole] : []),
];

/** The type of a row, or of the whole answer. */
const rowType = ({ lists, whole }: WrittenQuestion): string =>
  lists.length > 0 ? lists.map(({ type }) => type).join(" | ") : (whole?.type ?? "void");

/** The type of the other fields of a page. */
const summaryType = ({ shape, whole }: WrittenQuestion): string | undefined =>
  shape === "list" ? whole?.type : undefined;

/** A mapper is imported under another name, because the function may have its name. */
const aliasOf = (question: WrittenQuestion, name: string): string =>
  readers(question).some(({ mapper }) => mapper === name)
    ? `read${name.charAt(0).toUpperCase()}${name.slice(1)}`
    : name;

const questionType = {
  list: "ListQuestion",
  single: "SingleQuestion",
  batches: "BatchQuestion",
  windows: "WindowQuestion",
};
const caller = { list: "list", single: "single", batches: "batched", windows: "windowed" };

function usesOf(question: WrittenQuestion): string[] {
  const { arguments: all, shape, cursor } = question;
  return [
    ...all.flatMap(({ uses }) => uses).filter((use) => !use.includes("=")),
    ...readers(question).flatMap((each) => [
      ...(each.mapper === undefined ? [] : [each.type, each.mapper]),
      ...(contextOf(question, each)?.use ?? []),
    ]),
    questionType[shape],
    caller[shape],
    "Requester",
    ...(aboutText(question).includes("marketOfOptions") ? ["marketOfOptions"] : []),
    ...(cursor === undefined ? [] : [cursor]),
    ...(question.options.length > 0 ? ["copied"] : []),
    ...(shape === "list" ? ["ListOptions", "Paginator"] : ["CallOptions"]),
  ];
}

/** The argument that identifies the security of the rows. */
const subjectOf = ({ arguments: all }: WrittenQuestion): WrittenArgument | undefined =>
  all.find(({ kind }) => /^(code|codes|marketIn\(.*\)|choice\(optionMarkets\))$/.test(kind));

/** The arguments of a mapper after the message. */
function contextOf(
  question: WrittenQuestion,
  { argument, type }: Reader,
): { code: string; use: readonly string[] } | undefined {
  if (argument === undefined) return undefined;
  const subject = subjectOf(question);
  const { name } = question.spec;
  if (subject === undefined || subject.kind === "codes")
    throw new Error(`${name}: nothing tells whom a row ${type} is about`);
  if (argument === "DayOf" || argument === "InZone")
    throw new Error(`${name}: a row ${type} has a day of its own; use another kind of time`);
  const value = `values.${subject.name}`;
  if (subject.kind === "code") return { code: `subjectOfCode(${value})`, use: ["subjectOfCode"] };
  if (argument === "About") throw new Error(`${name}: a row ${type} is about one security`);
  return { code: `zonesOfMarket(${marketOf(subject)})`, use: ["zonesOfMarket"] };
}

/** The market of an argument: options on `US_INDEX` are in the US. */
const marketOf = ({ name, kind }: WrittenArgument): string =>
  kind.startsWith("marketIn(") ? `values.${name}` : `marketOfOptions(values.${name})`;

function declarationLines({ arguments: all }: WrittenQuestion): string[] {
  const declared = new Map(all.flatMap(({ declares }) => [...declares]));
  return [...declared.values()].flatMap((lines) => [...lines, ""]);
}

/** The types that the file exports. */
export const exportedTypes = (question: WrittenQuestion): string[] => [
  ...new Set(question.arguments.flatMap(({ declares }) => [...declares.keys()])),
  ...(hasOptions(question) ? [`${nameOf(question)}Options`] : []),
  `${nameOf(question)}Arguments`,
];

const nameOf = ({ spec }: WrittenQuestion): string =>
  `${spec.name.charAt(0).toUpperCase()}${spec.name.slice(1)}`;

const propertyLines = (all: readonly WrittenArgument[]): string[] =>
  all.flatMap((each) => {
    const told =
      each.default === undefined
        ? each.doc
        : `${each.doc.replace(/\.? Default:.*$/, ".").replace(/\.\.$/, ".")} Default: \`${each.default}\`.`;
    const isRequired = each.isRequired && each.default === undefined;
    return [
      ...docLines(told, "  "),
      `  readonly ${each.name}${isRequired ? "" : "?"}: ${each.type}${isRequired ? "" : " | undefined"};`,
    ];
  });

function optionLines(question: WrittenQuestion): string[] {
  const { options, shape, spec, pageMax, hasSize } = question;
  if (!hasOptions(question)) return [];
  return [
    `/** Options of {@link ${spec.name}}. */`,
    `export interface ${nameOf(question)}Options extends ${shape === "list" ? "ListOptions" : "CallOptions"} {`,
    ...propertyLines(options),
    ...(shape === "list" && hasSize
      ? [
          pageMax === undefined
            ? "  /** Rows per page. Default: as many as OpenD gives. */"
            : `  /** Rows per page, 1 to ${pageMax}. Default: ${pageMax}. */`,
          "  readonly pageSize?: number;",
        ]
      : []),
    "}",
    "",
  ];
}

const hasOptions = ({ options, shape, hasSize }: WrittenQuestion): boolean =>
  options.length > 0 || (shape === "list" && hasSize);

const optionsType = (question: WrittenQuestion): string =>
  hasOptions(question)
    ? `${nameOf(question)}Options`
    : question.shape === "list"
      ? "ListOptions"
      : "CallOptions";

function argumentLines(question: WrittenQuestion): string[] {
  const { options, positional, spec } = question;
  const picked = options.map(({ name }) => JSON.stringify(name)).join(" | ");
  const parent = picked === "" ? "" : ` extends Pick<${nameOf(question)}Options, ${picked}>`;
  if (positional.length === 0 && picked === "")
    return [
      `/** The arguments of {@link ${spec.name}Question}: none. */`,
      `export type ${nameOf(question)}Arguments = Readonly<Record<never, never>>;`,
      "",
    ];
  if (positional.length === 0)
    return [
      `/** The arguments of {@link ${spec.name}Question}. */`,
      `export type ${nameOf(question)}Arguments = Pick<${nameOf(question)}Options, ${picked}>;`,
      "",
    ];
  return [
    `/** The arguments of {@link ${spec.name}Question}. */`,
    `export interface ${nameOf(question)}Arguments${parent} {`,
    ...propertyLines(positional),
    "}",
    "",
  ];
}

/** Whether the function collects the rows of several replies. */
const isRows = ({ shape }: WrittenQuestion): boolean => shape === "batches" || shape === "windows";

const answerType = (question: WrittenQuestion): string =>
  question.shape === "single" && question.lists.length > 0
    ? `readonly ${listed(rowType(question))}[]`
    : rowType(question);

/** A type as that of the items of a list. */
const listed = (type: string): string => (type.includes("|") ? `(${type})` : type);

function valueLines(question: WrittenQuestion): string[] {
  const { spec, shape, constant, arguments: all, cursor, whole, positional } = question;
  const types = [
    `${nameOf(question)}Arguments`,
    "C2S",
    "S2C",
    isRows(question) ? rowType(question) : answerType(question),
    ...(summaryType(question) ? [summaryType(question)] : []),
  ];
  const batch = positional.find(({ kind }) => kind === "codes");
  return [
    `/** ${spec.protocol} as a value, for tools. */`,
    `export const ${spec.name}Question: ${questionType[shape]}<${types.join(", ")}> = {`,
    `  protocol: ${constant},`,
    "  arguments: {",
    ...all.map(
      ({ name, field, kind, isRequired, default: byDefault }) =>
        `    ${name}: { field: "${field}", kind: ${kind}${byDefault === undefined ? "" : `, default: ${JSON.stringify(byDefault)}`}${isRequired && byDefault === undefined ? ", isRequired: true" : ""} },`,
    ),
    "  },",
    `  about: ${aboutText(question)},`,
    ...(cursor === undefined ? [] : [`  cursor: ${cursor},`]),
    ...(shape === "batches" ? [`  batch: "${batch?.field}",`] : []),
    ...(shape === "windows" ? [`  windows: ${JSON.stringify(spanOf(question))},`] : []),
    ...(shape === "list"
      ? [`  rows: ${rowsText(question)},`]
      : [`  answer: ${rowsText(question)},`]),
    ...(shape === "list" && whole ? [`  summary: ${wholeText(question, whole)},`] : []),
    "};",
  ];
}

/** The fields of the first and the last day. */
const spanOf = ({ arguments: all }: WrittenQuestion): string[] =>
  ["from", "to"].map((end) => all.find(({ name }) => name === end)?.field ?? end);

function aboutText(question: WrittenQuestion): string {
  const subject = subjectOf(question);
  if (subject === undefined) return "() => []";
  const { name, kind } = subject;
  if (kind === "codes")
    return `({ ${name} }) => [...${question.positional.includes(subject) ? name : `(${name} ?? [])`}]`;
  const value = kind === "code" || kind.startsWith("marketIn(") ? name : `marketOfOptions(${name})`;
  return subject.isRequired
    ? `({ ${name} }) => [${value}]`
    : `({ ${name} }) => (${name} === undefined ? [] : [${value}])`;
}

function rowsText(question: WrittenQuestion): string {
  const { lists, whole } = question;
  if (lists.length === 0) return whole ? wholeText(question, whole) : "() => undefined";
  const names = lists.map(({ list }) => list).join(", ");
  const context = lists.map((each) => contextOf(question, each)).find((each) => each !== undefined);
  const parts = lists.map((each) => listText(question, each));
  const rows =
    parts.length === 1 ? parts.join() : `[${parts.map((part) => `...${part}`).join(", ")}]`;
  return context === undefined
    ? `({ ${names} }) => ${rows}`
    : `({ ${names} }, values) => {
    const about = ${context.code};
    return ${rows};
  }`;
}

function listText(question: WrittenQuestion, reader: ListReader): string {
  const { list, mapper } = reader;
  if (mapper === undefined) return list;
  const by = aliasOf(question, mapper);
  return contextOf(question, reader) === undefined
    ? `${list}.map(${by})`
    : `${list}.map((each) => ${by}(each, about))`;
}

function wholeText(question: WrittenQuestion, reader: Reader): string {
  const by = aliasOf(question, reader.mapper ?? "");
  const context = contextOf(question, reader);
  return context === undefined ? by : `(reply, values) => ${by}(reply, ${context.code})`;
}

function functionLines(question: WrittenQuestion): string[] {
  const { spec, shape, positional } = question;
  const summary = summaryType(question);
  const type = optionsType(question);
  const parameters = [
    "opend: Requester",
    ...positional.map(({ name, type: each }) => `${name}: ${each}`),
    `options: ${type} = {}`,
  ];
  const answer =
    shape === "list"
      ? `Paginator<${rowType(question)}${summary ? `, ${summary}` : ""}>`
      : `Promise<${isRows(question) ? `${listed(rowType(question))}[]` : answerType(question)}>`;
  const values =
    question.options.length > 0
      ? `{ ${["...copied(options)", ...positional.map(({ name }) => name)].join(", ")} }`
      : positional.length > 0
        ? `{ ${positional.map(({ name }) => name).join(", ")} }`
        : "{}";
  return [
    ...functionDoc(question),
    // What returns a promise does not throw at the call.
    `export ${shape === "list" ? "" : "async "}function ${spec.name}(`,
    ...parameters.map((each) => `  ${each},`),
    `): ${answer} {`,
    `  return ${caller[shape]}(opend, ${spec.name}Question, ${values}, options);`,
    "}",
  ];
}

/** The sentence with the protocol, its id and its limit. */
export function protocolText({ spec, id, limit, shape }: WrittenQuestion): string {
  const unit = shape === "list" ? "pages" : "requests";
  const rate =
    limit === undefined
      ? "with no documented limit"
      : limit === "none"
        ? "with no frequency limit"
        : `${limit.requests} ${unit} per ${limit.windowMs / 1000} s`;
  return `${spec.protocol} (${id}), ${rate}.`;
}

function functionDoc(question: WrittenQuestion): string[] {
  const { spec, shape, pageMax, maxSecurities } = question;
  const size =
    shape === "list" && pageMax !== undefined
      ? `The list is fetched in pages of ${pageMax} rows. `
      : shape === "batches"
        ? `Any number of codes, ${maxSecurities} in one request. When OpenD refuses one code, the call rejects. `
        : shape === "windows"
          ? `Any span of days, ${question.maxSpanDays} days in one request. `
          : "";
  const paragraph = (text: string): string[] =>
    docLines(`${text} `.trim(), "")
      .join("\n")
      .replace(/^\/\*\*\n?|\n? ?\*\/$/g, "")
      .split("\n")
      .map((line) => (line.startsWith(" *") ? line : ` *${line}`));
  const errors =
    shape === "list"
      ? "@throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}."
      : "@throws as a request does, see {@link Requester}.";
  return [
    "/**",
    ...paragraph(spec.doc),
    " *",
    " * ```ts",
    ...spec.example.map((line) => ` * ${line}`),
    " * ```",
    " *",
    ...(spec.notes ?? []).flatMap((note) => [...paragraph(note), " *"]),
    ...paragraph(`${size}${protocolText(question)}`),
    " *",
    ...paragraph(errors),
    " */",
  ].map((line) => line.trimEnd());
}
