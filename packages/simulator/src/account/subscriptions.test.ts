import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RegQotPush } from "@opend/core/qot/reg-qot-push";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const basic = 1;
const orderBook = 2;
const [equity, fund, warrant] = [3, 4, 5];
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

  it("counts once against the quota, for any number of connections", () => {
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

  it("counts against the quota until every connection has unsubscribed", () => {
    const clock = new ManualClock();
    const engine = new Engine({ clock, subscriptionQuota: 1 });
    const [one, other] = [new Client(engine), new Client(engine)];
    one.get(Sub, subscribe);
    other.get(Sub, subscribe);
    clock.advance(60_000);
    one.get(Sub, unsubscribe);
    expect(one.get(GetSubInfo, {})).toMatchObject({ totalUsedQuota: 1, remainQuota: 0 });
    other.get(Sub, unsubscribe);
    expect(one.get(GetSubInfo, {})).toMatchObject({ totalUsedQuota: 0, remainQuota: 1 });
  });

  it.each([
    ["hold", 10_000, 50_000],
    ["hold", 120_000, 0],
    ["close", 10_000, 60_000],
    ["close", 120_000, 60_000],
  ] as const)(
    "after the %s, held for %d ms, outlives its connection by %d ms",
    (releaseAfter, heldMs, leftMs) => {
      const clock = new ManualClock();
      const engine = new Engine({ clock, releaseAfter });
      const first = new Client(engine);
      first.get(Sub, subscribe);
      clock.advance(heldMs);
      first.peer.close();
      const used = (): number => new Client(engine).get(GetSubInfo, {}).totalUsedQuota;
      if (leftMs > 0) {
        clock.advance(leftMs - 1);
        expect(used()).toBe(1);
        clock.advance(1);
      }
      expect(used()).toBe(0);
    },
  );

  it("is refused for unknown codes and subtypes, and for empty lists", () => {
    const client = new Client(new Engine());
    const text = (c2s: object): string | undefined =>
      client.ask(Sub, { ...subscribe, ...c2s }).retMsg;
    expect(text({ securityList: [{ market: 1, code: "99999" }] })).toContain("HK.99999");
    expect(text({ subTypeList: [99] })).toContain("99");
    expect(text({ subTypeList: [] })).toContain("subTypeList");
    expect(client.get(GetSubInfo, {}).totalUsedQuota).toBe(0);
  });
});

describe("order books", () => {
  const hongKong = Array.from({ length: 32 }, (_, index) => ({
    market: 1,
    code: `070${String(index + 1).padStart(2, "0")}`,
  }));
  const options = [440, 460, 480, 500, 520].flatMap((strike) =>
    ["C", "P"].flatMap((side) =>
      ["260528", "260629"].map((day) => ({ market: 1, code: `TCH${day}${side}${strike}000` })),
    ),
  );
  const books = { subTypeList: [orderBook], isSubOrUnSub: true };

  it("are limited to 50 for Hong Kong securities, and the rest of the quota stays usable", () => {
    const client = new Client(new Engine({ clock: new ManualClock() }));
    const kinds = [equity, fund, warrant].flatMap((secType) =>
      client.get(GetStaticInfo, { market: 1, secType }).staticInfoList.map(({ basic }) => basic),
    );
    const [last, ...fifty] = kinds.map(({ security }) => security).slice(0, 51);
    client.get(Sub, { ...books, securityList: fifty });
    const refused = { ...books, securityList: [last ?? tencent] };
    expect(client.ask(Sub, refused).retMsg).toContain("50");
    expect(client.ask(Sub, { ...books, securityList: [apple] }).retType).toBe(0);
    expect(client.ask(Sub, { ...subscribe, securityList: [tencent] }).retType).toBe(0);
    expect(client.get(GetSubInfo, {}).totalUsedQuota).toBe(52);
  });

  it("of options and futures do not count against this limit", () => {
    const client = new Client(new Engine({ clock: new ManualClock() }));
    const main = { market: 1, code: "HSImain" };
    client.get(Sub, { ...books, securityList: [...hongKong, ...options, main] });
    expect(client.get(GetSubInfo, {}).totalUsedQuota).toBe(53);
  });

  it("are refused for securities without one, and broker queues outside Hong Kong are refused", () => {
    const client = new Client(new Engine());
    const index = { market: 1, code: "800000" };
    expect(client.ask(Sub, { ...books, securityList: [index] }).retMsg).toContain("HK.800000");
    const brokers = { ...subscribe, securityList: [apple], subTypeList: [14] };
    expect(client.ask(Sub, brokers).retMsg).toContain("US.AAPL");
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

  it("are not pushed without a registration, or at once without a first push", () => {
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

  it("move around the last close", () => {
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
