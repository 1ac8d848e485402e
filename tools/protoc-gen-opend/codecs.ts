/** The functions that read and write messages. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label as Label } from "@bufbuild/protobuf/wkt";
import { functionName, type Imports, type Verb } from "./halves.ts";

/** The codec's name of a scalar, its wire type, and the words of memory of its value beside the property. */
interface Scalar {
  readonly name: string;
  readonly wireType: number;
  readonly words: number;
}

const scalars: Partial<Record<ScalarType, Scalar>> = {
  [ScalarType.BOOL]: { name: "bool", wireType: 0, words: 0 },
  [ScalarType.BYTES]: { name: "bytes", wireType: 2, words: 0 },
  [ScalarType.DOUBLE]: { name: "double", wireType: 1, words: 2 },
  [ScalarType.FLOAT]: { name: "float", wireType: 5, words: 2 },
  [ScalarType.INT32]: { name: "int32", wireType: 0, words: 0 },
  [ScalarType.INT64]: { name: "int64", wireType: 0, words: 3 },
  [ScalarType.STRING]: { name: "string", wireType: 2, words: 3 },
  [ScalarType.UINT32]: { name: "uint32", wireType: 0, words: 0 },
  [ScalarType.UINT64]: { name: "uint64", wireType: 0, words: 3 },
};

const messageWireType = 2;
const objectWords = 3;
const itemWords = 2;
const listWords = 4;

// An enum is an int32 on the wire, and unknown numbers are accepted.
function scalarOf(field: DescField): Scalar {
  const scalar = scalars[field.scalar ?? ScalarType.INT32];
  if (!scalar) throw new Error(`${field.parent.typeName}.${field.name} is of an unknown type`);
  return scalar;
}

const capital = (name: string): string => name[0]?.toUpperCase() + name.slice(1);
const tagOf = (field: DescField, wireType: number): number => field.number * 8 + wireType;
const isRequired = (field: DescField): boolean => field.proto.label === Label.REQUIRED;
const isList = (field: DescField): boolean => field.proto.label === Label.REPEATED;

function wordsOf(field: DescField): number {
  if (isList(field)) return 1 + listWords;
  return 1 + (field.message ? 0 : scalarOf(field).words);
}

/** The words of memory that a message takes, whichever fields were sent. */
const wordsFor = ({ fields }: DescMessage): number =>
  fields.reduce((sum, field) => sum + wordsOf(field), objectWords + itemWords);

const reading = "../../../protobuf/reader.ts";
const tables = "../../../protobuf/read-table.ts";
const values = "../../../protobuf/read-values.ts";
const writing = "../../../protobuf/writer.ts";
const putting = "../../../protobuf/write-values.ts";

// Names with another meaning in a generated function.
const taken =
  /^(r|pos|next|skip|done|below|lacks|items?|bool|bytes|double|float|u?int(32|64)|string)$/;
const localOf = ({ name }: DescField): string =>
  taken.test(name) || name === "default" || name === "class" ? `${name}_` : name;

function readText(field: DescField, imports: Imports): string {
  const local = localOf(field);
  const name = JSON.stringify(field.name);
  if (field.message) {
    imports.use(reading, "below");
    const read = imports.function("read", field.message);
    const tag = tagOf(field, messageWireType);
    return isList(field)
      ? `while (r.tag === ${tag}) ${local}.push(${read}(below(r, ${name}, ${local}.length)));`
      : `if (r.tag === ${tag}) ${local} = ${read}(below(r, ${name}));`;
  }
  const scalar = scalarOf(field);
  const tag = tagOf(field, scalar.wireType);
  if (!isList(field)) {
    imports.use(values, scalar.name);
    return `if (r.tag === ${tag}) ${local} = ${scalar.name}(r);`;
  }
  const plain = `plain${capital(scalar.name)}`;
  imports.use(values, plain);
  imports.use(values, "item");
  const one = `while (r.tag === ${tag}) item(r, ${local}, ${plain});`;
  if (scalar.wireType === messageWireType) return one;
  imports.use(values, "items");
  const packed = tagOf(field, messageWireType);
  return `${one} while (r.tag === ${packed}) items(r, ${local}, ${plain});`;
}

function resultText(field: DescField, imports: Imports): string {
  const local = localOf(field);
  if (!isRequired(field)) return local === field.name ? local : `${field.name}: ${local}`;
  imports.use(reading, "lacks");
  return `${field.name}: ${local} ?? lacks(r, ${JSON.stringify(field.name)})`;
}

/** The type of a field's value, as text. */
type TypeOf = (field: DescField) => string;

/**
 * Whether a message is read by a table, which is smaller than code and slower: messages that are no
 * quotes, no trades and no lists.
 */
