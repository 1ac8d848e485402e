import { fileURLToPath } from "node:url";
import { fileOf } from "../binary.ts";
import { startProcess } from "../process.ts";
import { type Runtime, tcpDoors, webSocketDoor } from "../runtime.ts";

/** Deno's own binary: the script that the package puts before it would stay between us and its end. */
function binary(): string | undefined {
  const deno = fileOf("deno", "package.json", fileURLToPath(import.meta.url));
  const { platform, arch } = process;
  const target = `${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
  const file = platform === "win32" ? "deno.exe" : "deno";
  return deno && fileOf(`@deno/${target}`, file, deno);
}

export const deno: Runtime = {
  name: "Deno",
  doors: [
    ...tcpDoors,
    { ...webSocketDoor, features: [...webSocketDoor.features, "hides-refusal"] },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "node",
    format: "esm",
    conditions: ["@opend/source", "deno"],
  },
  missing: async () => (binary() ? undefined : "Deno is missing: run pnpm install"),
  start: (bundle, url) =>
    startProcess(binary() ?? "deno", [
      "run",
      "--no-prompt",
      "--no-config",
      "--allow-net=127.0.0.1",
      bundle,
      url,
    ]),
};
