import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));

/**
 * The official client as one script. Its package mixes module syntax with `require`, which no
 * runtime loads by itself: its users have a bundler, and so have we. In a browser it wants two
 * modules of Node's, which bundlers used to bring along.
 */
export async function bundleOfficial(platform: "node" | "browser"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { default as Client } from "futu-api";', resolveDir: folder },
    bundle: true,
    write: false,
    platform,
    ...(platform === "node"
      ? { format: "cjs" }
      : {
          format: "iife",
          globalName: "official",
          inject: [fileURLToPath(new URL("browser-globals.js", import.meta.url))],
          alias: { crypto: "crypto-browserify", util: "util/" },
        }),
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
