import { fileURLToPath } from "node:url";
import { binaryOf, findBinary, howToInstall, type RuntimeName } from "@opend/runtimes/binaries";
import { startProcess } from "../process.ts";
import { type Door, jsonDoor, type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

const node = (name: RuntimeName, more: readonly Door[] = []): Runtime => ({
  name,
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
  missing: async () => (findBinary(name) ? undefined : howToInstall(name)),
  start: (bundle, url) => startProcess(binaryOf(name), [bundle, url]),
});

export const nodes: readonly Runtime[] = [
  node("Node 20", [jsonDoor]),
  node("Node 22"),
  node("Node 24"),
];
