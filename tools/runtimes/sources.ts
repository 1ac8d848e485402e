import { binaryOf, type RuntimeName } from "./binaries.ts";

const condition = "--conditions=@opend/source";
const node = [condition, "--disable-warning=ExperimentalWarning"];

const flags: Readonly<Record<RuntimeName, readonly string[]>> = {
  // Node.js 20 cannot run TypeScript, so it needs a loader.
  "Node 20": [...node, "--import", "tsx"],
  "Node 22": node,
  "Node 24": node,
  Bun: [condition],
  Deno: ["run", "--no-prompt", condition, "--node-modules-dir=manual"],
};

/**
 * The command that runs a program of this workspace from its sources; append the program. Deno grants no
 * permissions unless you add flags for them.
 */
export const sourceCommand = (runtime: RuntimeName): [binary: string, ...flags: string[]] => [
  binaryOf(runtime),
  ...flags[runtime],
];
