import { readFile } from "node:fs/promises";
import { createFileRegistry, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import type { MakeCases } from "../../side.ts";
import { messageCases } from "./cases.ts";

/** `@bufbuild/protobuf` by reflection on the same schema. */
export const protobufEs: MakeCases = async ({ samples, descriptorSet }) => {
  const set = fromBinary(FileDescriptorSetSchema, await readFile(descriptorSet));
  const registry = createFileRegistry(set);
  return messageCases(samples, ({ type }) => {
    const schema = registry.getMessage(type);
    if (!schema) throw new Error(`the schema has no message ${type}`);
    return {
      read: (bytes) => fromBinary(schema, bytes),
      write: (message) => toBinary(schema, message as Message),
    };
  });
};
