import { fileURLToPath } from "node:url";
import { fileOf } from "../binary.ts";
import { startProcess } from "../process.ts";
import { type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

/** What `bun` would install as its own binary: found without its install script. */
function binary(): string | undefined {
  const { platform, arch } = process;
  const here = fileURLToPath(import.meta.url);
  const bun = fileOf("bun", "package.json", here);
  const system = platform === "win32" ? "windows" : platform;
  const cpu = arch === "arm64" ? "aarch64" : arch;
  const file = platform === "win32" ? "bin/bun.exe" : "bin/bun";
  return bun && fileOf(`@oven/bun-${system}-${cpu}`, file, bun);
}

export const bun: Runtime = {
  name: "Bun",
  doors: [
    ...tcpDoors,
    { ...webSocketDoor, features: [...webSocketDoor.features, "sees-refusal", "drops-zombies"] },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "node",
    format: "esm",
    conditions: ["@opend/source", "bun"],
  },
  missing: async () => (binary() ? undefined : "Bun is missing: run pnpm install"),
  start: (bundle, url) => startProcess(binary() ?? "bun", ["run", bundle, url]),
};
