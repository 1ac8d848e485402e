import { fileURLToPath } from "node:url";
import { binaryOf, findBinary, howToInstall } from "@opend/runtimes/binaries";
import { startProcess } from "../process.ts";
import { jsonDoor, type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

export const deno: Runtime = {
  name: "Deno",
  doors: [
    ...tcpDoors,
    jsonDoor,
    { ...webSocketDoor, features: [...webSocketDoor.features, "hides-refusal"] },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "node",
    format: "esm",
    conditions: ["@opend/source", "deno"],
  },
  missing: async () => (findBinary("Deno") ? undefined : howToInstall("Deno")),
  start: (bundle, url) =>
    startProcess(binaryOf("Deno"), [
      "run",
      "--no-prompt",
      "--no-config",
      "--allow-net=127.0.0.1",
      bundle,
      url,
    ]),
};
