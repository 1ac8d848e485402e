import { type RuntimeName, runtimeNames } from "@opend/runtimes/binaries";
import { launchChromium } from "@opend/runtimes/chromium";
import { runProgram } from "@opend/runtimes/run-program";
import { expect, it } from "vitest";
import { bundled } from "../test/bundled.ts";
import { bytesOf, digestOf } from "../test/fixed-script.ts";

// Outside the test, because another runtime starts at the same time.
const here = await digestOf(bytesOf(5));

/** The digest of the bytes that the simulator sends for a seed in a runtime. */
async function digestIn(runtime: RuntimeName, seed: number): Promise<string> {
  const { stdout } = await runProgram(runtime, {
    folder: new URL("..", import.meta.url),
    file: "test/print-digest.ts",
    args: [String(seed)],
    timeoutMs: 55_000,
  });
  return stdout.trim();
}

it.each(runtimeNames)(
  "sends the same bytes for the same seed in %s",
  async (runtime) => {
    expect(await digestIn(runtime, 5)).toBe(here);
  },
  60_000,
);

it("sends the same bytes for the same seed in headless Chromium", async () => {
  const content = await bundled("fixed-script", "browser", "script");
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    // `crypto.subtle` exists only on pages with a trusted origin, such as this one.
    const url = "http://localhost/";
    await tab.route(url, (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await tab.goto(url);
    await tab.addScriptTag({ content });
    const digest = await tab.evaluate(() => {
      const { script } = globalThis as unknown as {
        script: typeof import("../test/fixed-script.ts");
      };
      return script.digestOf(script.bytesOf(5));
    });
    expect(digest).toBe(here);
  } finally {
    await browser.close();
  }
}, 60_000);

it("sends other bytes for another seed in another runtime", async () => {
  expect(await digestIn("Bun", 6)).not.toBe(here);
}, 60_000);
