import { docLines } from "./doc-text.ts";
import { importLines } from "./imports.ts";
import type { Row, RowField } from "./model.ts";
import { mapperName } from "./reading.ts";
import { moduleOf } from "./schema.ts";
import type { RowSpec, RowTime } from "./spec.ts";

/** A field before those of the message, with the code that reads it. */
interface Head {
  readonly name: string;
  readonly code: string;
  readonly isNumber: boolean;
}

/** The file of one row: its interface, its mapper, the kinds of its columns. */
export function rowText(row: Row): string {
  const { spec } = row;
  const { path, name } = moduleOf(spec.message);
  const body = [
    ...groupLines(row),
    ...interfaceLines(row),
    "",
    ...mapperLines(row),
    ...(spec.of === undefined ? [] : ["", ...columnLines(row)]),
  ];
  return [
    `// Generated from ${spec.message} by tools/rows. Do not edit.`,
    `import type { ${name} as Message } from "${path}";`,
    ...importLines(usesOf(row), { name: spec.row, folder: "gen/rows" }),
    "",
    ...body,
    "",
  ].join("\n");
}

/** Names that the file imports from other modules. */
const usesOf = (row: Row): string[] => [
  // A mapper that gets its subject from the message does not need the type's name.
  ...row.fields.flatMap(({ uses }) => uses).filter((name) => name !== "About"),
  ...headOf(row).uses,
  ...parentsOf(row.spec),
  ...(row.argument ? [row.argument] : []),
  ...(row.spec.of === undefined ? [] : ["FieldKinds"]),
];

const bases: Readonly<Record<RowTime["reads"], string>> = {
  moment: "MarketTime",
  momentIfTold: "MarketTimeIfTold",
  day: "MarketDay",
  dayText: "MarketDay",
};

const parentsOf = ({ of, time }: RowSpec): string[] => [
  ...(of === "subject" ? ["Subject"] : []),
  ...(time ? [bases[time.reads]] : []),
];

function interfaceLines({ spec, doc, fields }: Row): string[] {
  const parents = parentsOf(spec);
  return [
    ...docLines(doc, ""),
    `export interface ${spec.row}${parents.length > 0 ? ` extends ${parents.join(", ")}` : ""} {`,
    ...Object.entries(spec.literals ?? {}).map(
      ([name, value]) => `  readonly ${name}: ${JSON.stringify(value)};`,
    ),
    ...(spec.of === "code"
      ? ['  /** The code, as requests accept it: `"HK.00700"`. */', "  readonly code: string;"]
      : []),
    ...propertyLines(fields.filter(({ name }) => !name.includes("."))),
    ...groupsOf(fields).map(([name]) => `  readonly ${name}: ${spec.groups?.[name]?.type};`),
    "}",
  ];
}

const propertyLines = (fields: readonly RowField[]): string[] =>
  fields.flatMap(({ name, type, doc }) => [...docLines(doc, "  "), `  readonly ${name}: ${type};`]);

/** Fields with a dot in their name, keyed by the part before the dot. */
function groupsOf(fields: readonly RowField[]): [string, RowField[]][] {
  const groups = new Map<string, RowField[]>();
  for (const field of fields) {
    const [group = "", name] = field.name.split(".");
    if (name === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), { ...field, name, doc: undefined }]);
  }
  return [...groups];
}

function groupLines({ spec, fields }: Row): string[] {
  const written = new Map<string, string>();
  for (const [group, members] of groupsOf(fields)) {
    const { type, doc } = spec.groups?.[group] ?? {};
    if (type === undefined) throw new Error(`${spec.message}: the group ${group} has no name`);
    const lines = propertyLines(members).join("\n");
    const text = [...docLines(doc, ""), `export interface ${type} {`, lines, "}", ""].join("\n");
    if ((written.get(type) ?? text) !== text)
      throw new Error(`${spec.message}: two groups of other fields are called ${type}`);
    written.set(type, text);
  }
  return [...written.values()].flatMap((text) => text.split("\n"));
}

interface Beginning {
  /** Statements before the row is created. */
  readonly lines: readonly string[];
  readonly head: readonly Head[];
  readonly uses: readonly string[];
}

