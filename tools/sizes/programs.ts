/** The measured programs: typical pages with their goals, and every entry point. */
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
  /** The features that would have to go for the goal, while the page is over it. */
  readonly wouldGo?: string;
  /** Every protocol whose messages the page needs, and the schema's files of shared types. */
  readonly protocols?: readonly string[];
}

const page = (name: string, file: string, terms: Omit<Page, "name" | "source"> = {}): Page => ({
  name,
  source: readFileSync(join(import.meta.dirname, "pages", file), "utf8"),
  ...terms,
});

const connect = ["Common", "GetGlobalState", "InitWebSocket", "Notify"];
// The SDK asks for the account's rights after a refusal of OpenD.
const asking = [...connect, "GetUserInfo", "Qot_Common"];
const shortInterest = [...asking, "Qot_GetShortInterest"];
const subscribing = [...asking, "Qot_GetSubInfo", "Qot_Sub"];
// A kind includes its push, and the request for the first row before any push.
const quotesAndBooks = [
  "Qot_UpdateBasicQot",
  "Qot_GetBasicQot",
  "Qot_UpdateOrderBook",
  "Qot_GetOrderBook",
];

/** Features of every connection, which no page can leave out. */
const ofConnections =
  "the frequency limits with their sharing between programs, the bounds of slow readers, and the notices and the state of OpenD";

export const pages: readonly Page[] = [
  page("connect", "connect.ts", { goal: 15_000, wouldGo: ofConnections, protocols: connect }),
  page("short interest", "short-interest.ts", {
    goal: 20_000,
    wouldGo: `${ofConnections}, and the names of missing quote rights in errors`,
    protocols: shortInterest,
  }),
  page("short interest, snapshots", "short-interest-and-snapshots.ts", {
    goal: 26_000,
    wouldGo: `${ofConnections}, the names of missing quote rights in errors, and the snapshots of warrants, options and futures`,
    protocols: [...shortInterest, "Qot_GetSecuritySnapshot"],
  }),
  page("live quotes and order books", "live-quotes-and-books.ts", {
    goal: 32_000,
    wouldGo: `${ofConnections}, the names of missing quote rights in errors, and gaps with their backfill`,
    protocols: [...subscribing, ...quotesAndBooks],
  }),
  page("everything", "everything.ts"),
];

/** The client packages, and where their entries run. */
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

/** Parts of an entry that users import alone. */
const alone: readonly Entry[] = [
  ["Limiter", "@opend/core"],
  ["paginate", "@opend/core/internal"],
].map(([name, specifier]) => ({
  specifier: `${name} of ${specifier}`,
  platform: "browser",
  source: `export { ${name} } from "${specifier}";`,
}));

/** Ignores files of an earlier build whose source is gone. */
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
