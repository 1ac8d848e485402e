import type { Push } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askOfficial, loggedIn, type OfficialClient, startOfficial } from "./official/client.ts";
import { loadOfficial } from "./official/load.ts";
import { askOurs } from "./ours.ts";
import { type Plain, type PlainMessage, plain } from "./plain.ts";
import { subscriptions } from "./requests.ts";

const key = "a key of both";
const basic = {
  securityList: [{ market: 1, code: "00700" }],
  subTypeList: [SubType.SubType_Basic],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
};
const enough = 40;

interface Pushed {
  readonly protoId: number;
  readonly message: Plain;
}

const Client = await loadOfficial();
let simulator: Simulator;
let official: OfficialClient;
let pushedToThem: Pushed[];
beforeEach(async () => {
  vi.spyOn(console, "debug").mockReturnValue();
  simulator = await startSimulator({
    port: 0,
    webSocket: { port: 0, key },
    pushIntervalMs: 200,
    subscriptionQuota: 2000,
  });
  official = await startOfficial(Client, simulator.webSocketPort, key);
  pushedToThem = [];
  official.onPush = (protoId, message) => pushedToThem.push({ protoId, message: plain(message) });
});
afterEach(async () => {
  official.stop();
  official.websock.close();
  await simulator.close();
});

const pushProtocols = protocols.filter((each): each is Push => each.kind === "push");

test("what is pushed means the same to both clients", async () => {
  await using opend = await connect({ url: `ws://127.0.0.1:${simulator.webSocketPort}`, key });
  const known = new Set<string>();
  for (const protocol of pushProtocols)
    void (async () => {
      for await (const s2c of opend.pushes(protocol, { capacity: 10_000 }))
        known.add(text({ protoId: protocol.id, message: plain(s2c) }));
    })();
  for (const c2s of subscriptions) await askOurs(opend, Sub, c2s);
  for (const c2s of subscriptions) await askOfficial(official, "Sub", { c2s });
  await vi.waitUntil(() => pushedToThem.length >= enough, { timeout: 20_000 });
  const theirs = pushedToThem.slice(0, enough).map(contentOf);
  // Both hear of every tick, one perhaps a little later.
  const texts = theirs.map(text);
  await vi.waitFor(() => expect(texts.filter((push) => !known.has(push))).toEqual([]), 20_000);
  const kinds = new Set(theirs.map(({ protoId }) => protoId)).size;
  process.stdout.write(
    `Official JavaScript client: ${theirs.length} pushes of ${kinds} protocols compared, 0 differences\n`,
  );
});

/** A push without the envelope, which our client takes off. */
function contentOf({ protoId, message }: Pushed): Pushed {
  const { retType, s2c } = message as PlainMessage;
  expect(retType).toBe(0);
  return { protoId, message: s2c ?? {} };
}

/** Equal for equal messages, whatever order their fields come in. */
const text = (pushed: Pushed): string =>
  JSON.stringify(pushed, (_, value: unknown) =>
    typeof value === "bigint"
      ? `${value}n`
      : typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
  );

test("the official client comes back by itself, and is answered and pushed to again", async () => {
  await askOfficial(official, "Sub", { c2s: basic });
  await vi.waitUntil(() => pushedToThem.length > 2);
  const before = official.getConnID();
  const again = loggedIn(official);
  simulator.disconnectAll();
  await again;
  expect(plain(official.getConnID())).not.toBe(plain(before));
  const heard = pushedToThem.length;
  // It does not subscribe again: that is its user's part.
  await askOfficial(official, "Sub", { c2s: basic });
  await vi.waitUntil(() => pushedToThem.length > heard + 2);
  const state = plain(await askOfficial(official, "GetGlobalState", { c2s: { userID: 0 } }));
  expect(state).toMatchObject({ retType: 0, s2c: { qotLogined: true } });
});

test("a wrong key is refused, and the official client gives up", async () => {
  await expect(startOfficial(Client, simulator.webSocketPort, "another key")).rejects.toBeDefined();
});
