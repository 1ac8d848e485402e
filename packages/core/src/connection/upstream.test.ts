import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { collect, connected, outcome, tencent } from "../../test/connected.ts";
import { globalState } from "../../test/scripted-opend.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { GetGlobalState } from "../gen/strict/system/get-global-state.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { eventsOf } from "./event-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const connectStatus = (qotLogined: boolean) => ({
  type: 3,
  connectStatus: { qotLogined, trdLogined: true },
});
const programStatus = (type: number, strExtDesc?: string) => ({
  type: 2,
  programStatus: { programStatus: { type, strExtDesc } },
});

/** An OpenD whose answer to GetGlobalState can be changed. With `undefined` it does not answer. */
async function withUpstream() {
  const told: { state: Partial<typeof globalState> | undefined } = { state: {} };
  const { server, opend } = await connected({
    onRequest: (peer, { command, section }) => {
      if (command !== GetGlobalState.id) return false;
      if (told.state) peer.reply(GetGlobalState, section, { ...globalState, ...told.state });
      return true;
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  return { server, opend, told };
}

describe("the upstream link", () => {
  test("is read after each login and follows notifications", async () => {
    const { server, opend } = await withUpstream();
    expect(opend.state.upstream).toBe("up");
    server.last.push(Notify, connectStatus(false));
    expect(opend.state.upstream).toBe("down");
    server.last.end();
    expect(opend.state.upstream).toBe("unknown");
    await vi.advanceTimersByTimeAsync(100);
    expect(opend.state.upstream).toBe("up");
    await opend.close();
  });

  test("is requested again while it is down, because its return may not be reported", async () => {
    const { server, opend, told } = await withUpstream();
    server.last.push(Notify, connectStatus(false));
    told.state = { qotLogined: false };
    await vi.advanceTimersByTimeAsync(25_000);
    expect(opend.state.upstream).toBe("down");
    told.state = {};
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.upstream).toBe("up");
    const asked = server.last.received.filter(({ command }) => command === GetGlobalState.id);
    await vi.advanceTimersByTimeAsync(15_000);
    const askedLater = server.last.received.filter(({ command }) => command === GetGlobalState.id);
    expect(askedLater).toHaveLength(asked.length);
    await opend.close();
  });

  test("is down while OpenD is not ready, even if its quote login is up", async () => {
    const { server, opend, told } = await withUpstream();
    const seen = collect(eventsOf(opend));
    server.last.push(Notify, programStatus(4, "code sent to *1234"));
    expect(opend.state.upstream).toBe("down");
    told.state = { qotLogined: true, programStatus: { type: 7 } } as object;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.upstream).toBe("down");
    told.state = {};
    server.last.push(Notify, programStatus(10));
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state.upstream).toBe("up");
    expect(seen.filter(({ type }) => type === "notice")).toEqual([
      {
        type: "notice",
        generation: 1,
        notice: "NeedPhoneVerifyCode",
        text: "code sent to *1234",
      },
      { type: "notice", generation: 1, notice: "Ready", text: "" },
    ]);
    await opend.close();
  });

  test("is requested when OpenD is kicked out, and an event states the cause", async () => {
    const { server, opend, told } = await withUpstream();
    const seen = collect(eventsOf(opend));
    told.state = { qotLogined: false };
    server.last.push(Notify, { type: 1, event: { eventType: 7, desc: "elsewhere" } });
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state).toMatchObject({ link: "ready", upstream: "down" });
    expect(seen.map(({ type }) => type)).toEqual(["notice", "upstream"]);
    expect(seen[0]).toMatchObject({ notice: "KickedOut", text: "elsewhere" });
    await opend.close();
  });

  test("is not overwritten by an answer that is older than a notification", async () => {
    const { server, opend, told } = await withUpstream();
    told.state = undefined;
    server.last.push(Notify, programStatus(10));
    await vi.advanceTimersByTimeAsync(0);
    const asked = server.last.received.at(-1);
    server.last.push(Notify, connectStatus(false));
    server.last.reply(GetGlobalState, asked?.section ?? 0, globalState);
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state.upstream).toBe("down");
    await opend.close();
  });

  test("has one pending request at a time, and few requests, during a flood of notifications", async () => {
    const { server, opend, told } = await withUpstream();
    const asked = () =>
      server.last.received.filter(({ command }) => command === GetGlobalState.id).length;
    const storm = (): void => {
      for (let count = 0; count < 300; count += 1)
        server.last.push(Notify, { type: 1, event: { eventType: 7, desc: "elsewhere" } });
    };
    await vi.advanceTimersByTimeAsync(20_000);
    const before = asked();
    storm();
    await vi.advanceTimersByTimeAsync(0);
    // Notifications during the first request cause a second one.
    expect(asked()).toBe(before + 2);
    told.state = { qotLogined: false };
    storm();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toBe(before + 3);
    expect(opend.state.upstream).toBe("down");
    for (let second = 0; second < 60; second += 1) {
      storm();
      await vi.advanceTimersByTimeAsync(1000);
      expect(opend.limiter.state(GetGlobalState)?.left).toBeGreaterThanOrEqual(3);
    }
    told.state = {};
    await vi.advanceTimersByTimeAsync(15_000);
    expect(opend.state.upstream).toBe("up");
    await opend.close();
  });

  test("does not change after an unreadable notification", async () => {
    const { server, opend } = await withUpstream();
    server.last.rawPush(Notify.id, new Uint8Array([0xff, 0xff]));
    expect(opend.state).toMatchObject({ link: "ready", upstream: "up" });
    await opend.close();
  });
});

