/* The schema twice: as protobufjs reads it from proto/, and as our generated message types. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type NamespaceBase, Root, Type } from "protobufjs";
import type { MessageType } from "../src/message.ts";

const protoFolder = new URL("../../../proto/", import.meta.url);
const generatedFolder = new URL("../src/gen/strict/", import.meta.url);

function reflected(): Map<string, Type> {
  const root = new Root();
  root.resolvePath = (_, target) => fileURLToPath(new URL(basename(target), protoFolder));
  const files = readdirSync(protoFolder).filter((file) => file.endsWith(".proto"));
  root.loadSync(files, { keepCase: true }).resolveAll();
  const types = new Map<string, Type>();
  const collect = (namespace: NamespaceBase): void => {
    for (const nested of namespace.nestedArray) {
      if (nested instanceof Type) types.set(nested.fullName.slice(1), nested);
      if ("nestedArray" in nested) collect(nested as NamespaceBase);
    }
  };
  collect(root);
  return types;
}

async function generated(): Promise<Map<string, MessageType>> {
  const files = readdirSync(generatedFolder, { recursive: true, encoding: "utf8" });
  const types = new Map<string, MessageType>();
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const module: object = await import(new URL(file, generatedFolder).href);
    for (const value of Object.values(module)) {
      if (typeof value === "object" && value !== null && "wire" in value)
        types.set(value.name, value);
    }
  }
  return types;
}

/** Every message of `proto/` by its full name, as another implementation understands it. */
export const reflection: ReadonlyMap<string, Type> = reflected();

/** Every message that our generated modules export, by its full name. */
export const messageTypes: ReadonlyMap<string, MessageType> = await generated();
