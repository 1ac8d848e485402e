import { fileURLToPath } from "node:url";
import { chromiumBinary, launchChromium } from "@opend/runtimes/chromium";
import { type Running, type Runtime, webSocketDoor } from "../runtime.ts";

/** The browser logs this for every WebSocket that does not open, and a page cannot prevent it. */
const browsersOwn = /^WebSocket connection to '.*' failed/;

async function start(url: string): Promise<Running> {
  const browser = await launchChromium();
  const tab = await browser.newPage();
  let output = "";
  tab.on("console", (message) => {
    if (!browsersOwn.test(message.text())) output += `${message.text()}\n`;
  });
  tab.on("pageerror", (error) => {
    output += `${error.message}\n`;
  });
  let end = (_problem?: string): void => {};
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  }).finally(() => browser.close());
  tab.once("crash", () => end("the page crashed"));
  // A page cannot end itself, so its program calls this last.
  await tab.exposeFunction("endOfProgram", () => end());
  await tab.goto(url);
  return { output: () => output, ended, kill: () => void browser.close() };
}

export const chromiumRuntime: Runtime = {
  name: "Chromium",
  doors: [
    { ...webSocketDoor, features: [...webSocketDoor.features, "hides-refusal", "drops-zombies"] },
  ],
  bundle: {
    entryPoints: [fileURLToPath(new URL("./inside.ts", import.meta.url))],
    platform: "browser",
    format: "iife",
    conditions: ["@opend/source"],
  },
  missing: () =>
    chromiumBinary().then(
      () => undefined,
      () => "Chromium is missing: run pnpm install",
    ),
  start: (_, url) => start(url),
};