describe("the WebSocket service", () => {
  test("reports that it lost its OpenD, and the next answer shows that OpenD is back", async () => {
    const { server, opend, told } = await withUpstream();
    server.last.rawPush(2, new Uint8Array(0));
    expect(opend.state).toMatchObject({ link: "ready", upstream: "opend-lost" });
    told.state = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.upstream).toBe("opend-lost");
    told.state = {};
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.upstream).toBe("up");
    await opend.close();
  });

  test("reports it in the error of a reply too, and the call fails with a typed error", async () => {
    const { server, opend } = await withUpstream();
    const call = outcome(opend.request(GetShortInterest, tencent));
    await vi.advanceTimersByTimeAsync(0);
    server.last.fail(GetShortInterest, server.last.received.at(-1)?.section ?? 0, 3);
    expect(await call).toBe("service-failed");
    expect(opend.state.upstream).toBe("opend-lost");
    await opend.close();
  });
});

describe("when the upstream link is back", () => {
  test("restorers get upstream-returned, and reconnected after a reconnect", async () => {
    const { server, opend } = await withUpstream();
    const reasons: string[] = [];
    opend.onRestore(async (_, reason) => void reasons.push(reason));
    server.last.push(Notify, connectStatus(false));
    server.last.push(Notify, connectStatus(true));
    await vi.advanceTimersByTimeAsync(0);
    expect(reasons).toEqual(["upstream-returned"]);
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(reasons).toEqual(["upstream-returned", "reconnected"]);
    await opend.close();
  });

  test("a failing restorer is reported and does not end the connection", async () => {
    const { server, opend } = await withUpstream();
    const seen = collect(eventsOf(opend));
    opend.onRestore(() => Promise.reject(new Error("no")));
    server.last.push(Notify, connectStatus(false));
    server.last.push(Notify, connectStatus(true));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.map(({ type }) => type)).toEqual(["upstream", "upstream", "restore-failed"]);
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });
});

describe("quote rights", () => {
  const rights = (hkQotRight: number, usQotRight: number) => ({
    type: 4,
    qotRight: { hkQotRight, usQotRight, cnQotRight: 2, hasUSOptionQotRight: true },
  });

  test("that change are reported by market, also across a reconnect", async () => {
    const { server, opend } = await withUpstream();
    server.last.push(Notify, rights(3, 2));
    const seen = collect(eventsOf(opend));
    server.last.push(Notify, rights(5, 2));
    server.last.push(Notify, rights(5, 2));
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(Notify, rights(3, 91));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.filter(({ type }) => type === "quote-right")).toEqual([
      {
        type: "quote-right",
        generation: 1,
        changes: [{ market: "HK", before: "level-2", after: "none" }],
      },
      {
        type: "quote-right",
        generation: 2,
        changes: [
          { market: "HK", before: "none", after: "level-2" },
          { market: "US", before: "level-1", after: "unknown(91)" },
        ],
      },
    ]);
    // One of the reports contains no change.
    expect(opend.state.rightsTold).toBe(4);
    await opend.close();
  });

  test("that change while restorers run are reported once the connection is ready", async () => {
    const { server, opend } = await withUpstream();
    server.last.push(Notify, rights(3, 2));
    let restored = (): void => {};
    opend.onRestore(
      () =>
        new Promise((resolve) => {
          restored = resolve;
        }),
    );
    const seen = collect(eventsOf(opend));
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(Notify, rights(5, 2));
    restored();
    await vi.advanceTimersByTimeAsync(0);
    const types = seen.map(({ type }) => type);
    expect(types).toEqual(["lost", "reconnecting", "ready", "quote-right", "upstream"]);
    expect(seen.at(-2)).toMatchObject({
      generation: 2,
      changes: [{ market: "HK", after: "none" }],
    });
    await opend.close();
  });

  test("that were reported to a session which never became ready are remembered", async () => {
    const { server, opend } = await withUpstream();
    server.last.push(Notify, rights(3, 2));
    opend.onRestore(() => new Promise(() => {}));
    const seen = collect(eventsOf(opend));
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(Notify, rights(5, 2));
    server.last.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.filter(({ type }) => type === "quote-right")).toHaveLength(1);
    await opend.close();
  });
});
