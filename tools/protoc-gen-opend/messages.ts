import { type DescField, type DescFile, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label } from "@bufbuild/protobuf/wkt";
import { getComments } from "@bufbuild/protoplugin";
import { messageName, modulePath } from "./names.ts";

const scalarTypes: Partial<Record<ScalarType, string>> = {
  [ScalarType.BOOL]: "boolean",
  [ScalarType.STRING]: "string",
  [ScalarType.BYTES]: "Uint8Array",
  [ScalarType.INT64]: "bigint",
  [ScalarType.UINT64]: "bigint",
};

/** A name of another schema file is reached through that file's namespace. */
const qualified = (typeName: string, from: DescFile, home: DescFile): string => {
  const name = messageName(typeName, from.proto.package);
  return from === home ? name : `${from.proto.package}.${name}`;
};

function typeText(field: DescField, home: DescFile): string {
  if (field.message) return qualified(field.message.typeName, field.message.file, home);
  if (field.enum) {
    const name = qualified(field.enum.typeName, field.enum.file, home);
    // A number that this schema does not know yet passes through.
    return `${name} | (number & {})`;
  }
  return (field.scalar !== undefined && scalarTypes[field.scalar]) || "number";
}

export function comment(text: string, indent = ""): string[] {
  return text === "" ? [] : [`${indent}/** ${text} */`];
}

const documented = (desc: DescField | DescMessage): string =>
  (getComments(desc).leading ?? "").trim();

const label = (field: DescField): "required" | "optional" | "repeated" =>
  field.proto.label === FieldDescriptorProto_Label.REQUIRED
    ? "required"
    : field.proto.label === FieldDescriptorProto_Label.REPEATED
      ? "repeated"
      : "optional";

function interfaceText(message: DescMessage, home: DescFile): string[] {
  const fields = message.fields.flatMap((field) => {
    const type = typeText(field, home);
    const property = {
      required: `${field.name}: ${type};`,
      optional: `${field.name}?: ${type} | undefined;`,
      repeated: `${field.name}: ${type.includes("|") ? `(${type})` : type}[];`,
    }[label(field)];
    return [...comment(documented(field), "  "), `  ${property}`];
  });
  return [
    ...comment(documented(message)),
    `export interface ${messageName(message.typeName, home.proto.package)} {`,
    ...fields,
    "}",
  ];
}

/** The messages that clients write, by type name: those of requests and what they are made of. */
export type Written = ReadonlySet<string>;

export function writtenMessages(requests: readonly DescMessage[]): Written {
  const written = new Set<string>();
  const visit = (message: DescMessage): void => {
    written.add(message.typeName);
    for (const field of message.fields) if (field.message) visit(field.message);
  };
  for (const request of requests) visit(request);
  return written;
}

/**
 * Whether anything in or below a message has to be looked at: a required field, a list, or, where a
 * client writes it, anything at all.
 */
function needsCheck(message: DescMessage, written: Written): boolean {
  return (
    (written.has(message.typeName) && message.fields.length > 0) ||
    message.fields.some(
      (field) =>
        label(field) !== "optional" || (field.message && needsCheck(field.message, written)),
    )
  );
}

/** What a field's value has to be checked against: a message, or, where a client writes it, a scalar. */
function checkedBelow(
  field: DescField,
  isWritten: boolean,
  written: Written,
): DescMessage | string | undefined {
  if (field.message) return needsCheck(field.message, written) ? field.message : undefined;
  if (!isWritten) return undefined;
  // An enum travels as an int32, and a number that the schema does not know yet may be sent.
  return field.scalar === undefined ? "int32" : ScalarType[field.scalar].toLowerCase();
}

function constantText(message: DescMessage, home: DescFile, written: Written): string[] {
  const name = messageName(message.typeName, home.proto.package);
  const checked = message.fields.flatMap((field) => {
    const below = checkedBelow(field, written.has(message.typeName), written);
    if (label(field) === "optional" && !below) return [];
    const parts = [JSON.stringify(field.name), JSON.stringify(label(field))];
    if (typeof below === "string") parts.push(JSON.stringify(below));
    else if (below) parts.push(qualified(below.typeName, below.file, home));
    return [`    [${parts.join(", ")}],`];
  });
  return [
    `export const ${name}: MessageType<${name}> = {`,
    `  name: ${JSON.stringify(message.typeName)},`,
    `  wire: wire.${name},`,
    ...(checked.length > 0 ? ["  checked: [", ...checked, "  ],"] : []),
    "};",
  ];
}

function inDependencyOrder(messages: readonly DescMessage[]): DescMessage[] {
  const ordered = new Set<DescMessage>();
  const visit = (message: DescMessage): void => {
    for (const field of message.fields)
      if (field.message && field.message.file === message.file) visit(field.message);
    ordered.add(message);
  };
  for (const message of messages) visit(message);
  return [...ordered];
}

const withNested = (message: DescMessage): DescMessage[] => [
  ...message.nestedMessages.flatMap(withNested),
  message,
];

const relativeModule = (packageName: string): string => `../${modulePath(packageName)}.ts`;

/** The strict interfaces and message types of one schema file, with the imports they need. */
export function messagesText(
  file: DescFile,
  written: Written,
): { imports: string[]; body: string[] } {
  const messages = inDependencyOrder(file.messages.flatMap(withNested));
  const foreign = new Map<string, boolean>();
  for (const { fields } of messages) {
    for (const field of fields) {
      const target = field.message ?? field.enum;
      if (!target || target.file === file) continue;
      const name = target.file.proto.package;
      const isValue = field.message !== undefined && needsCheck(field.message, written);
      foreign.set(name, isValue || foreign.get(name) === true);
    }
  }
  const imports = [
    'import type { MessageType } from "../../../message.ts";',
    `import * as wire from "../../wire/${file.name}.ts";`,
    ...[...foreign].map(
      ([name, isValue]) =>
        `import ${isValue ? "" : "type "}* as ${name} from "${relativeModule(name)}";`,
    ),
  ];
  const enums = file.enums.map(({ name }) => name);
  const body = [
    ...(enums.length > 0
      ? [
          `import type { ${enums.join(", ")} } from "../../wire/${file.name}.ts";`,
          `export { ${enums.join(", ")} } from "../../wire/${file.name}.ts";`,
        ]
      : []),
    ...messages.flatMap((message) => [
      "",
      ...interfaceText(message, file),
      "",
      ...constantText(message, file, written),
    ]),
  ];
  return { imports, body };
}
