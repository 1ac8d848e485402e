import { binaryOf, type RuntimeName } from "./binaries.ts";

const condition = "--conditions=@opend/source";
const node = [condition, "--disable-warning=ExperimentalWarning"];

const flags: Readonly<Record<RuntimeName, readonly string[]>> = {
  // The only one that does not read TypeScript by itself.
  "Node 20": [...node, "--import", "tsx"],
  "Node 22": node,
  "Node 24": node,
  Bun: [condition],
  Deno: ["run", "--no-prompt", condition, "--node-modules-dir=manual"],
};

/**
 * The command that runs a program of this workspace from its sources, without the program. Deno gives
 * it no leave unless flags for that follow.
 */
export const sourceCommand = (runtime: RuntimeName): [binary: string, ...flags: string[]] => [
  binaryOf(runtime),
  ...flags[runtime],
];
