import { type Connection, pushesOf } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { served } from "@opend/core/served";
import { Notify } from "@opend/core/system/notify";
import { ManualClock } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compare, newTally } from "./compare.ts";
import { askOfficial, loggedIn, type OfficialClient, startOfficial } from "./official/client.ts";
import { loadOfficial } from "./official/load.ts";
import { askOurs } from "./ours.ts";
import { type Plain, plain } from "./plain.ts";
import { pushOf, pushProtocols } from "./pushed.ts";
import type { Tally } from "./report-files.ts";
import { subscriptions } from "./requests.ts";
import { tell } from "./told.ts";

const key = "a key of both";
const seeds = [1, 2, 3, 4, 5];
const ticks = 20;
const intervalMs = 1000;

/** The pushes that a client received, by protocol, in order. */
type Heard = Map<number, Plain[]>;

const Client = await loadOfficial();
let clock: ManualClock;
let simulator: Simulator;
let official: OfficialClient;
let opend: Connection;
let theirs: Heard;
let ours: Heard;
beforeEach(async () => {
  vi.spyOn(console, "debug").mockReturnValue();
  clock = new ManualClock();
  simulator = await startSimulator({
    port: 0,
    webSocket: { port: 0, key },
    clock,
    pushIntervalMs: intervalMs,
    subscriptionQuota: 2000,
    limits: false,
  });
  official = await startOfficial(Client, simulator.webSocketPort, key);
  opend = await connect({ url: `ws://127.0.0.1:${simulator.webSocketPort}`, key });
  [theirs, ours] = [new Map(), new Map()];
  official.onPush = (protoId, message) => hear(theirs, protoId, plain(message));
  for (const protocol of pushProtocols)
    void (async () => {
      // Our client returns only the s2c.
      for await (const s2c of pushesOf(opend, protocol, { keep: "all", capacity: 100_000 }))
        hear(ours, protocol.id, { retType: 0, s2c: plain(s2c) });
    })();
});
afterEach(async () => {
  official.stop();
  official.websock.close();
  await opend.close();
  await simulator.close();
});

function hear(heard: Heard, protoId: number, message: Plain): void {
  heard.set(protoId, [...(heard.get(protoId) ?? []), message]);
}

/** Cuts both connections, and waits until both have reconnected. */
async function cutBoth(): Promise<void> {
  const { generation } = opend.state;
  const before = official.getConnID();
  const again = loggedIn(official);
  simulator.disconnectAll();
  await again;
  expect(plain(official.getConnID())).not.toBe(plain(before));
  await vi.waitUntil(() => opend.state.generation > generation, 20_000);
}

/** Compares and counts all pushes since the last call. */
async function compareHeard(tally: Tally): Promise<Map<number, number>> {
  // Pushes arrive in order on each connection, so after this one no earlier push is pending.
  const mark = { type: 1, event: { eventType: 0, desc: `mark ${tally.messages}` } };
  simulator.engine.notify(mark);
  const marked = (heard: Heard): boolean =>
    heard.get(Notify.id)?.some((push) => JSON.stringify(push).includes(mark.event.desc)) ?? false;
  await vi.waitUntil(() => marked(theirs) && marked(ours), 20_000);
  const counts = new Map<number, number>();
  for (const { id, name } of pushProtocols) {
    const [some, others] = [theirs.get(id) ?? [], ours.get(id) ?? []];
    if (some.length !== others.length)
      tally.differences.push(`${name}: theirs ${some.length} pushes, ours ${others.length}`);
    for (let index = 0; index < Math.min(some.length, others.length); index++)
      compare(tally, `${name}#${index}`, some[index] as Plain, others[index] as Plain);
    counts.set(id, Math.max(some.length, others.length));
  }
  theirs.clear();
  ours.clear();
  return counts;
}

test("both clients decode every push of the schema to the same values, also after reconnecting", async () => {
  const tally = newTally();
  for (const of of [seeds, seeds.map((seed) => seed + seeds.length)]) {
    if (of !== seeds) await cutBoth();
    for (const seed of of)
      for (const protocol of pushProtocols)
        simulator.engine.push(served(protocol), pushOf(protocol, seed) as never);
    const counts = await compareHeard(tally);
    for (const { id } of pushProtocols)
      expect(counts.get(id)).toBe(seeds.length + (id === Notify.id ? 1 : 0));
  }
  tell(
    "the official client, pushes",
    `${pushProtocols.length} protocols × ${2 * seeds.length} messages`,
    tally,
  );
  expect(tally.differences).toEqual([]);
});

test("both clients decode the pushes of a market to the same values, also after reconnecting", async () => {
  const tally = newTally();
  for (const isAgain of [false, true]) {
    if (isAgain) await cutBoth();
    // Neither client restores subscriptions by itself, so the test does.
    for (const c2s of subscriptions) {
      await askOurs(opend, Sub, c2s);
      await askOfficial(official, "Sub", { c2s });
    }
    for (let tick = 0; tick < ticks; tick++) clock.advance(intervalMs);
    const counts = await compareHeard(tally);
    // Quotes, books, brokers, trades, minutes, K-lines, and Notify of the quota.
    expect([...counts].filter(([, count]) => count > 0)).toHaveLength(7);
  }
  tell(
    "the official client, pushes of a market",
    `${tally.messages} messages of 7 protocols`,
    tally,
  );
  expect(tally.differences).toEqual([]);
});

test("the official client gets replies after reconnecting", async () => {
  await cutBoth();
  const state = plain(await askOfficial(official, "GetGlobalState", { c2s: { userID: 0 } }));
  expect(state).toMatchObject({ retType: 0, s2c: { qotLogined: true } });
});

test("a wrong key is refused, and the official client does not retry", async () => {
  await expect(startOfficial(Client, simulator.webSocketPort, "another key")).rejects.toBeDefined();
});
