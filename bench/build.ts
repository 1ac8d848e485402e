/** Bundles programs for plain Node. They import the built packages. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

export interface Built {
  /** The folder of the programs. */
  readonly folder: string;
  /** The `.proto` files. */
  readonly schemaFolder: string;
  /** The schema in one file, as `buf build` writes it. */
  readonly descriptorSet: string;
}

export async function buildPrograms(): Promise<Built> {
  // Beside the manifest, so that Node finds the packages.
  const folder = join(import.meta.dirname, "dist");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const descriptorSet = join(folder, "schema.binpb");
  // A command of the root, which pnpm puts on the path.
  execFileSync("buf", ["build", root, "--output", descriptorSet], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const { dependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, "package.json"), "utf8"),
  ) as { dependencies: Readonly<Record<string, string>> };
  await build({
    entryPoints: ["worker", "simulator", "samples"].map((name) =>
      join(import.meta.dirname, "programs", `${name}.ts`),
    ),
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    // The oldest Node that the packages support.
    target: "node20.19",
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  });
  return { folder, descriptorSet, schemaFolder: join(root, "proto") };
}
