/**
 * Writes `proto/` from a descriptor.
 *
 *     tsx tools/schema/write.ts [descriptor.json]
 *
 * A given file first replaces the project's descriptor. Use this for the schema of a new OpenD.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { descriptorFile, readDescriptor } from "./descriptor.ts";
import { readDocs } from "./docs.ts";
import { protoText } from "./proto-text.ts";

const protoFolder = new URL("../../proto/", import.meta.url);

export function writeProto(): void {
  const descriptor = readDescriptor();
  const docs = readDocs(descriptor);
  mkdirSync(protoFolder, { recursive: true });
  for (const file of readdirSync(protoFolder))
    if (file.endsWith(".proto") && !descriptor.files[file]) rmSync(new URL(file, protoFolder));
  for (const [file, facts] of Object.entries(descriptor.files))
    writeFileSync(new URL(file, protoFolder), protoText(facts, docs));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const incoming = process.argv[2];
  if (incoming !== undefined) {
    readDescriptor(incoming);
    copyFileSync(incoming, descriptorFile);
  }
  writeProto();
}
