/**
 * `pnpm run sbom` writes `sbom.cdx.json`: the software bill of materials of the published packages,
 * in the format CycloneDX. pnpm creates it from the lockfile.
 */
import { join } from "node:path";
import { root, runTool } from "../workspace.ts";

const file = join(root, "sbom.cdx.json");
const { status } = runTool("npx", [
  "--yes",
  "pnpm",
  "sbom",
  "--sbom-format=cyclonedx",
  "--prod",
  "--filter=./packages/*",
  `--out=${file}`,
]);
process.exitCode = status ?? 1;
