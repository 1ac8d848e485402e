import type { FieldTuple, FileFacts, MessageFacts } from "./descriptor.ts";
import type { Docs } from "./docs.ts";

const scalars = new Set(
  "double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes".split(
    " ",
  ),
);

const comment = (text: string | undefined, indent: string): string[] =>
  text === undefined ? [] : [`${indent}// ${text}`];

function fieldText([number, label, type, name, options]: FieldTuple): string {
  // A leading dot, because two messages may share a name (Notify.ProgramStatus, Common.ProgramStatus).
  const typeName = scalars.has(type) ? type : `.${type}`;
  const suffix = options?.default === undefined ? "" : ` [default = ${options.default}]`;
  return `${label} ${typeName} ${name} = ${number}${suffix};`;
}

function messageText(
  name: string,
  fullName: string,
  facts: MessageFacts,
  docs: Docs,
  indent: string,
): string[] {
  const inner = `${indent}  `;
  return [
    ...comment(docs[fullName], indent),
    `${indent}message ${name} {`,
    ...Object.entries(facts.messages ?? {}).flatMap(([nested, nestedFacts]) =>
      messageText(nested, `${fullName}.${nested}`, nestedFacts, docs, inner),
    ),
    ...facts.fields.flatMap((field) => [
      ...comment(docs[`${fullName}.${field[3]}`], inner),
      inner + fieldText(field),
    ]),
    `${indent}}`,
  ];
}

function enumText(
  name: string,
  fullName: string,
  values: [number, string][],
  docs: Docs,
): string[] {
  const hasAlias = new Set(values.map(([number]) => number)).size < values.length;
  return [
    ...comment(docs[fullName], ""),
    `enum ${name} {`,
    ...(hasAlias ? ["  option allow_alias = true;"] : []),
    ...values.flatMap(([number, value]) => [
      ...comment(docs[`${fullName}.${value}`], "  "),
      `  ${value} = ${number};`,
    ]),
    "}",
  ];
}

/** One schema file as text: the structure of the descriptor with comments from our documentation. */
export function protoText(facts: FileFacts, docs: Docs): string {
  const blocks = [
    [...comment(docs[facts.package], ""), 'syntax = "proto2";'],
    [`package ${facts.package};`],
    facts.imports.map((file) => `import "${file}";`),
    ...Object.entries(facts.enums).map(([name, values]) =>
      enumText(name, `${facts.package}.${name}`, values, docs),
    ),
    ...Object.entries(facts.messages).map(([name, message]) =>
      messageText(name, `${facts.package}.${name}`, message, docs, ""),
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}
