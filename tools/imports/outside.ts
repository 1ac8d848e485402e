/** What the shipped sources of a package may import from outside the package. */
export interface Outside {
  /** Packages and modules; `node:*` is any module of Node. */
  readonly mayImport: readonly string[];
  /** What the sources of some rooms may import in addition. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

const cores = ["@opend/core", "@opend/core/internal", "@opend/core/qot/*", "@opend/core/system/*"];

/** Keyed by the folder in `packages/`. A package that is missing here fails the check. */
export const outside: Readonly<Record<string, Outside>> = {
  core: { mayImport: [] },
  "tcp-crypto": { mayImport: ["@opend/core/internal", "node:crypto", "node:buffer"] },
  "transport-node": {
    mayImport: [
      "@opend/core",
      "@opend/core/internal",
      "@opend/tcp-crypto",
      "@opend/tcp-crypto/ciphers",
      "node:diagnostics_channel",
      "node:fs/promises",
      "node:net",
    ],
  },
  "transport-deno": {
    mayImport: [
      "@opend/core",
      "@opend/core/internal",
      "@opend/tcp-crypto",
      "@opend/tcp-crypto/ciphers",
      "node:diagnostics_channel",
    ],
  },
  "transport-web": {
    mayImport: ["@opend/core", "@opend/core/internal", "#socket"],
    parts: {
      "socket/ws.ts": ["ws", "node:net"],
      "socket/node.ts": ["node:diagnostics_channel"],
      "socket/tls-options.ts": ["node:crypto"],
      "socket/deno.ts": ["node:diagnostics_channel"],
    },
  },
  quote: { mayImport: cores },
  simulator: {
    mayImport: [
      ...cores,
      "@opend/core/json",
      "@opend/core/protocols",
      "@opend/core/schema",
      "@opend/core/serve/*",
      "@opend/core/served",
      "@opend/core/server",
    ],
    parts: { "node/": ["node:*", "ws", "@opend/tcp-crypto", "@opend/tcp-crypto/ciphers"] },
  },
  cli: {
    mayImport: [
      ...cores,
      "@opend/core/json",
      "@opend/core/protocols",
      "@opend/core/schema",
      "@opend/core/served",
      "@opend/quote",
      "@opend/quote/*",
      "@opend/simulator",
      "@opend/simulator/node",
      "@opend/transport-node",
      "cli-table3",
      "commander",
      "csv-stringify/sync",
      "node:*",
      "string-width",
    ],
  },
};

/** Which folders may import files of a package by their path, from the root. */
export const guests: Readonly<Record<string, readonly string[]>> = {
  // The second reader runs in every test, and is loaded before all other modules of core.
  "judges/src/second-reader/": [
    "packages/core/src/body-format.ts",
    "packages/core/src/json/",
    "packages/core/src/protobuf/",
  ],
  // The generators of rows and questions read the schema that was just generated, not the built one.
  "tools/rows/": ["packages/core/src/schema.ts"],
  "tools/questions/": ["packages/core/src/schema.ts"],
  // The table of protocols lists what is written now, not what was built.
  "tools/protocols/": ["packages/core/src/", "packages/quote/src/"],
  // `pnpm test` prints what the judges leave in files.
  "tools/test/": ["judges/src/report-files.ts"],
};
