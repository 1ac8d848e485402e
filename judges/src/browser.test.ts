import { once } from "node:events";
import { createServer } from "node:http";
import type { Protocol } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { type Browser, launchChromium } from "@opend/runtimes/chromium";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare, newTally } from "./compare.ts";
import { bundlePage } from "./official/bundle.ts";
import { loadOfficial } from "./official/load.ts";
import { methodsOf, protocolOf } from "./official/methods.ts";
import type { Call } from "./official/page.ts";
import { askOurs } from "./ours.ts";
import { forOfficial, type Plain, plain } from "./plain.ts";
import { requestOf, subscriptions } from "./requests.ts";
import { standingClock } from "./standing-clock.ts";
import { tell } from "./told.ts";

const key = "a key of both";
const options = {
  port: 0,
  webSocket: { port: 0, key },
  limits: false,
  subscriptionQuota: 2000,
  clock: standingClock,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

/** The replies that the official client gets in a page of a real browser. */
async function visit(port: number | undefined, calls: readonly Call[]): Promise<Plain[]> {
  const script = (await bundlePage()).replaceAll("</script", "<\\/script");
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><script>${script}</script>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
  const replies = await tab.evaluate(
    ([at, secret, list]) =>
      (globalThis as unknown as { page: typeof import("./official/page.ts") }).page.visit(
        at as number,
        secret,
        list,
      ),
    [port, key, calls] as const,
  );
  await tab.close();
  server.close();
  return replies;
}

test("in a browser too, the official client decodes every reply to the same values as ours", async () => {
  await using theirs = await startSimulator(options);
  await using ours = await startSimulator(options);
  const requests = methodsOf(await loadOfficial()).flatMap((method) => {
    const protocol = protocolOf(method);
    // Our connection refuses to trade.
    if (protocol === undefined || protocol.effect === "trade") return [];
    return [{ method, protocol, c2s: requestOf(protocol, 1) }];
  });
  const subscribing = subscriptions.map((c2s) => ({
    method: "Sub",
    protocol: Sub as Protocol,
    c2s,
  }));
  const all = [...subscribing, ...requests];
  const replies = await visit(
    theirs.webSocketPort,
    all.map(({ method, c2s }) => ({ method, request: { c2s: forOfficial(c2s) } as object })),
  );
  await using opend = await connect({ url: `ws://127.0.0.1:${ours.webSocketPort}`, key });
  const tally = newTally();
  for (const [index, { protocol, c2s }] of all.entries())
    compare(tally, protocol.name, replies[index] ?? "", plain(await askOurs(opend, protocol, c2s)));
  tell("the official client in Chromium", `${requests.length} protocols × 1 message`, tally);
  expect(tally.differences).toEqual([]);
});
