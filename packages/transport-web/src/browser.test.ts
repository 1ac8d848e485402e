import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { type Browser, launchChromium } from "@opend/runtimes/chromium";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FloodStyle, flood } from "../test/flood.ts";

let script: string;
let inputs: Metafile["inputs"];
beforeAll(async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("../test/page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    globalName: "page",
    conditions: ["@opend/source"],
    target: "es2022",
  });
  script = result.outputFiles[0]?.text ?? "";
  inputs = result.metafile.inputs;
});

test("a browser's bundle contains no ws, no Node module and no message that it does not import", () => {
  const files = Object.keys(inputs);
  expect(files.filter((file) => /\/ws\/|socket\/ws\.ts|^node:/.test(file))).toEqual([]);
  // These modules import every message of the schema.
  expect(
    files.filter((file) => /core\/src\/(json\/|schema\.ts|gen\/strict\/shapes\.ts)/.test(file)),
  ).toEqual([]);
  // Compares names, because a failure message with a script of a hundred kilobytes is unreadable.
  const strangers = ["Trd_", "Qot_GetKL", "Qot_UpdateOrderBook"];
  expect(strangers.filter((name) => script.includes(name))).toEqual([]);
});

describe("in headless Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  type Page = typeof import("../test/page.ts");

  type WebSocketPort = Pick<Simulator, "webSocketPort">;

  /** Opens a page with the script, and calls one of its functions. */
  async function inPage(task: keyof Page, { webSocketPort }: WebSocketPort): Promise<unknown> {
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<!doctype html><script>${script}</script>`);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
    const seen = await tab.evaluate<unknown, readonly [keyof Page, number, string]>(
      ([name, at, key]) => (globalThis as unknown as { page: Page }).page[name](at, key),
      [task, webSocketPort as number, "k"],
    );
    server.close();
    return seen;
  }

  test("a page logs in, reads rows, receives pushes and reports errors", async () => {
    await using simulator = await startSimulator({ port: 0, webSocket: { port: 0, key: "k" } });
    expect(await inPage("visit", simulator)).toEqual({
      rows: ["2026-04-30 51480638", "2026-04-24 51888755", "2026-04-17 47974208"],
      pushed: "00700",
      wrongKey: "connect-failed login-refused",
      nobody: "connect-failed unreachable",
      tls: "invalid-argument",
    });
  });

  // A browser offers compression and has no limit of its own, so the message is refused once it is there.
  test.each<FloodStyle>(["whole", "in fragments", "compressed"])(
    "a page refuses a message over the limit, sent %s",
    async (style) => {
      await using server = await flood(style, 40 * 2 ** 20);
      const webSocketPort = Number(new URL(server.url).port);
      expect(await inPage("refuse", { webSocketPort })).toMatch(
        /^connect-failed not-opend: a body of 41943040 bytes is over the limit of 65536 /,
      );
    },
  );

  test("a page that comes back online checks its link at once", async () => {
    await using simulator = await startSimulator({ port: 0, webSocket: { port: 0, key: "k" } });
    expect(await inPage("comeBack", simulator)).toBe("ready");
    // One request after the login, one after the event.
    expect(simulator.requestCounts["GetGlobalState"]).toBe(2);
  });
});
