import type { Connection, Protocol } from "@opend/core";
import { decodeReply, encodeRequest } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { inventedWithTrading } from "@opend/simulator/invented";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-web";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asking } from "./asking.ts";
import { compare, newTally } from "./compare.ts";
import { askOfficial, type OfficialClient, startOfficial } from "./official/client.ts";
import { loadOfficial } from "./official/load.ts";
import { methodsOf, protocolOf } from "./official/methods.ts";
import { askOurs } from "./ours.ts";
import { forOfficial, plain } from "./plain.ts";
import { requestOf, subscriptions } from "./requests.ts";
import { hasRows, withoutContent } from "./rows.ts";
import { standingClock } from "./standing-clock.ts";
import { tell } from "./told.ts";

const key = "a key of both";
const seeds = [1, 2, 3, 4, 5];
/** The one method whose schema the official client lacks. It fails before it sends. */
const withoutSchema = "GetTradeDate";

const Client = await loadOfficial();
const methods = methodsOf(Client);

// One simulator for each client, so that fields about the connection are the same too.
let simulators: readonly Simulator[] = [];
let opend: Connection;
let official: OfficialClient;
beforeAll(async () => {
  vi.spyOn(console, "debug").mockReturnValue();
  const options = {
    port: 0,
    webSocket: { port: 0, key },
    limits: false,
    subscriptionQuota: 2000,
    clock: standingClock,
    unmodelled: inventedWithTrading,
  };
  simulators = await Promise.all([startSimulator(options), startSimulator(options)]);
  const [first, second] = simulators;
  opend = await connect({ url: `ws://127.0.0.1:${first?.webSocketPort}`, key });
  official = await startOfficial(Client, second?.webSocketPort, key);
});
afterAll(async () => {
  official?.websock.close();
  await opend?.close();
  for (const simulator of simulators) await simulator.close();
});

test("every method of the official client except one has a protocol of ours", () => {
  const unknown = methods.filter((method) => !protocolOf(method));
  expect(unknown).toEqual([withoutSchema]);
  const asked = methods.map((method) => protocolOf(method)?.id).filter((id) => id !== undefined);
  expect(new Set(asked).size).toBe(asked.length);
});

test("the method without a schema fails by itself", async () => {
  await expect(askOfficial(official, withoutSchema, {})).rejects.toThrow(TypeError);
});

test("every method is answered, and both clients decode the same values", async () => {
  const tally = newTally();
  const refused = new Set<string>();
  const withRows = new Set<string>();
  for (const c2s of subscriptions) {
    const theirs = await askOfficial(official, "Sub", { c2s });
    compare(tally, "subscribing", plain(theirs), plain(await askOurs(opend, Sub, c2s)));
  }
  tally.messages = 0;
  const compared = methods.filter((method) => method !== withoutSchema);
  const ask = asking(1);
  for (const method of compared) {
    const protocol = protocolOf(method) as Protocol;
    for (const seed of seeds) {
      const c2s = requestOf(protocol, seed);
      const theirs = await askOfficial(official, method, { c2s: forOfficial(c2s) });
      // Our connection refuses to trade, so the bytes of these replies come without it.
      const ours =
        protocol.effect === "trade"
          ? decodeReply(protocol, ask(protocol, encodeRequest(protocol, c2s)))
          : await askOurs(opend, protocol, c2s);
      compare(tally, `${protocol.name}#${seed}`, plain(theirs), plain(ours));
      if (ours.retType !== 0) refused.add(protocol.name);
      if (hasRows(protocol, ours.s2c)) withRows.add(protocol.name);
    }
  }
  tell("the official client", `${compared.length} protocols × ${seeds.length} messages`, tally);
  expect(tally.differences).toEqual([]);
  expect(tally.messages).toBe(compared.length * seeds.length);
  expect(compared.length).toBeGreaterThan(100);
  expect([...refused]).toEqual([]);
  const empty = compared
    .map((method) => (protocolOf(method) as Protocol).name)
    .filter((name) => !withRows.has(name));
  expect(empty.filter((name) => !withoutContent.includes(name))).toEqual([]);
}, 120_000);
