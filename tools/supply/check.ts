/**
 * `pnpm supply` fails for an install script that is not listed, for a dependency that does not come
 * from the registry, and for a dependency of a published package that docs/dependencies.md does not
 * list.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";
import { foreignSources, shippedRows, tableErrors, unlistedScripts } from "./judge.ts";
import { readAllowBuilds, readLockfile, readScripted, readShipped } from "./read.ts";
import { readTable } from "./table.ts";

const lockfile = readLockfile();
const shipped = shippedRows(lockfile, readShipped());
const table = readTable(readFileSync(join(root, "docs", "dependencies.md"), "utf8"));
const errors = [
  ...unlistedScripts(readScripted(), readAllowBuilds()),
  ...foreignSources(lockfile),
  ...tableErrors(table, shipped),
];
for (const error of errors) console.error(error);
if (errors.length > 0) process.exitCode = 1;
else
  console.log(
    `${Object.keys(lockfile.packages).length} packages come from the registry with a hash, every install script is listed, and so are the ${shipped.length} dependencies of the published packages.`,
  );
