import { fileURLToPath } from "node:url";
import { binaryOf, findBinary, howToInstall } from "@opend/runtimes/binaries";
import { startProcess } from "../process.ts";
import { jsonDoor, type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

export const bun: Runtime = {
  name: "Bun",
  doors: [
    ...tcpDoors,
    jsonDoor,
    { ...webSocketDoor, features: [...webSocketDoor.features, "sees-refusal", "drops-zombies"] },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "node",
    format: "esm",
    conditions: ["@opend/source", "bun"],
  },
  missing: async () => (findBinary("Bun") ? undefined : howToInstall("Bun")),
  start: (bundle, url) => startProcess(binaryOf("Bun"), ["run", bundle, url]),
};
