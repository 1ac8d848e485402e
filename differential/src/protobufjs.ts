import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Root } from "protobufjs";
import { type Plain, plain } from "./plain.ts";

const folder = new URL("../../proto/", import.meta.url);

function readSchema(): Root {
  const root = new Root();
  root.resolvePath = (_, target) => fileURLToPath(new URL(basename(target), folder));
  const files = readdirSync(folder).filter((file) => file.endsWith(".proto"));
  return root.loadSync(files, { keepCase: true });
}

let schema: Root | undefined;

/**
 * A message as protobufjs reads it by our `proto/`.
 *
 * @throws what protobufjs throws; it refuses a missing required field too.
 */
export function readByProtobufjs(name: string, bytes: Uint8Array): Plain {
  schema ??= readSchema();
  return plain(schema.lookupType(name).decode(bytes));
}
