/** Generates everything again, and fails if the result differs from the committed files. */
import { execFileSync } from "node:child_process";
import { root, runTool } from "./workspace.ts";

const generated = ["proto", "packages/core/src/gen", "packages/quote/src/gen", "docs/protocols.md"];

const { status } = runTool("tsx", ["tools/generate.ts"]);
if (status !== 0) process.exit(1);
const changes = execFileSync("git", ["status", "--porcelain", "--", ...generated], {
  cwd: root,
  encoding: "utf8",
});
if (changes !== "") {
  console.error(
    `The generated files differ from the committed ones. Run \`pnpm generate\` and commit:\n${changes}`,
  );
  process.exit(1);
}
console.log(`Generated again, no difference in ${generated.join(", ")}.`);
