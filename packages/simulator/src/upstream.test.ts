import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { InitConnect } from "@opend/core/system/init-connect";
import { Notify } from "@opend/core/system/notify";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../test/client.ts";
import { Engine, type EngineOptions } from "./index.ts";
import { ManualClock } from "./manual-clock.ts";

function listening(options: EngineOptions = {}) {
  const clock = new ManualClock();
  const engine = new Engine({ clock, ...options });
  const client = new Client(engine, { isLoggedIn: false });
  client.get(InitConnect, { clientVer: 300, clientID: "test", recvNotify: true });
  return { clock, engine, client };
}

const subscribed = {
  securityList: [tencent, apple],
  subTypeList: [1],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
};

const codesPushed = (client: Client): string[] =>
  client
    .pushed(UpdateBasicQot)
    .flatMap(({ basicQotList }) => basicQotList.map(({ security }) => security.code));

const rightsPushed = (client: Client): unknown[] =>
  client.pushed(Notify).flatMap(({ qotRight }) => (qotRight ? [qotRight] : []));

it("reports that OpenD has lost its servers, in notices and in GetGlobalState", () => {
  const { engine, client } = listening();
  engine.setUpstream(false);
  engine.setUpstream(false);
  expect(client.pushed(Notify)).toMatchObject([
    { type: 3, connectStatus: { qotLogined: false, trdLogined: false } },
    { type: 2, programStatus: { programStatus: { type: 2 } } },
  ]);
  expect(client.get(GetGlobalState, { userID: 0n })).toMatchObject({
    qotLogined: false,
    trdLogined: false,
    programStatus: { type: 2 },
  });
  engine.setUpstream(true);
  expect(client.pushed(Notify).slice(2)).toMatchObject([
    { connectStatus: { qotLogined: true, trdLogined: true } },
    { programStatus: { programStatus: { type: 10 } } },
  ]);
  expect(client.get(GetGlobalState, { userID: 0n })).toMatchObject({
    qotLogined: true,
    programStatus: { type: 10 },
  });
});

it("pushes nothing while OpenD has lost its servers, and continues afterwards", () => {
  const { clock, engine, client } = listening();
  client.get(Sub, subscribed);
  engine.setUpstream(false);
  const before = codesPushed(client).length;
  clock.advance(10_000);
  expect(codesPushed(client)).toHaveLength(before);
  engine.setUpstream(true);
  clock.advance(1000);
  expect(codesPushed(client).slice(before)).toEqual(["00700", "AAPL"]);
});

it("pushes nothing of a market whose quote right was taken, and reports the levels", () => {
  const { clock, engine, client } = listening();
  client.get(Sub, { ...subscribed, isFirstPush: false });
  engine.takeQuoteRights(["HK"]);
  clock.advance(2000);
  expect(codesPushed(client)).toEqual(["AAPL", "AAPL"]);
  engine.returnQuoteRights(["HK"]);
  clock.advance(1000);
  expect(codesPushed(client).slice(2)).toEqual(["00700", "AAPL"]);
  expect(rightsPushed(client)).toMatchObject([
    { hkQotRight: 5, usQotRight: 3 },
    { hkQotRight: 4, usQotRight: 3 },
  ]);
});

it("takes and returns all rights by default", () => {
  const { clock, engine, client } = listening();
  client.get(Sub, { ...subscribed, isFirstPush: false });
  engine.takeQuoteRights();
  clock.advance(3000);
  expect(codesPushed(client)).toEqual([]);
  expect(rightsPushed(client)[0]).toMatchObject({
    hkQotRight: 5,
    usQotRight: 5,
    cnQotRight: 5,
  });
  engine.returnQuoteRights();
  clock.advance(1000);
  expect(codesPushed(client)).toHaveLength(2);
});

it("reports that it was kicked out, and is up again after setUpstream(true)", () => {
  const { engine, client } = listening();
  engine.kickOut();
  expect(client.pushed(Notify)).toMatchObject([
    { type: 1, event: { eventType: 7 } },
    { type: 3, connectStatus: { qotLogined: false } },
    { type: 2, programStatus: { programStatus: { type: 11 } } },
  ]);
  expect(client.get(GetGlobalState, { userID: 0n }).programStatus?.type).toBe(11);
  engine.setUpstream(true);
  expect(client.get(GetGlobalState, { userID: 0n }).programStatus?.type).toBe(10);
});

it("notifies only connections that requested it, and every WebSocket", () => {
  const { engine, client } = listening();
  const deaf = new Client(engine);
  const stranger = new Client(engine, { isLoggedIn: false });
  const webSocket = new Client(engine, { isLoggedIn: false });
  webSocket.peer.login();
  engine.notify({ type: 7, usedQuota: { usedSubQuota: 3 } });
  expect(client.pushed(Notify)).toMatchObject([{ type: 7, usedQuota: { usedSubQuota: 3 } }]);
  expect(webSocket.pushed(Notify)).toHaveLength(1);
  expect([deaf.pushed(Notify), stranger.pushed(Notify)]).toEqual([[], []]);
});
