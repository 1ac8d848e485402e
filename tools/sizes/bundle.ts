/** Bundles a program as a page or a runtime loads it, and tells what the bundle holds. */
import { spawnSync } from "node:child_process";
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
  /** What contributes bytes, the largest first. */
  readonly modules: readonly Held[];
  /** What the bundle still imports when it runs: `node:net`. */
  readonly external: readonly string[];
}

const platforms: Readonly<Record<Platform, BuildOptions>> = {
  browser: { platform: "browser" },
  node: { platform: "node" },
  deno: { platform: "neutral", conditions: ["deno"] },
};

// Node's zlib and those of other runtimes compress to other sizes.
function gzipBytes(bytes: Uint8Array): number {
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

/** Programs by name, their text resolved as if it stood in this folder. */
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

/** One file for each program, minified; what stands behind `import()` is in it too. */
export async function bundle(
  programs: Readonly<Record<string, string>>,
  platform: Platform = "browser",
): Promise<ReadonlyMap<string, Bundle>> {
  const names = Object.keys(programs);
  const { outputFiles, metafile } = await build({
    ...platforms[platform],
    entryPoints: names.map((name, index) => ({ in: `program:${name}`, out: String(index) })),
    plugins: [sources(programs)],
    absWorkingDir: root,
    outdir: "bundled",
    bundle: true,
    minify: true,
    format: "esm",
    legalComments: "none",
    external: ["node:*"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const outputs = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  return new Map(
    names.map((name, index) => {
      const file = `bundled/${index}.js`;
      const output = metafile.outputs[file];
      const bytes = [...outputs].find(([path]) => path.endsWith(`/${file}`))?.[1];
      if (!output || !bytes) throw new Error(`esbuild wrote no bundle of ${name}`);
      return [name, measured(output, bytes)];
    }),
  );
}