export const isTabled = ({ file, fields }: DescMessage): boolean =>
  !/^(Qot|Trd)_/.test(file.name) && !fields.some(isList);

/** The constant that reads some of a message's fields by a table. `type` is the type of the result. */
export function tableText(
  name: string,
  message: DescMessage,
  fields: readonly DescField[],
  type: string,
  imports: Imports,
): string[] {
  imports.use(reading, "type Read");
  imports.use(tables, "byTable");
  const rows = fields.map((field) => {
    if (field.message) {
      const read = imports.function("read", field.message);
      return `[${tagOf(field, messageWireType)}, "${field.name}", ${read}, true]`;
    }
    const scalar = scalarOf(field);
    imports.use(values, scalar.name);
    return `[${tagOf(field, scalar.wireType)}, "${field.name}", ${scalar.name}]`;
  });
  const required = fields.filter(isRequired).map((field) => `"${field.name}"`);
  const last = required.length === 0 ? "" : `, [${required.join(", ")}]`;
  return [
    "/** @internal */",
    `export const ${name}: Read<${type}> = /* @__PURE__ */ byTable<${type}>(${wordsFor(message)}, [`,
    ...rows.map((row) => `  ${row},`),
    `]${last});`,
  ];
}

/** The function that reads a message. `type` is the name of the message's type. */
export function readerText(
  message: DescMessage,
  type: string,
  typeOf: TypeOf,
  imports: Imports,
): string[] {
  const { fields } = message;
  if (isTabled(message))
    return tableText(functionName("read", message), message, fields, type, imports);
  for (const name of ["done", "type Reader", "skip"]) imports.use(reading, name);
  const inOrder = [...fields].sort((a, b) => a.number - b.number);
  return [
    "/** @internal */",
    `export function ${functionName("read", message)}(r: Reader): ${type} {`,
    ...fields.map((field) =>
      isList(field)
        ? `  const ${localOf(field)}: ${listOf(typeOf(field))} = [];`
        : `  let ${localOf(field)}: ${typeOf(field)} | undefined;`,
    ),
    "  while (r.tag !== 0) {",
    "    const { pos } = r;",
    ...inOrder.map((field) => `    ${readText(field, imports)}`),
    "    if (r.pos === pos) skip(r);",
    "  }",
    `  return done(r, ${wordsFor(message)}, { ${fields.map((field) => resultText(field, imports)).join(", ")} });`,
    "}",
  ];
}

const listOf = (type: string): string => (type.includes("|") ? `(${type})[]` : `${type}[]`);

function putText(field: DescField, imports: Imports): string {
  const name = JSON.stringify(field.name);
  const value = `m.${field.name}`;
  if (isList(field)) {
    if (field.message) {
      imports.use(writing, "putMessages");
      const write = imports.function("write", field.message);
      return `putMessages(w, ${tagOf(field, messageWireType)}, ${name}, ${value}, ${write});`;
    }
    const scalar = scalarOf(field);
    const put = `put${capital(scalar.name)}`;
    imports.use(putting, put);
    imports.use(writing, "putList");
    return `putList(w, ${tagOf(field, scalar.wireType)}, ${name}, ${value}, ${put});`;
  }
  if (isRequired(field)) imports.use(writing, "missing");
  const given = isRequired(field) ? `${value} ?? missing(w, ${name})` : value;
  if (field.message) {
    imports.use(writing, "putMessage");
    const write = imports.function("write", field.message);
    return `putMessage(w, ${tagOf(field, messageWireType)}, ${name}, ${given}, ${write});`;
  }
  const scalar = scalarOf(field);
  const put = `put${capital(scalar.name)}`;
  imports.use(putting, put);
  return `${put}(w, ${tagOf(field, scalar.wireType)}, ${name}, ${given});`;
}

/** The function that writes a message. `type` is the name of the message's type. */
export function writerText(message: DescMessage, type: string, imports: Imports): string[] {
  for (const name of ["type Loose", "type Writer"]) imports.use(writing, name);
  return [
    "/** @internal */",
    `export function ${functionName("write", message)}(w: Writer, m: Loose<${type}>): void {`,
    ...message.fields.map((field) => `  ${putText(field, imports)}`),
    "}",
  ];
}

/** Whether a message is the envelope that all protocols share, and its direction. */
export function envelopeOf(message: DescMessage): { verb: Verb; content: DescMessage } | undefined {
  const shape = message.fields
    .map((field) => `${field.name}${field.number}${isRequired(field) ? "!" : ""}`)
    .join(" ");
  const content = message.fields.at(-1)?.message;
  if (!content) return undefined;
  if (shape === "c2s1!") return { verb: "write", content };
  return shape === "retType1! retMsg2 errCode3 s2c4" ? { verb: "read", content } : undefined;
}
