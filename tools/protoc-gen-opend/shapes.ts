import {
  type DescEnum,
  type DescField,
  type DescFile,
  type DescMessage,
  ScalarType,
} from "@bufbuild/protobuf";
import { FieldDescriptorProto_Label as Label } from "@bufbuild/protobuf/wkt";
import { enumOf } from "./enum-fields.ts";

const marks: Readonly<Record<number, string>> = {
  [Label.REQUIRED]: "!",
  [Label.OPTIONAL]: "?",
  [Label.REPEATED]: "*",
};

function typeText(field: DescField, files: readonly DescFile[]): string {
  if (field.message) return `.${field.message.typeName}`;
  const scalar = field.scalar === undefined ? "int32" : ScalarType[field.scalar].toLowerCase();
  const values = enumOf(field, files);
  return values ? `${scalar}/${values.typeName}` : scalar;
}

const fieldText = (field: DescField, files: readonly DescFile[]): string =>
  `${field.name}${marks[field.proto.label] ?? "?"}${typeText(field, files)}`;

const withNested = (message: DescMessage): DescMessage[] => [
  message,
  ...message.nestedMessages.flatMap(withNested),
];

const enumText = ({ name, values }: DescEnum): string =>
  values
    .map((value) => `${value.name.replace(new RegExp(`^${name}_`), "")}=${value.number}`)
    .join(" ");

const table = (entries: readonly (readonly [string, string])[]): string[] =>
  entries.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`);

/** Messages and enums as data, for `packages/core/src/schema.ts`. */
export function shapesText(files: readonly DescFile[]): string[] {
  const messages = files.flatMap((file) => file.messages.flatMap(withNested));
  return [
    "/** Fields by message, in the schema's order: name, label (`!` required, `?` optional, `*` repeated), type. */",
    "export const messages: Readonly<Record<string, string>> = {",
    ...table(
      messages.map((message) => [
        message.typeName,
        message.fields.map((field) => fieldText(field, files)).join(" "),
      ]),
    ),
    "};",
    "",
    "/** Values by enum, in the schema's order. */",
    "export const enums: Readonly<Record<string, string>> = {",
    ...table(files.flatMap((file) => file.enums.map((each) => [each.typeName, enumText(each)]))),
    "};",
  ];
}
