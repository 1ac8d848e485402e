import { type DescField, type DescFile, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label } from "@bufbuild/protobuf/wkt";
import { getComments } from "@bufbuild/protoplugin";
import { envelopeOf, readerText, writerText } from "./codecs.ts";
import { comment } from "./comment.ts";
import { type Half, type Halves, type Imports, messagesOf } from "./halves.ts";
import { messageName, modulePath } from "./names.ts";

const scalarTypes: Partial<Record<ScalarType, string>> = {
  [ScalarType.BOOL]: "boolean",
  [ScalarType.STRING]: "string",
  [ScalarType.BYTES]: "Uint8Array",
  [ScalarType.INT64]: "bigint",
  [ScalarType.UINT64]: "bigint",
};

/** Names of another schema file are reached through its namespace, and type names through `types`. */
const qualified = (typeName: string, from: DescFile, home: DescFile, half: Half): string => {
  const name = messageName(typeName, from.proto.package);
  if (from !== home) return `${from.proto.package}.${name}`;
  return half === "strict" ? name : `types.${name}`;
};

const typeIn =
  (home: DescFile, half: Half) =>
  (field: DescField): string => {
    if (field.message) return qualified(field.message.typeName, field.message.file, home, half);
    if (field.enum) {
      const name = qualified(field.enum.typeName, field.enum.file, home, half);
      // A number that is not in this schema passes through.
      return `${name} | (number & {})`;
    }
    return (field.scalar !== undefined && scalarTypes[field.scalar]) || "number";
  };

const documented = (desc: DescField | DescMessage): string =>
  (getComments(desc).leading ?? "").trim();

const label = (field: DescField): "required" | "optional" | "repeated" =>
  field.proto.label === FieldDescriptorProto_Label.REQUIRED
    ? "required"
    : field.proto.label === FieldDescriptorProto_Label.REPEATED
      ? "repeated"
      : "optional";

function interfaceText(message: DescMessage, home: DescFile): string[] {
  const typeOf = typeIn(home, "strict");
  const fields = message.fields.flatMap((field) => {
    const type = typeOf(field);
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

/** The functions of one half for a message; none for an envelope. */
function codecText(message: DescMessage, half: Half, halves: Halves, imports: Imports): string[] {
  if (envelopeOf(message)) return [];
  const { file } = message;
  const type = qualified(message.typeName, file, file, half);
  return [
    ...(halves.of("read", message) === half
      ? ["", ...readerText(message, type, typeIn(file, half), imports)]
      : []),
    ...(halves.of("write", message) === half ? ["", ...writerText(message, type, imports)] : []),
  ];
}

const foreignTypes = (file: DescFile, prefix: string): string[] => {
  const names = messagesOf(file).flatMap(({ fields }) =>
    fields.flatMap(({ message, enum: values }) => {
      const target = (message ?? values)?.file;
      return !target || target === file ? [] : [target.proto.package];
    }),
  );
  return [...new Set(names)].map(
    (name) => `import type * as ${name} from "${prefix}${modulePath(name)}.ts";`,
  );
};

/** The enums of a file: ts-proto writes them. */
function enumsText(file: DescFile): string[] {
  if (file.enums.length === 0) return [];
  const names = file.enums.map(({ name }) => name).join(", ");
  const module = `../../wire/${file.name}.ts`;
  return [`import type { ${names} } from "${module}";`, `export { ${names} } from "${module}";`];
}

/** The code for the messages of a module of the strict types. */
export function messagesText(
  file: DescFile,
  halves: Halves,
  imports: Imports,
): { imports: string[]; body: string[] } {
  return {
    imports: foreignTypes(file, "../"),
    body: [
      ...enumsText(file),
      ...messagesOf(file).flatMap((message) => [
        "",
        ...interfaceText(message, file),
        ...codecText(message, "strict", halves, imports),
      ]),
    ],
  };
}

/** The code for the messages of a module of the server's half: the other functions, and all as values. */
export function servedText(
  file: DescFile,
  halves: Halves,
  imports: Imports,
): { imports: string[]; body: string[] } {
  const body = messagesOf(file).flatMap((message) => {
    const name = messageName(message.typeName, file.proto.package);
    const envelope = envelopeOf(message);
    const functions = envelope
      ? envelopeFunctions(envelope, imports)
      : `read: ${imports.function("read", message)}, write: ${imports.function("write", message)}`;
    return [
      ...codecText(message, "serve", halves, imports),
      "",
      `export const ${name}: MessageType<types.${name}> = { name: ${JSON.stringify(message.typeName)}, ${functions} };`,
    ];
  });
  imports.use("../../../message.ts", "type MessageType");
  return {
    imports: [
      ...foreignTypes(file, "../../strict/"),
      `import type * as types from "../../strict/${modulePath(file.name)}.ts";`,
    ],
    body,
  };
}

/** The module of an envelope's functions, by half. */
const envelopes: Readonly<Record<"client" | "server", string>> = {
  client: "../../../protobuf/envelope.ts",
  server: "../../../protobuf/served-envelope.ts",
};

function envelopeFunctions(
  { verb, content }: NonNullable<ReturnType<typeof envelopeOf>>,
  imports: Imports,
): string {
  const isRequest = verb === "write";
  const read = isRequest ? "readRequest" : "readReply";
  const write = isRequest ? "writeRequest" : "writeReply";
  imports.use(envelopes[isRequest ? "server" : "client"], read);
  imports.use(envelopes[isRequest ? "client" : "server"], write);
  const readContent = imports.function("read", content);
  const writeContent = imports.function("write", content);
  return `read: (r) => ${read}(r, ${readContent}), write: (w, m) => ${write}(w, m, ${writeContent})`;
}

/**
 * A request or reply of a client as a value: `{ name, write }` or `{ name, read }`.
 * `reading` is the name of the function that reads a message.
 */
export function clientValue(
  message: DescMessage,
  imports: Imports,
  reading: (message: DescMessage) => string = (each) => imports.function("read", each),
): string {
  const envelope = envelopeOf(message);
  const isWritten = envelope ? envelope.verb === "write" : /Req(uest)?$|C2S$/.test(message.name);
  const verb = isWritten ? "write" : "read";
  return `{ name: ${JSON.stringify(message.typeName)}, ${verb}: ${clientFunction()} }`;

  function clientFunction(): string {
    const functionOf = (each: DescMessage): string =>
      isWritten ? imports.function("write", each) : reading(each);
    if (!envelope) return functionOf(message);
    const name = isWritten ? "writeRequest" : "readReply";
    imports.use(envelopes.client, name);
    const content = functionOf(envelope.content);
    return isWritten ? `(w, m) => ${name}(w, m, ${content})` : `(r) => ${name}(r, ${content})`;
  }
}
