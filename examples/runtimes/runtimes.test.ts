import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@opend/runtimes/chromium";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";
import { servePage } from "./browser/serve.ts";

const rows = ["2026-04-30 51480638", "2026-04-24 51888755", "2026-04-17 47974208"];

async function run(name: string): Promise<{ stdout: string; stderr: string; exitCode: unknown }> {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "run.ts", name], { cwd });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk) => {
      text[stream] += chunk;
    });
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  return { ...text, exitCode };
}

test.each(["node", "node-websocket", "bun", "deno"])("the example %s prints rows", async (name) => {
  expect(await run(name)).toEqual({ stdout: `${rows.join("\n")}\n`, stderr: "", exitCode: 0 });
});

test("the example browser shows rows in a page of Chromium, or the reason for a failure", async () => {
  await using simulator = await startSimulator({ port: 0, webSocket: { port: 0, key: "k" } });
  const { origin, close } = await servePage();
  const browser = await launchChromium();
  const shown = async (url: string, key: string): Promise<string[]> => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/?${new URLSearchParams({ url, key })}`);
    const lines = tab.locator("li");
    await lines.nth(key === "k" ? rows.length - 1 : 0).waitFor();
    return lines.allTextContents();
  };
  const url = `ws://127.0.0.1:${simulator.webSocketPort}`;
  expect(await shown(url, "k")).toEqual(rows);
  expect(await shown(url, "wrong")).toEqual([expect.stringContaining("wrong websocket key")]);
  await browser.close();
  close();
});
