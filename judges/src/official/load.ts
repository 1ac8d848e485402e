import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { bundleOfficial } from "./bundle.ts";
import type { OfficialClass } from "./client.ts";

/** Loads the official client unchanged, with the global WebSocket that it expects. */
export async function loadOfficial(): Promise<OfficialClass> {
  const folder = await mkdtemp(join(tmpdir(), "opend-official-"));
  const file = join(folder, "client.cjs");
  await writeFile(file, await bundleOfficial());
  Object.assign(globalThis, { WebSocket });
  try {
    return (createRequire(import.meta.url)(file) as { Client: OfficialClass }).Client;
  } finally {
    await rm(folder, { recursive: true });
  }
}
