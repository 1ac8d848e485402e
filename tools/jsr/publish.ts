/** `pnpm jsr`: publishes to JSR; `--dry-run` only says what would be. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDeno } from "./deno.ts";
import { stage } from "./stage.ts";

const folder = mkdtempSync(join(tmpdir(), "opend-jsr-"));
try {
  stage(folder);
  // The folder is no repository, so nothing in it can be uncommitted.
  const { status, stdout, stderr } = runDeno(folder, "publish", ...process.argv.slice(2));
  console.log(`${stdout}${stderr}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
