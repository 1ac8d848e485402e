/* Uses the built script, as a static file without a further bundler. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, launchChromium } from "@opend/runtimes/chromium";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundledModule } from "../../test/bundled.ts";

const script = "/@opend/simulator/web-worker";

let files: Readonly<Record<string, string>>;
let server: Server;
let browser: Browser;
/** One browser for all tests; it ends with its last page. */
let tab: Awaited<ReturnType<Browser["newPage"]>>;

beforeAll(async () => {
  const built = new URL("../../dist/web-worker.js", import.meta.url);
  files = {
    [script]: await readFile(built, "utf8"),
    "/page.js": await bundledModule("web/page"),
    "/readme.js": await bundledModule("web/readme-worker"),
    "/nothing.js": "export {};",
    "/broken.js": "throw new Error('broken');",
  };
  server = createServer(({ url = "" }, response) => {
    const text = files[url];
    response.statusCode = text !== undefined || url === "/" ? 200 : 404;
    response.setHeader("content-type", url === "/" ? "text/html" : "text/javascript");
    response.end(text ?? "<!doctype html>");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  browser = await launchChromium();
  tab = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** What a page prints or returns. The program is text, because it runs in the page. */
async function inPage(program: string): Promise<{ value: unknown; said: readonly string[] }> {
  const said: string[] = [];
  const onConsole = (message: { text(): string }): unknown => said.push(message.text());
  tab.on("console", onConsole);
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const value = await tab.evaluate(program);
  tab.off("console", onConsole);
  return { value, said };
}

async function answer(name: string, ...args: readonly unknown[]): Promise<unknown> {
  const { value } = await inPage(
    `import("/page.js").then((page) => page.${name}(...${JSON.stringify(args)}))`,
  );
  return value;
}

test("is one file, small enough for a page", async () => {
  expect(files[script]).not.toMatch(/^\s*(?:import|export)\b.*from|\bimport\(/m);
  expect(gzipSync(files[script] ?? "").length).toBeLessThan(115_000);
});

test("a page sends requests, gets pushes, sees a fault and reconnects, on two links", async () => {
  expect(await answer("visit", script)).toEqual({
    rows: ["2026-04-30", "2026-04-24", "2026-04-17"],
    pushed: "00700",
    lost: "timeout",
    found: 1,
    generation: 2,
    asked: 3,
    late: "closed",
  });
}, 20_000);

test("one worker runs several simulators, each with its own connections", async () => {
  const all = (await answer("twoInOne", script)) as readonly (readonly string[])[];
  const [first = [], second = []] = all;
  expect(new Set(first).size).toBe(1);
  expect(new Set(second).size).toBe(1);
  expect(first[0]).not.toBe(second[0]);
}, 20_000);

test.each([
  [{ pushIntervalMs: 0 }, /^pushIntervalMs must be .*, not 0$/],
  [{ at: "noon" }, /^at must be .*, not "noon"$/],
  [{ faults: [{ name: "splitSegments", bytes: 0 }] }, /^bytes must be .*, not 0$/],
  [{ faults: [{ name: "explode" }] }, 'name must be the name of a fault, not "explode"'],
])(
  "refuses %j with the error of the option",
  async (options, message) => {
    const expected = message instanceof RegExp ? expect.stringMatching(message) : message;
    expect(await answer("refusal", script, options)).toEqual({
      code: "invalid-argument",
      message: expected,
      isInStack: true,
    });
  },
  20_000,
);

test.each([
  ["is not there", "/missing.js", /cannot be loaded/],
  ["fails", "/broken.js", /cannot be loaded/],
  ["is another one", "/nothing.js", /no simulator started in the worker within 300 ms/],
])(
  "reports when the worker's script %s",
  async (_what, url, message) => {
    expect(await answer("refusal", url, { startTimeoutMs: 300 })).toMatchObject({
      code: "connect-failed",
      message: expect.stringMatching(message),
    });
  },
  20_000,
);

test("runs the page of the README", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const page = fileURLToPath(new URL("../../test/web/readme-worker.ts", import.meta.url));
  expect(readme).toContain(`\`\`\`ts\n${await readFile(page, "utf8")}\`\`\``);
  expect((await inPage('import("/readme.js")')).said).toHaveLength(1);
}, 20_000);

test("measures how long a page waits for it", async () => {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) times.push((await answer("coldStartMs", script)) as number);
  // biome-ignore lint/suspicious/noConsole: it is what this is for
  console.log(`new Worker to first reply: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  expect(times).toHaveLength(5);
}, 30_000);
