import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Root } from "protobufjs";
import type { MakeCases } from "../../side.ts";
import { messageCases } from "./cases.ts";

/** `protobufjs` by reflection on the same schema. */
export const protobufjs: MakeCases = async ({ samples, schemaFolder }) => {
  const root = new Root();
  root.resolvePath = (_, target) => join(schemaFolder, target);
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith(".proto"));
  root.loadSync(files, { keepCase: true }).resolveAll();
  return messageCases(samples, ({ type: name }) => {
    const type = root.lookupType(name);
    return {
      read: (bytes) => type.decode(bytes),
      write: (message) => type.encode(message).finish(),
    };
  });
};
