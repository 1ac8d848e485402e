/* The readers and writers that our generator makes of the test messages of protobuf. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFileRegistry, type DescFile, fromBinary, isFieldSet } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  FieldDescriptorProto_Type as FieldType,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
} from "@bufbuild/protobuf/wkt";
import { type Halves, Imports } from "../protoc-gen-opend/halves.ts";
import { servedText } from "../protoc-gen-opend/messages.ts";
import { root, runTool } from "../workspace.ts";
import { include } from "./include.ts";

const testFile = "google/protobuf/test_messages_proto2.proto";

/** The types of fields that the schema of OpenD has, so that the generator knows them. */
const known: ReadonlySet<FieldType> = new Set([
  FieldType.BOOL,
  FieldType.BYTES,
  FieldType.DOUBLE,
  FieldType.ENUM,
  FieldType.FLOAT,
  FieldType.INT32,
  FieldType.INT64,
  FieldType.MESSAGE,
  FieldType.STRING,
  FieldType.UINT32,
  FieldType.UINT64,
]);

/** The types of lists that it does not have, so that core cannot read their items. */
const unlisted: ReadonlySet<FieldType> = new Set([
  FieldType.BOOL,
  FieldType.BYTES,
  FieldType.FLOAT,
  FieldType.UINT32,
]);

/**
 * A message without lists is read by a table, which cannot hold itself. No message of OpenD holds
 * itself. This one would; `TestAllTypesProto2` does, and has lists.
 */
const tabled = ".protobuf_test_messages.proto2.TestAllRequiredTypesProto2";

/** Leaves out what the schema of OpenD does not have. Its fields become unknown ones. */
function reduce(message: DescriptorProto): void {
  const isMap = ({ options }: DescriptorProto): boolean => options?.mapEntry === true;
  const maps = new Set(message.nestedType.filter(isMap).map(({ name }) => name));
  const isKnown = (field: FieldDescriptorProto): boolean =>
    known.has(field.type) &&
    !(field.label === Label.REPEATED && unlisted.has(field.type)) &&
    field.typeName !== tabled &&
    !isFieldSet(field, FieldDescriptorProtoSchema.field.oneofIndex) &&
    !maps.has(field.typeName.split(".").at(-1) ?? "");
  message.field = message.field.filter(isKnown);
  message.nestedType = message.nestedType.filter((each) => !isMap(each));
  message.oneofDecl = [];
  message.extension = [];
  for (const nested of message.nestedType) reduce(nested);
}

function readTestFile(folder: string): DescFile {
  const output = join(folder, "test-messages.binpb");
  const { status } = runTool("buf", ["build", include, `--output=${output}`]);
  if (status !== 0) throw new Error(`buf build ended with ${status}`);
  const set = fromBinary(FileDescriptorSetSchema, new Uint8Array(readFileSync(output)));
  const file = set.file.find(({ name }) => name === testFile);
  if (!file) throw new Error(`there is no ${testFile}`);
  for (const message of file.messageType) reduce(message);
  file.extension = [];
  return createFileRegistry(file, () => undefined).getFile(testFile) as DescFile;
}

const halves: Halves = { of: () => "serve" };

/** Writes a module with the codecs and with the functions of core that run them; returns its path. */
export function writeCodecs(folder: string): string {
  const file = readTestFile(folder);
  const imports = new Imports("serve", file, halves);
  const { body } = servedText(file, halves, imports);
  const core = join(root, "packages", "core", "src");
  const lines = imports.lines.map((line) => line.replace(/"(\.\.\/)+/, `"${core}/`));
  const text = [
    ...lines,
    `export { readBytes } from "${core}/protobuf/reader.ts";`,
    `export { writeBytes } from "${core}/protobuf/writer.ts";`,
    ...body,
  ];
  const path = join(folder, "codecs.ts");
  writeFileSync(path, `${text.join("\n")}\n`);
  return path;
}
