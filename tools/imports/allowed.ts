/** Which floor stands on which. A package that is not here fails the check. */
export interface Floor {
  /** Packages and modules that shipped sources may import; `node:*` is any module of Node. */
  readonly mayImport: readonly string[];
  /** Sources that may import more. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

const cores = ["@opend/core", "@opend/core/internal", "@opend/core/qot/*", "@opend/core/system/*"];

export const floors: Readonly<Record<string, Floor>> = {
  core: { mayImport: ["@bufbuild/protobuf/wire", "@noble/hashes/legacy.js"] },
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
      "socket/undici.ts": ["node:net", "node:tls"],
      "socket/node.ts": ["node:diagnostics_channel"],
      "socket/bun.ts": ["node:diagnostics_channel"],
      "socket/deno.ts": ["node:diagnostics_channel"],
    },
  },
  quote: { mayImport: cores },
  simulator: {
    mayImport: [...cores, "@opend/core/json", "@opend/core/protocols", "@opend/core/schema"],
    parts: { "node/": ["node:*", "ws", "@opend/tcp-crypto", "@opend/tcp-crypto/ciphers"] },
  },
  cli: {
    mayImport: [
      ...cores,
      "@opend/core/json",
      "@opend/core/protocols",
      "@opend/quote",
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

/** Who may reach into another package's files, by folder, from the root. */
export const guests: Readonly<Record<string, readonly string[]>> = {
  // It listens in every test, before anything else of core is loaded.
  "judges/src/second-reader/": ["packages/core/src/body-format.ts", "packages/core/src/json/"],
};

/** Rooms of core, lowest first: a room imports nothing from the rooms named here. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  "dialect/": ["session/", "connection/", "limiter/"],
  "session/": ["connection/", "limiter/"],
  "limiter/": ["dialect/", "session/", "connection/"],
  "gen/": ["dialect/", "session/", "connection/", "limiter/"],
};
