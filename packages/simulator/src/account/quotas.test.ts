import { ArgumentError } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import { Sub } from "@opend/core/qot/sub";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import { InitConnect } from "@opend/core/system/init-connect";
import { Notify } from "@opend/core/system/notify";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

function listening() {
  const engine = new Engine({ clock: new ManualClock() });
  const client = new Client(engine, { isLoggedIn: false });
  client.get(InitConnect, { clientVer: 300, clientID: "test", recvNotify: true });
  return { engine, client };
}

const subscribe = { subTypeList: [1], isSubOrUnSub: true };
const history = { rehabType: 0, klType: 2, beginTime: "2026-05-01", endTime: "2026-05-08" };

it("reduces a quota below its use, reports it, and keeps the units in use", () => {
  const { engine, client } = listening();
  client.get(Sub, { ...subscribe, securityList: [tencent] });
  client.get(RequestHistoryKL, { ...history, security: tencent });
  engine.setQuotas({ subscription: 0, historyKLine: 0 });
  expect(client.pushed(Notify).at(-1)).toMatchObject({
    type: 6,
    apiQuota: { subQuota: 0, historyKLQuota: 0 },
  });
  expect(client.ask(Sub, { ...subscribe, securityList: [apple] }).retMsg).toContain("quota");
  expect(client.ask(Sub, { ...subscribe, securityList: [tencent] }).retType).toBe(0);
  expect(client.get(GetSubInfo, {})).toMatchObject({ totalUsedQuota: 1, remainQuota: 0 });
  expect(client.ask(RequestHistoryKL, { ...history, security: apple }).retMsg).toContain("quota");
  expect(client.ask(RequestHistoryKL, { ...history, security: tencent }).retType).toBe(0);
  expect(client.get(RequestHistoryKLQuota, {})).toMatchObject({ usedQuota: 1, remainQuota: 0 });
});

it("changes one quota, and keeps the other", () => {
  const { engine, client } = listening();
  engine.setQuotas({ subscription: 2000 });
  expect(client.get(GetUserInfo, {})).toMatchObject({ subQuota: 2000, historyKLQuota: 300 });
  engine.setQuotas({ historyKLine: 100 });
  expect(client.get(GetUserInfo, {})).toMatchObject({ subQuota: 2000, historyKLQuota: 100 });
  expect(() => engine.setQuotas({ subscription: 0.5 })).toThrow(ArgumentError);
});

it("notifies all connections when the use of a quota changes", () => {
  const { engine, client } = listening();
  const other = new Client(engine);
  other.get(Sub, { ...subscribe, securityList: [tencent, apple] });
  client.get(Sub, { ...subscribe, securityList: [tencent] });
  other.get(RequestHistoryKL, { ...history, security: tencent });
  other.get(RequestHistoryKL, { ...history, security: tencent });
  expect(client.pushed(Notify).map(({ type, usedQuota }) => [type, usedQuota])).toEqual([
    [7, { usedSubQuota: 2, usedKLineQuota: 0 }],
    [7, { usedSubQuota: 2, usedKLineQuota: 1 }],
  ]);
});
