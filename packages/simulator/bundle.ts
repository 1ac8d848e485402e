/* The files of the build that are bundled: what Node loads, and the script of a Web Worker. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { build, type Plugin } from "esbuild";

/** Who catches an error compares it with the classes of `@opend/core`: there must be no others. */
const errorsOfCore: Plugin = {
  name: "errors-of-core",
  setup({ onResolve }) {
    const fromCore = { path: "@opend/core", external: true, sideEffects: false };
    onResolve({ filter: /^@opend\/core$|\/errors\.ts$/ }, () => fromCore);
  },
};

/** What is taken in from others keeps their notices: esbuild leaves a comment that begins so. */
const notices: Plugin = {
  name: "notices",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return { contents: `/*! ${noticeOf(path, source)} */\n${source}`, loader: "js" };
    });
  },
};

/** The licence of the file's package; where none is shipped, what the file itself begins with. */
function noticeOf(path: string, source: string): string {
  const [home = ""] = path.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/) ?? [];
  const licence = `${home}/LICENSE`;
  if (existsSync(licence)) return readFileSync(licence, "utf8");
  const [head] = source.match(/^(?:\/\/.*\n)+/) ?? [];
  if (head === undefined) throw new Error(`${path} has neither a licence nor a notice`);
  return head.replaceAll(/^\/\/ ?/gm, "");
}

// The entries once more, in a few files. A file costs Node about a millisecond, and the modules of the
// engine and of the messages it speaks are hundreds. Bundlers take the single modules.
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

// All in one file, which a page may fetch as it is. Names stay: errors say theirs.
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
