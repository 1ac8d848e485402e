/** `pnpm jsr` publishes to JSR. With `--dry-run` it only prints what it would publish. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDeno } from "./deno.ts";
import { stage } from "./stage.ts";

const folder = mkdtempSync(join(tmpdir(), "opend-jsr-"));
try {
  stage(folder);
  // The folder is not a git repository, so the check for uncommitted files must be off.
  const { status, stdout, stderr } = runDeno(folder, "publish", ...process.argv.slice(2));
  console.log(`${stdout}${stderr}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
