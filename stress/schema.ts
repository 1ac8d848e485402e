import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";

const folder = new URL("../proto/", import.meta.url);

/** The schema as protobufjs reads it from `proto/`. */
export function readSchema(): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => fileURLToPath(new URL(target, folder));
  const files = readdirSync(folder).filter((file) => file.endsWith(".proto"));
  root.loadSync(files, { keepCase: true }).resolveAll();
  return root;
}
