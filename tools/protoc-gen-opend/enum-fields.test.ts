import { create, createFileRegistry } from "@bufbuild/protobuf";
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import { enumOf } from "./enum-fields.ts";

/** The enum of a field with this name and sentence, in a file with these enums. */
function found(name: string, sentence: string, enums: readonly string[]): string | undefined {
  const set = create(FileDescriptorSetSchema, {
    file: [
      {
        name: "Qot_Common.proto",
        package: "Qot_Common",
        syntax: "proto2",
        enumType: enums.map((each) => ({
          name: each,
          value: [{ name: `${each}_Unknown`, number: 0 }],
        })),
        messageType: [
          {
            name: "Row",
            field: [
              {
                name,
                number: 1,
                label: FieldDescriptorProto_Label.OPTIONAL,
                type: FieldDescriptorProto_Type.INT32,
              },
            ],
          },
        ],
        sourceCodeInfo: {
          location: [{ path: [4, 0, 2, 0], span: [0, 0, 0], leadingComments: sentence }],
        },
      },
    ],
  });
  const files = [...createFileRegistry(set).files];
  const [field] = files[0]?.messages[0]?.fields ?? [];
  return field && enumOf(field, files)?.name;
}

test("finds the enum in the sentence", () => {
  expect(found("side", " A value of `TrdSide`: buy or sell.", ["TrdSide", "PredSide"])).toBe(
    "TrdSide",
  );
  expect(found("subTypeList", " Values of `SubType`.", ["SubType"])).toBe("SubType");
});

test("finds the enum by the field's name if there is no sentence", () => {
  expect(found("klType", "", ["KLType"])).toBe("KLType");
  expect(found("direction", "", ["TickerDirection"])).toBe("TickerDirection");
});

test("finds none if the sentence has none, for any field name", () => {
  const sentence = " The direction: 0 upwards, 1 downwards.";
  expect(found("direction", sentence, ["TickerDirection"])).toBeUndefined();
});
