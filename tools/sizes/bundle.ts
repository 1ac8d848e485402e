/** Bundles a program for a page or a runtime, and reports the content of the bundle. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { root } from "../workspace.ts";

/** Where a program runs. */
export type Platform = "browser" | "node" | "deno";

/** A module of a bundle, by its path from the root of the workspace. */
export interface Held {
  readonly path: string;
  readonly bytes: number;
}

export interface Bundle {
  readonly minBytes: number;
  readonly gzipBytes: number;
  /** The modules that contribute bytes, the largest first. */
  readonly modules: readonly Held[];
  /** The imports that are left in the bundle: `node:net`. */
  readonly external: readonly string[];
}

const platforms: Readonly<Record<Platform, Pick<BuildOptions, "platform" | "conditions">>> = {
  browser: { platform: "browser" },
  node: { platform: "node" },
  deno: { platform: "neutral", conditions: ["deno"] },
};

// The gzip program, because the zlib of each runtime gives other sizes.
export function gzipBytes(bytes: Uint8Array | string): number {
  const { status, stdout, error } = spawnSync("gzip", ["-9", "-n", "-c"], { input: bytes });
  if (error) throw error;
  if (status !== 0) throw new Error(`gzip ended with ${status}`);
  return stdout.length;
}

function measured({ inputs, imports }: Metafile["outputs"][string], bytes: Uint8Array): Bundle {
  return {
    minBytes: bytes.length,
    gzipBytes: gzipBytes(bytes),
    modules: Object.entries(inputs)
      .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
      .filter((held) => held.bytes > 0)
      .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)),
    external: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}

/** Programs by name. Their imports are resolved from this folder. */
const sources = (programs: Readonly<Record<string, string>>): Plugin => ({
  name: "sources",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^program:/ }, ({ path }) => ({ path, namespace: "program" }));
    onLoad({ filter: /.*/, namespace: "program" }, ({ path }) => ({
      contents: programs[path.slice("program:".length)] ?? "",
      loader: "ts",
      resolveDir: import.meta.dirname,
    }));
  },
});

/** One minified file, which includes code behind `import()`. */
const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: "esm" as const,
  legalComments: "none",
  external: ["node:*"],
  write: false as const,
  logLevel: "silent" as const,
} satisfies BuildOptions;

/** One bundle for each program. */
export async function bundle(
  programs: Readonly<Record<string, string>>,
  platform: Platform = "browser",
): Promise<ReadonlyMap<string, Bundle>> {
  const names = Object.keys(programs);
  const { outputFiles, metafile } = await build({
    ...options,
    ...platforms[platform],
    entryPoints: names.map((name, index) => ({ in: `program:${name}`, out: String(index) })),
    plugins: [sources(programs)],
    outdir: "bundled",
    metafile: true,
  });
  return new Map(
    names.map((name, index) => {
      const file = `bundled/${index}.js`;
      const output = metafile.outputs[file];
      const text = outputFiles.find(({ path }) => path.split(sep).join("/").endsWith(`/${file}`));
      if (!output || !text) throw new Error(`esbuild wrote no bundle of ${name}`);
      return [name, measured(output, text.contents)];
    }),
  );
}

/** The text of each module within the bundle of a page, in order. */
export async function textsOf(
  source: string,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const paths: string[] = [];
  const marks: Plugin = {
    name: "marks",
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const number = paths.push(relative(root, path).split(sep).join("/")) - 1;
        return { contents: `${await readFile(path, "utf8")}\n__endOf(${number});` };
      });
    },
  };
  const { outputFiles } = await build({
    ...options,
    ...platforms.browser,
    entryPoints: ["program:page"],
    plugins: [sources({ page: source }), marks],
    outdir: "bundled",
  });
  const parts = (outputFiles[0]?.text ?? "").split(/__endOf\((\d+)\)[,;]?/);
  return parts.flatMap((text, index) => {
    const path = paths[Number(parts[index + 1])];
    return index % 2 === 0 && path !== undefined ? [[path, text] as const] : [];
  });
}
