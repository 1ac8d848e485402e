import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles a program of this folder as one script, from the sources of the packages. `global` is the
 * name of its exports.
 */
export async function bundled(
  name: string,
  platform: "browser" | "node",
  global?: string,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    platform,
    format: "iife",
    ...(global !== undefined && { globalName: global }),
    conditions: ["@opend/source"],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** Bundles a program of this folder as one module for a browser. */
export async function bundledModule(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    conditions: ["@opend/source"],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
