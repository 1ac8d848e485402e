import { fileURLToPath } from "node:url";
import { fileOf } from "../binary.ts";
import { startProcess } from "../process.ts";
import { type Door, jsonDoor, type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

/** By its path: a `node` of ours on the PATH would replace the machine's in every script. */
function binary(major: number): string | undefined {
  if (process.version.startsWith(`v${major}.`)) return process.execPath;
  const { platform, arch } = process;
  const binaries = fileURLToPath(new URL("../../binaries/package.json", import.meta.url));
  const named = process.env[`CONFORMANCE_NODE_${major}`];
  return named ?? fileOf(`node${major}-${platform}-${arch}`, "bin/node", binaries);
}

const node = (major: number, more: readonly Door[] = []): Runtime => ({
  name: `Node ${major}`,
  doors: [
    ...tcpDoors,
    ...more,
    {
      ...webSocketDoor,
      features: [...webSocketDoor.features, "sees-refusal", "drops-zombies", "lets-go"],
    },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "node",
    format: "cjs",
    conditions: ["@opend/source"],
  },
  missing: async () =>
    binary(major)
      ? undefined
      : `Node ${major} is missing: install it and name its binary in CONFORMANCE_NODE_${major}`,
  start: (bundle, url) => startProcess(binary(major) ?? "node", [bundle, url]),
});

/** The machine's own where it has that version, otherwise the registry's. */
export const nodes: readonly Runtime[] = [node(20, [jsonDoor]), node(22), node(24)];