function headOf({ spec, hasSubject, hasName, hasTime, argument }: Row): Beginning {
  const head: Head[] = Object.entries(spec.literals ?? {}).map(([name, value]) =>
    plain(name, JSON.stringify(value)),
  );
  const lines: string[] = [];
  if (hasSubject)
    lines.push(
      `  const about = subjectOf(${securityText(spec)}, ${hasName ? "message.name" : "undefined"});`,
    );
  if (spec.of === "subject") {
    lines.push("  const { subject } = about;");
    for (const name of ["code", "market", "name"]) head.push(plain(name, `subject.${name}`));
  }
  if (spec.of === "code")
    head.push(plain("code", argument === "About" ? "about.subject.code" : "about.code"));
  const uses = hasSubject ? ["subjectOf"] : [];
  if (spec.time === undefined) return { lines, head, uses };
  const { by, lines: reading, fields } = timeOf(spec.message, spec.time, hasTime);
  return { lines: [...lines, ...reading], head: [...head, ...fields], uses: [...uses, by] };
}

const securityText = ({ hasSplitCode, security = "security" }: RowSpec): string =>
  hasSplitCode
    ? '{ market: message.market ?? 0, code: message.code ?? "" }'
    : `message.${security}`;

/** How a row reads its own time. */
function timeOf(
  message: string,
  { reads, text, seconds }: RowTime,
  isRequired: boolean,
): { by: string; lines: string[]; fields: Head[] } {
  const type = JSON.stringify(message);
  const told =
    isRequired && text === "time" && seconds === "timestamp"
      ? "message"
      : `{ time: message.${text}${isRequired ? "" : ' ?? ""'}, timestamp: message.${seconds} }`;
  const calls: Readonly<Record<RowTime["reads"], readonly [string, ...string[]]>> = {
    moment: ["marketTime", told, "about.zones", type],
    momentIfTold: ["marketTimeIfTold", told, "about.zones", type],
    day: ["marketDay", "message", "about.timeZone", type],
    dayText: ["marketDayOf", `message.${text}`, "about.timeZone", type],
  };
  const [by, ...parameters] = calls[reads];
  const at = reads === "momentIfTold" ? "at?." : "at.";
  const isDay = reads === "day" || reads === "dayText";
  return {
    by,
    lines: callLines(`  const at = ${by}(`, parameters),
    fields: [
      ...(isDay ? [plain("date", `${at}date`)] : []),
      { name: "timestamp", code: `${at}timestamp`, isNumber: true },
      ...(isDay ? [] : [plain("time", `${at}time`)]),
      plain("timeZone", `${at}timeZone`),
    ],
  };
}

function callLines(start: string, parameters: readonly string[]): string[] {
  const line = `${start}${parameters.join(", ")});`;
  return line.length <= 100 ? [line] : [start, ...parameters.map((each) => `    ${each},`), "  );"];
}

const plain = (name: string, code: string): Head => ({ name, code, isNumber: false });

function mapperLines(row: Row): string[] {
  const { spec, fields, argument } = row;
  const { lines, head } = headOf(row);
  const own = fields.filter(({ name }) => !name.includes("."));
  const parameters = `message: Message${argument ? `, about: ${argument}` : ""}`;
  return [
    `export function ${mapperName(spec.row)}(${parameters}): ${spec.row} {`,
    ...lines,
    "  return {",
    ...[...head, ...own].map(({ name, code }) => `    ${name}: ${code},`),
    ...groupsOf(fields).flatMap(([group, members]) => [
      `    ${group}: {`,
      ...members.map(({ name, code }) => `      ${name}: ${code},`),
      "    },",
    ]),
    "  };",
    "}",
  ];
}

function columnLines(row: Row): string[] {
  const { spec, fields } = row;
  const kinds = [
    ...headOf(row).head,
    ...fields.filter(({ name }) => !name.includes(".")),
    ...groupsOf(fields).map(([name]) => ({ name, isNumber: false })),
  ];
  return [
    `/** The columns of {@link ${spec.row}}. */`,
    `export const ${mapperName(spec.row)}Columns: FieldKinds<${spec.row}> = {`,
    ...kinds.map(({ name, isNumber }) => `  ${name}: "${isNumber ? "number" : "plain"}",`),
    "};",
  ];
}
