import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

/*
 * The official client's package mixes module syntax with `require`, which no runtime can load. Its
 * users need a bundler, so this module bundles it too.
 */
async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    conditions: ["@opend/source"],
    logLevel: "error",
  });
  return outputFiles?.[0]?.text ?? "";
}

/** The official client for Node, as a CommonJS module that exports `Client`. */
export const bundleOfficial = (): Promise<string> =>
  bundle({
    stdin: {
      contents: 'export { default as Client } from "futu-api";',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    platform: "node",
    format: "cjs",
  });

/** The parts of two Node modules that the client uses. Older bundlers included them. */
const stands: Readonly<Record<string, string>> = {
  crypto: `const { hexMd5 } = require("@opend/core/internal");
    exports.createHash = () => ({ update: (text) => ({ digest: () => hexMd5(text) }) });`,
  util: "exports.format = (text, ...values) => values.reduce((all, value) => all.replace(/%[sd]/, value), text);",
};

const nodeModules: Plugin = {
  name: "what-bundlers-bring",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(crypto|util)$/ }, ({ path }) => ({ path, namespace: "stand-in" }));
    onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
      contents: stands[path] ?? "",
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    }));
  },
};

/** page.ts with the official client for a browser, as a script whose exports are in `page`. */
export const bundlePage = (): Promise<string> =>
  bundle({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    platform: "browser",
    format: "iife",
    globalName: "page",
    plugins: [nodeModules],
  });
