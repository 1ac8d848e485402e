import { decodeReply, encodeRequest, initCommand } from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetSuspend } from "@opend/core/qot/get-suspend";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { InitConnect } from "@opend/core/system/init-connect";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { describe, expect, it, vi } from "vitest";
import { apple, Client, tencent } from "../test/client.ts";
import { Engine } from "./index.ts";
import { invented } from "./invented/index.ts";
import { ManualClock } from "./manual-clock.ts";

describe("the engine", () => {
  it("grants a login with an id above 2^53", () => {
    const client = new Client(new Engine({ keepAliveIntervalSeconds: 7 }), { isLoggedIn: false });
    const s2c = client.get(InitConnect, { clientVer: 300, clientID: "test" });
    expect(s2c.keepAliveInterval).toBe(7);
    expect(s2c.connAESKey).toHaveLength(16);
    expect(s2c.connID).toBe(client.peer.connId);
    expect(s2c.connID).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  });

  it("refuses everything before the login", () => {
    const client = new Client(new Engine(), { isLoggedIn: false });
    expect(client.ask(GetShortInterest, { security: tencent })).toMatchObject({
      retType: -1,
      retMsg: expect.stringContaining("InitConnect"),
    });
  });

  it("answers protocols that it does not model, and refuses unknown ids", () => {
    const client = new Client(new Engine({ unmodelled: invented }));
    const range = { beginTime: "2026-05-01", endTime: "2026-05-08" };
    expect(client.ask(GetSuspend, { securityList: [tencent], ...range }).retType).toBe(0);
    const id = 4_000_000_000;
    const { retType, retMsg } = decodeReply(GetSuspend, client.askRaw(id, new Uint8Array()));
    expect([retType, retMsg]).toEqual([-1, expect.stringContaining(String(id))]);
  });

  it("counts requests by name, also those that it does not model, and unknown ids by number", () => {
    const engine = new Engine();
    for (const id of [
      GetSuspend.id,
      GetSuspend.id,
      GetShortInterest.id,
      initCommand,
      4_000_000_000,
    ])
      engine.countRequest(id);
    expect(engine.requestCounts).toEqual({
      Qot_GetSuspend: 2,
      Qot_GetShortInterest: 1,
      InitWebSocket: 1,
      "4000000000": 1,
    });
  });

  it("refuses protocols that it does not model, unless `unmodelled` answers, synchronously or not", async () => {
    const range = { beginTime: "2026-05-01", endTime: "2026-05-08" };
    const question = encodeRequest(GetSuspend, { securityList: [tencent], ...range });
    const alone = new Client(new Engine()).askRaw(GetSuspend.id, question);
    expect(decodeReply(GetSuspend, alone).retMsg).toContain(`protocol ${GetSuspend.id}`);
    const at = { clock: new ManualClock() };
    const atOnce = new Client(new Engine({ ...at, unmodelled: invented }));
    const later = new Client(
      new Engine({ ...at, unmodelled: async (...asked) => invented(...asked) }),
    );
    later.peer.receive(GetSuspend.id, 2, question);
    expect(later.received.map(({ protoId }) => protoId)).toEqual([InitConnect.id]);
    await vi.waitFor(() => expect(later.received).toHaveLength(2));
    expect(later.received[1]?.body).toEqual(atOnce.askRaw(GetSuspend.id, question));
    const broken = new Client(
      new Engine({ unmodelled: () => Promise.reject(new Error("not found")) }),
    );
    broken.peer.receive(GetSuspend.id, 2, question);
    await vi.waitFor(() => expect(broken.received).toHaveLength(2));
    const reply = decodeReply(GetSuspend, broken.received[1]?.body ?? new Uint8Array());
    expect(reply).toMatchObject({ retType: -400, retMsg: expect.stringContaining("not found") });
  });

  it.each([
    ["no protobuf", [0xff, 0xff, 0xff]],
    ["empty", []],
    ["without its security", [0x0a, 0x02, 0x18, 0x05]],
  ])("answers -500 to a body that is %s", (_, bytes) => {
    const client = new Client(new Engine());
    const body = client.askRaw(GetShortInterest.id, new Uint8Array(bytes));
    expect(decodeReply(GetShortInterest, body).retType).toBe(-500);
  });

  it("reports the market's time and state, which follow the clock", () => {
    const clock = new ManualClock();
    const client = new Client(new Engine({ clock }));
    const start = Date.parse("2026-05-08T10:00:00+08:00") / 1000;
    expect(client.get(KeepAlive, { time: 5n }).time).toBe(5n);
    clock.advance(2.5 * 3_600_000);
    const state = client.get(GetGlobalState, { userID: 0n });
    expect(state).toMatchObject({
      marketHK: 4,
      marketUS: 37,
      qotLogined: true,
      time: BigInt(start + 9000),
    });
  });

  it("sends the same bytes for the same seed, and others for another seed", () => {
    const run = (seed: number): unknown[] => {
      const clock = new ManualClock();
      const client = new Client(new Engine({ clock, seed }));
      client.get(GetShortInterest, { security: apple, num: 50 });
      client.get(Sub, {
        securityList: [tencent, apple],
        subTypeList: [1],
        isSubOrUnSub: true,
        isRegOrUnRegPush: true,
      });
      clock.advance(20_000);
      return client.received;
    };
    expect(run(3)).toEqual(run(3));
    expect(run(3)).not.toEqual(run(4));
  });

  it("drops a connection whose carrier throws, and no other connection", () => {
    const engine = new Engine();
    let dropped = 0;
    const peer = engine.connect(
      () => {
        throw new Error("gone");
      },
      () => dropped++,
    );
    const other = new Client(engine);
    peer.receive(InitConnect.id, 1, new Uint8Array());
    expect(dropped).toBe(1);
    expect(other.ask(KeepAlive, { time: 0n }).retType).toBe(0);
    engine.disconnectAll();
    expect([dropped, other.isDropped]).toEqual([1, true]);
  });
});
