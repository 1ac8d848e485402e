/* The files of the build that are bundled: those that Node loads, and the script of a Web Worker. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { build, type Plugin } from "esbuild";

/**
 * Kept external, because code that catches an error compares it with the classes of `@opend/core`,
 * and there must be only one of each.
 */
const errorsOfCore: Plugin = {
  name: "errors-of-core",
  setup({ onResolve }) {
    const fromCore = { path: "@opend/core", external: true, sideEffects: false };
    onResolve({ filter: /^@opend\/core$|\/errors\.ts$/ }, () => fromCore);
  },
};

/**
 * Bundled code of other packages keeps its licence notices. esbuild keeps comments that begin like
 * this.
 */
const notices: Plugin = {
  name: "notices",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return { contents: `/*! ${noticeOf(path, source)} */\n${source}`, loader: "js" };
    });
  },
};

/** The licence of the file's package. If it ships none, the comment at the beginning of the file. */
function noticeOf(path: string, source: string): string {
  const [home = ""] = path.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/) ?? [];
  const licence = `${home}/LICENSE`;
  if (existsSync(licence)) return readFileSync(licence, "utf8");
  const [head] = source.match(/^(?:\/\/.*\n)+/) ?? [];
  if (head === undefined) throw new Error(`${path} has neither a licence nor a notice`);
  return head.replaceAll(/^\/\/ ?/gm, "");
}

// Bundles the entries into a few files. Loading a file costs Node about a millisecond, and the
// modules of the engine and its messages are hundreds. Bundlers of users read the single modules.
const outdir = "dist/bundle";
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["", "invented/", "node/", "worker/"].map((folder) => `src/${folder}index.ts`),
  outbase: "src",
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  conditions: ["@opend/source"],
  external: ["ws"],
  plugins: [errorsOfCore, notices],
  legalComments: "eof",
});

// All in one file, which a page can load directly. Names are kept, because errors contain the names
// of classes.
await build({
  entryPoints: ["src/worker/web-worker.ts"],
  outfile: "dist/web-worker.js",
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  conditions: ["@opend/source"],
  plugins: [notices],
  legalComments: "eof",
});
