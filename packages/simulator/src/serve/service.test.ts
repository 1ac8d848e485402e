import { decodeReplyFrame } from "@opend/core/internal";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";

const state = { userID: 0n };
const lost = { reason: "opend-lost", text: "OpenD is lost" };

it("pushes command 2 with an empty body, then answers every request with error 3", async () => {
  const simulator = await start();
  const client = await (await WireClient.webSocket(simulator)).login();
  simulator.loseOpenD(true);
  simulator.loseOpenD(true);
  expect(await client.next()).toMatchObject({ protoId: 2, body: { length: 0 } });
  const raw = decodeReplyFrame(client.segments.at(-1) as Uint8Array, 0);
  expect([raw.command, raw.error, raw.section >= 2 ** 32]).toEqual([2, 0, true]);
  for (let count = 0; count < 2; count++) {
    const serialNo = client.send(GetGlobalState, state);
    expect(await client.next()).toMatchObject({
      protoId: GetGlobalState.id,
      serialNo,
      failure: lost,
      body: { length: 0 },
    });
  }
});

it("answers again after OpenD's return, without the subscriptions", async () => {
  const simulator = await start();
  const client = await (await WireClient.webSocket(simulator)).login();
  await client.ask(Sub, { securityList: [tencent], subTypeList: [1], isSubOrUnSub: true });
  simulator.loseOpenD(true);
  // One notice about the used quota, and the push about the lost OpenD.
  await client.next();
  await client.next();
  simulator.loseOpenD(false);
  expect((await client.ask(GetGlobalState, state)).retType).toBe(0);
  const { s2c } = await client.ask(GetSubInfo, {});
  expect(s2c?.connSubInfoList).toMatchObject([{ usedQuota: 0 }]);
});

it("refuses logins meanwhile, pushes nothing before a login, and does not affect TCP", async () => {
  const simulator = await start();
  const early = await WireClient.webSocket(simulator);
  const tcp = await (await WireClient.tcp(simulator)).login();
  simulator.loseOpenD(true);
  await expect(early.login()).rejects.toMatchObject({ reason: "opend-lost" });
  expect(early.segments).toHaveLength(1);
  expect((await tcp.ask(GetGlobalState, state)).retType).toBe(0);
  simulator.loseOpenD(false);
  expect((await tcp.ask(GetGlobalState, state)).retType).toBe(0);
  await (await WireClient.webSocket(simulator)).login();
});
