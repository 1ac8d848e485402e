/**
 * Runs an example of this folder on a simulator: `run.ts node`, `node-websocket`, `bun`, `deno` or
 * `browser`. `browser` serves a page until it is interrupted.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { binaryOf } from "@opend/runtimes/binaries";
import { startSimulator } from "@opend/simulator/node";
import { servePage } from "./browser/serve.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const node = [process.execPath, "--import", "tsx"];
const deno = [binaryOf("Deno"), "run", "--no-prompt"];
const commands: Readonly<Record<string, readonly string[]>> = {
  node: [...node, "node.ts"],
  "node-websocket": [...node, "node-websocket.ts"],
  bun: [binaryOf("Bun"), "bun.ts"],
  deno: [...deno, "--node-modules-dir=manual", "--allow-net", "--allow-env=OPEND_PORT", "deno.ts"],
};

async function main(name: string): Promise<void> {
  const key = "as configured at OpenD";
  await using simulator = await startSimulator({ port: 0, webSocket: { port: 0, key } });
  const url = `ws://127.0.0.1:${simulator.webSocketPort}`;
  if (name === "browser") {
    const page = await servePage();
    console.log(`${page.origin}/?${new URLSearchParams({ url, key })}`);
    await new Promise((resolve) => process.once("SIGINT", resolve));
    return page.close();
  }
  const [command, ...args] = commands[name] ?? [];
  if (!command) throw new Error(`there is no example for ${name}`);
  const { port } = simulator;
  const env = { ...process.env, OPEND_PORT: String(port), OPEND_URL: url, OPEND_KEY: key };
  const child = spawn(command, args, { cwd: here, env, stdio: "inherit" });
  process.exitCode = await new Promise((resolve) =>
    child.on("close", (code) => resolve(code ?? 1)),
  );
}

void main(process.argv[2] ?? "node");
