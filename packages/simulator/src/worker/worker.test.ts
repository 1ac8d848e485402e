import { once } from "node:events";
import { createServer } from "node:http";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { launchChromium } from "@opend/runtimes/chromium";
import { afterEach, describe, expect, it } from "vitest";
import { visit } from "../../test/beside-worker.ts";
import { bundled } from "../../test/bundled.ts";
import { Engine, goSilent, refuseConnections } from "../index.ts";
import { connectPort, servePort } from "./index.ts";

const visited = {
  rows: ["2026-04-30", "2026-04-24", "2026-04-17"],
  pushed: "00700",
  again: 1,
  generation: 2,
};

it("runs in a worker of Node, and clients reconnect after a cut", async () => {
  const worker = new Worker(await bundled("in-node-worker", "node"), { eval: true });
  expect(await visit(worker)).toEqual(visited);
  await worker.terminate();
}, 20_000);

it("is small in a browser, without invented replies", async () => {
  const script = await bundled("in-web-worker", "browser");
  expect(script).not.toMatch(/Trd_\w+\./);
  expect(script).not.toMatch(/require\("(node:|ws)/);
  expect(gzipSync(script).length).toBeLessThan(90_000);
});

it("runs in a Web Worker of headless Chromium", async () => {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/worker.js": ["text/javascript", await bundled("in-web-worker", "browser")],
    "/page.js": ["text/javascript", await bundled("beside-worker", "browser", "page")],
    "/": ["text/html", '<!doctype html><script src="page.js"></script>'],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, text] = files[url] ?? ["text/plain", ""];
    response.setHeader("content-type", type);
    response.end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    const seen = await tab.evaluate(() =>
      (
        globalThis as unknown as { page: typeof import("../../test/beside-worker.ts") }
      ).page.visitWebWorker("worker.js"),
    );
    expect(seen).toEqual(visited);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}, 60_000);

describe("over a port", () => {
  const channels: InstanceType<typeof MessageChannel>[] = [];
  afterEach(() => {
    for (const { port1, port2 } of channels.splice(0)) {
      port1.close();
      port2.close();
    }
  });

  function served(engine: Engine, options: { key?: string } = {}) {
    const channel = new MessageChannel();
    channels.push(channel);
    const stop = servePort(engine, channel.port2, options);
    return { outbox: channel.port1, stop };
  }

  it("a login needs the key", async () => {
    const { outbox } = served(new Engine(), { key: "secret" });
    await expect(connectPort(outbox)).rejects.toMatchObject({ reason: "login-refused" });
    await using opend = await connectPort(outbox, { key: "secret" });
    expect(opend.state.link).toBe("ready");
  });

  it("faults have an effect: a refused connection, and silence", async () => {
    const engine = new Engine();
    const { outbox } = served(engine);
    engine.faults.add(refuseConnections({ count: 1 }));
    await expect(connectPort(outbox)).rejects.toMatchObject({ code: "connect-failed" });
    engine.faults.add(goSilent());
    const late = connectPort(outbox, { connectTimeoutMs: 30 });
    await expect(late).rejects.toMatchObject({ code: "connect-failed" });
  });

  it("no connection is accepted after the stop, and open ones stay", async () => {
    const { outbox, stop } = served(new Engine());
    await using opend = await connectPort(outbox);
    stop();
    const late = connectPort(outbox, { connectTimeoutMs: 30 });
    await expect(late).rejects.toMatchObject({ code: "connect-failed" });
    expect(opend.state.link).toBe("ready");
  });

  it("messages of other code are ignored", async () => {
    const { outbox } = served(new Engine());
    for (const message of [null, "text", 1, { other: true }]) outbox.postMessage(message);
    await using opend = await connectPort(outbox);
    expect(opend.state.link).toBe("ready");
  });
});
