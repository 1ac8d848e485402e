/** What is measured: typical pages with their goals, and every entry point. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "../packed/entries.ts";
import { workspacePackages } from "../workspace.ts";
import type { Platform } from "./bundle.ts";

export interface Page {
  readonly name: string;
  readonly source: string;
  /** Bytes after gzip. */
  readonly goal?: number;
  /** Every protocol whose messages the page needs, and the schema's files of shared types. */
  readonly protocols?: readonly string[];
}

const page = (name: string, file: string, terms: Omit<Page, "name" | "source"> = {}): Page => ({
  name,
  source: readFileSync(join(import.meta.dirname, "pages", file), "utf8"),
  ...terms,
});

const connect = ["Common", "GetGlobalState", "InitWebSocket", "Notify"];
// OpenD is asked for the account's rights after it has refused something.
const asking = [...connect, "GetUserInfo", "Qot_Common"];
const shortInterest = [...asking, "Qot_GetShortInterest"];
const subscribing = [...asking, "Qot_GetSubInfo", "Qot_Sub"];
// A kind carries its push, and the request for a first row that no push has brought yet.
const quotesAndBooks = [
  "Qot_UpdateBasicQot",
  "Qot_GetBasicQot",
  "Qot_UpdateOrderBook",
  "Qot_GetOrderBook",
];

export const pages: readonly Page[] = [
  page("connect", "connect.ts", { goal: 15_000, protocols: connect }),
  page("short interest", "short-interest.ts", { goal: 20_000, protocols: shortInterest }),
  page("short interest, snapshots", "short-interest-and-snapshots.ts", {
    goal: 26_000,
    protocols: [...shortInterest, "Qot_GetSecuritySnapshot"],
  }),
  page("live quotes and order books", "live-quotes-and-books.ts", {
    goal: 32_000,
    protocols: [...subscribing, ...quotesAndBooks],
  }),
  page("everything", "everything.ts"),
];

/** A client package, and where its entries run; a package that is not here is not measured. */
const clients: Readonly<Record<string, Platform | "not measured">> = {
  "@opend/core": "browser",
  "@opend/quote": "browser",
  "@opend/transport-web": "browser",
  "@opend/transport-node": "node",
  "@opend/transport-deno": "deno",
  "@opend/tcp-crypto": "node",
  "@opend/simulator": "not measured",
  "@opend/cli": "not measured",
};

export interface Entry {
  readonly specifier: string;
  readonly platform: Platform;
  readonly source: string;
}

/** Parts of an entry that are used alone. */
const alone: readonly Entry[] = [
  ["Limiter", "@opend/core"],
  ["paginate", "@opend/core/internal"],
].map(([name, specifier]) => ({
  specifier: `${name} of ${specifier}`,
  platform: "browser",
  source: `export { ${name} } from "${specifier}";`,
}));

/** An earlier build may have left files that have no source any more. */
const sourceOf = (file: string): string => file.replace("./dist/", "src/").replace(/\.js$/, ".ts");

export function entries(): readonly Entry[] {
  const all = workspacePackages().filter(({ manifest }) => !manifest.private);
  const found = all.flatMap(({ folder, manifest }): readonly Entry[] => {
    const platform = clients[manifest.name];
    if (platform === undefined)
      throw new Error(`say in tools/sizes/programs.ts where ${manifest.name} runs`);
    if (platform === "not measured") return [];
    return entriesOf(manifest, folder)
      .filter(({ file }) => file.endsWith(".js") && existsSync(join(folder, sourceOf(file))))
      .map(({ specifier }) => ({ specifier, platform, source: `export * from "${specifier}";` }));
  });
  return [...found, ...alone];
}
