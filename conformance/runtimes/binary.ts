import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A file inside an installed package; undefined when package or file is not there. */
export function fileOf(packageName: string, file: string, from: string): string | undefined {
  try {
    const path = join(dirname(createRequire(from).resolve(`${packageName}/package.json`)), file);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
