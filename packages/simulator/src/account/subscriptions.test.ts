import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RegQotPush } from "@opend/core/qot/reg-qot-push";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { Engine } from "../index.ts";

const basic = 1;
const orderBook = 2;
const subscribe = { securityList: [tencent], subTypeList: [basic], isSubOrUnSub: true };
const unsubscribe = { ...subscribe, isSubOrUnSub: false };

describe("a subscription", () => {
  it("has to be held for a minute", () => {
    const clock = new ManualClock();
    const client = new Client(new Engine({ clock }));
    client.get(Sub, subscribe);
    clock.advance(59_999);
    expect(client.ask(Sub, unsubscribe)).toMatchObject({
      retType: -1,
      retMsg: expect.stringContaining("60 seconds"),
    });
    expect(client.ask(Sub, { ...unsubscribe, securityList: [], isUnsubAll: true }).retType).toBe(
      -1,
    );
    clock.advance(1);
    client.get(Sub, unsubscribe);
    expect(client.get(GetSubInfo, {}).totalUsedQuota).toBe(0);
  });

  it("costs the quota once, however many connections have it", () => {
    const engine = new Engine({ clock: new ManualClock(), subscriptionQuota: 3 });
    const [one, other] = [new Client(engine), new Client(engine)];
    one.get(Sub, { ...subscribe, subTypeList: [basic, orderBook] });
    other.get(Sub, subscribe);
    expect(other.get(GetSubInfo, { isReqAllConn: true })).toMatchObject({
      totalUsedQuota: 2,
      remainQuota: 1,
      connSubInfoList: [
        { usedQuota: 2, isOwnConnData: false },
        { usedQuota: 1, isOwnConnData: true },
      ],
    });
    const refused = other.ask(Sub, {
      ...subscribe,
      securityList: [apple],
      subTypeList: [basic, orderBook],
    });
    expect(refused).toMatchObject({ retType: -1, retMsg: expect.stringContaining("quota") });
    expect(other.get(GetSubInfo, {}).connSubInfoList[0]?.usedQuota).toBe(1);
  });

  it("outlives its connection until its minute is over", () => {
    const clock = new ManualClock();
    const engine = new Engine({ clock, subscriptionQuota: 1 });
    const first = new Client(engine);
    first.get(Sub, subscribe);
    clock.advance(10_000);
    first.peer.close();
    const second = new Client(engine);
    const other = { ...subscribe, securityList: [apple] };
    expect(second.ask(Sub, other).retType).toBe(-1);
    clock.advance(50_000);
    expect(second.ask(Sub, other).retType).toBe(0);
  });

  it("is refused for unknown codes and subtypes, and for nothing at all", () => {
    const client = new Client(new Engine());
    const text = (c2s: object): string | undefined =>
      client.ask(Sub, { ...subscribe, ...c2s }).retMsg;
    expect(text({ securityList: [{ market: 1, code: "99999" }] })).toContain("HK.99999");
    expect(text({ subTypeList: [99] })).toContain("99");
    expect(text({ subTypeList: [] })).toContain("subTypeList");
    expect(client.get(GetSubInfo, {}).totalUsedQuota).toBe(0);
  });
});

describe("basic quotes", () => {
  it("need a subscription of this connection", () => {
    const engine = new Engine();
    const [one, other] = [new Client(engine), new Client(engine)];
    one.get(Sub, subscribe);
    expect(one.get(GetBasicQot, { securityList: [tencent] }).basicQotList[0]?.lastClosePrice).toBe(
      477.4,
    );
    expect(other.ask(GetBasicQot, { securityList: [tencent] }).retMsg).toContain("HK.00700");
    expect(other.ask(RegQotPush, { ...subscribe, isRegOrUnReg: true }).retType).toBe(-1);
  });

  it("are pushed at once, then once a tick, until the connection closes", () => {
    const clock = new ManualClock();
    const client = new Client(new Engine({ clock }));
    client.get(Sub, { ...subscribe, securityList: [tencent, apple], isRegOrUnRegPush: true });
    expect(client.pushed(UpdateBasicQot)).toHaveLength(2);
    expect(client.received.at(-3)?.protoId).toBe(Sub.id);
    clock.advance(3000);
    const pushed = client.pushed(UpdateBasicQot);
    expect(pushed).toHaveLength(8);
    expect(pushed.at(-1)?.basicQotList[0]).toMatchObject({
      security: apple,
      updateTime: "2026-05-07 22:00:03",
    });
    client.peer.close();
    expect(clock.timerCount).toBe(0);
  });

  it("are not pushed to who did not ask, or asked for no first push", () => {
    const clock = new ManualClock();
    const client = new Client(new Engine({ clock }));
    client.get(Sub, subscribe);
    clock.advance(2000);
    expect(client.pushed(UpdateBasicQot)).toHaveLength(0);
    expect(clock.timerCount).toBe(0);
    client.get(RegQotPush, { ...subscribe, isRegOrUnReg: true, isFirstPush: false });
    expect(client.pushed(UpdateBasicQot)).toHaveLength(0);
    clock.advance(1000);
    expect(client.pushed(UpdateBasicQot)).toHaveLength(1);
    client.get(RegQotPush, { ...subscribe, isRegOrUnReg: false });
    clock.advance(5000);
    expect(client.pushed(UpdateBasicQot)).toHaveLength(1);
  });

  it("walk around the last close", () => {
    const clock = new ManualClock();
    const client = new Client(new Engine({ clock }));
    client.get(Sub, { ...subscribe, isRegOrUnRegPush: true });
    clock.advance(500_000);
    const prices = client
      .pushed(UpdateBasicQot)
      .map(({ basicQotList }) => basicQotList[0]?.curPrice ?? 0);
    expect(new Set(prices).size).toBeGreaterThan(10);
    for (const price of prices) expect(Math.abs(price / 477.4 - 1)).toBeLessThan(0.051);
  });
});
