/*
 * The messages of the schema twice: as protobufjs reads them from proto/, and as our generated
 * message types.
 */
import { readdirSync, readFileSync } from "node:fs";
import { type NamespaceBase, parse, Root, Type } from "protobufjs";
import type { MessageType } from "../src/message.ts";

const protoFolder = new URL("../../../proto/", import.meta.url);
const generatedFolder = new URL("../src/gen/serve/", import.meta.url);

/** `change` can modify the source of each file. */
function reflected(change: (source: string) => string = (source) => source): Map<string, Type> {
  const root = new Root();
  for (const file of readdirSync(protoFolder).filter((name) => name.endsWith(".proto")))
    parse(change(readFileSync(new URL(file, protoFolder), "utf8")), root, { keepCase: true });
  root.resolveAll();
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
      if (typeof value === "object" && value !== null && "write" in value)
        types.set(value.name, value);
    }
  }
  return types;
}

/** Every message of `proto/` by its full name, as protobufjs reads it. */
export const reflection: ReadonlyMap<string, Type> = reflected();

/** Every message that our generated modules export, by its full name. */
export const messageTypes: ReadonlyMap<string, MessageType> = await generated();

/** The same messages of `proto/`, with all required fields optional. */
export const lenient: ReadonlyMap<string, Type> = reflected((source) =>
  source.replace(/^(\s*)required\b/gm, "$1optional"),
);
