import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Peer, ScriptedOpenD, type ScriptedOptions } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { ConnectError, type OpendErrorCode } from "../errors.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { PlaceOrder } from "../gen/strict/trd/place-order.ts";
import { type ConnectionOptions, openConnection } from "./connection.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tencent = { security: { market: 1, code: "00700" } };
const noJitter = (attempt: number): number => attempt * 100;

async function connected(
  options: ScriptedOptions = {},
  connection: ConnectionOptions = {},
): Promise<{ server: ScriptedOpenD; opend: Awaited<ReturnType<typeof openConnection>> }> {
  const server = new ScriptedOpenD(options);
  const opend = await openConnection(
    { openLink: server.openLink, dialect: webSocketDialect() },
    { reconnect: noJitter, ...connection },
  );
  return { server, opend };
}

const answerShortInterest = (nextKey: string) => (peer: Peer, request: Peer["received"][number]) => {
  if (request.command === GetShortInterest.id) peer.reply(GetShortInterest, request.section, { nextKey });
};

const code = async (promise: Promise<unknown>): Promise<OpendErrorCode | unknown> =>
  promise.then(
    () => "resolved",
    (error: { code?: unknown }) => error.code ?? error,
  );

describe("requests", () => {
  test("a reply comes back out of its envelope", async () => {
    const { opend } = await connected({ onRequest: answerShortInterest("-1") });
    await expect(opend.request(GetShortInterest, tencent)).resolves.toEqual({
      hkItemList: [],
      usItemList: [],
      nextKey: "-1",
    });
    await opend.close();
  });

  test("replies out of order find their requests", async () => {
    const { server, opend } = await connected();
    const first = opend.request(GetShortInterest, tencent);
    const second = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(0);
    const [a, b] = server.last.received.filter(({ command }) => command === GetShortInterest.id);
    server.last.reply(GetShortInterest, b?.section ?? 0, { nextKey: "b" });
    server.last.reply(GetShortInterest, a?.section ?? 0, { nextKey: "a" });
    expect([(await first).nextKey, (await second).nextKey]).toEqual(["a", "b"]);
    await opend.close();
  });

  test("a failure is a typed error with OpenD's words", async () => {
    const { opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command === GetShortInterest.id) peer.refuse(GetShortInterest, section, "unknown stock");
      },
    });
    await expect(opend.request(GetShortInterest, tencent)).rejects.toMatchObject({
      code: "reply-failed",
      retType: -1,
      retMsg: "unknown stock",
      protocol: { id: 3249, name: "Qot_GetShortInterest" },
    });
    await opend.close();
  });

  test("no reply ends in a timeout, and a late reply is dropped", async () => {
    const { server, opend } = await connected();
    const outcome = code(opend.request(GetShortInterest, tencent, { timeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcome).toBe("timeout");
    const { section } = server.last.received.at(-1) ?? { section: 0 };
    server.last.reply(GetShortInterest, section, { nextKey: "late" });
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("without a budget of its own a call gets 30 s", async () => {
    const { opend } = await connected();
    const outcome = code(opend.request(GetShortInterest, tencent));
    await vi.advanceTimersByTimeAsync(29_999);
    const early = await Promise.race([outcome, Promise.resolve("still waiting")]);
    expect(early).toBe("still waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe("timeout");
    await opend.close();
  });

  test("aborting rejects with the signal's own reason", async () => {
    const { opend } = await connected();
    const controller = new AbortController();
    const outcome = code(opend.request(GetShortInterest, tencent, { signal: controller.signal }));
    controller.abort("enough");
    expect(await outcome).toBe("enough");
    await opend.close();
  });

  test("a trading request is refused before anything is sent", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const sent = server.last.received.length;
    // @ts-expect-error the types refuse it too
    expect(await code(opend.request(PlaceOrder, {}))).toBe("read-only");
    expect(server.last.received.length).toBe(sent);
    await opend.close();
  });

  test("a missing required field is named before anything is sent", async () => {
    const { opend } = await connected();
    // @ts-expect-error `code` is required
    const request = opend.request(GetShortInterest, { security: { market: 1 } });
    await expect(request).rejects.toMatchObject({ code: "bad-message", field: "c2s.security.code" });
    await opend.close();
  });

  test("a refusal for frequency is learned and the read tried again after the window", async () => {
    let asked = 0;
    const { opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== GetShortInterest.id) return;
        asked += 1;
        if (asked === 1) peer.refuse(GetShortInterest, section, "too frequent, no more than 5 times every 10 seconds");
        else peer.reply(GetShortInterest, section, { nextKey: "-1" });
      },
    });
    const reply = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(1_200);
    await expect(reply).resolves.toMatchObject({ nextKey: "-1" });
    expect(opend.limiter.state(GetShortInterest)).toMatchObject({ requests: 5 });
    await opend.close();
  });
});

describe("a lost link", () => {
  test("a read in flight is sent again on the next link", async () => {
    const { server, opend } = await connected();
    const reply = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    expect(opend.state).toMatchObject({ link: "reconnecting", upstream: "unknown", generation: 1 });
    await vi.advanceTimersByTimeAsync(100);
    const again = server.last.received.find(({ command }) => command === GetShortInterest.id);
    server.last.reply(GetShortInterest, again?.section ?? 0, { nextKey: "-1" });
    await expect(reply).resolves.toMatchObject({ nextKey: "-1" });
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    await opend.close();
  });

  test("a change in flight is not sent again: it may have arrived", async () => {
    const { server, opend } = await connected();
    const outcome = opend.request(Sub, { isSubOrUnSub: true });
    const settled = expect(outcome).rejects.toMatchObject({ code: "link-lost", mayHaveArrived: true });
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    await settled;
    await opend.close();
  });

  test("a call may choose to fail at once", async () => {
    const { server, opend } = await connected();
    server.last.end();
    expect(await code(opend.request(GetShortInterest, tencent, { whenLost: "fail" }))).toBe("link-lost");
    await opend.close();
  });

  test.each([0, 2, 5])("what is to be restored is, once, after %i failed attempts", async (failures) => {
    const { server, opend } = await connected({
      onOpen: (attempt) => {
        if (attempt > 1 && attempt <= 1 + failures) throw new ConnectError("refused", "nobody there");
      },
      onRequest: (peer, { command, section }) => {
        if (command === Sub.id) peer.reply(Sub, section, {});
      },
    });
    opend.onRestore(async (request) => {
      await request(Sub, { isSubOrUnSub: true, subTypeList: [1], securityList: [tencent.security] });
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    expect(server.last.received.filter(({ command }) => command === Sub.id)).toHaveLength(1);
    await opend.close();
  });

  test("calls wait until what is to be restored is", async () => {
    const order: string[] = [];
    const { server, opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command === Sub.id) {
          order.push("restored");
          peer.reply(Sub, section, {});
        }
        if (command === GetShortInterest.id) {
          order.push("call");
          peer.reply(GetShortInterest, section, { nextKey: "-1" });
        }
      },
    });
    opend.onRestore(async (request) => {
      await request(Sub, { isSubOrUnSub: true });
    });
    server.last.end();
    const reply = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(100);
    await reply;
    expect(order).toEqual(["restored", "call"]);
    await opend.close();
  });

  test("one thing that cannot be restored does not lose the others", async () => {
    const { server, opend } = await connected();
    const events: string[] = [];
    const stream = opend.events();
    const reading = (async () => {
      for await (const { type } of stream) events.push(type);
    })();
    let isSecondRun = false;
    opend.onRestore(() => Promise.reject(new Error("gone")));
    opend.onRestore(async () => {
      isSecondRun = true;
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(isSecondRun).toBe(true);
    expect(opend.state.link).toBe("ready");
    await opend.close();
    await reading;
    expect(events).toEqual(["lost", "reconnecting", "restore-failed", "ready", "upstream", "closed"]);
  });

  test("a link that ends while things are restored is tried again", async () => {
    let isFirst = true;
    const { server, opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== Sub.id) return;
        if (isFirst) peer.end();
        else peer.reply(Sub, section, {});
        isFirst = false;
      },
    });
    opend.onRestore(async (request) => {
      await request(Sub, { isSubOrUnSub: true });
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    expect(server.peers).toHaveLength(3);
    await opend.close();
  });

  test("when no further attempt is made, calls and streams end with the cause", async () => {
    const { server, opend } = await connected({}, { reconnect: false });
    const stream = opend.pushes(UpdateBasicQot);
    const reading = code(stream.next());
    server.last.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(await reading).toBe("closed");
    expect(await code(opend.request(GetShortInterest, tencent))).toBe("closed");
    expect(opend.state.link).toBe("closed");
  });

  test("garbage ends the link, and the next one is fresh", async () => {
    const { server, opend } = await connected();
    server.last.raw(new Uint8Array(60).fill(7));
    expect(opend.state.link).toBe("reconnecting");
    expect(server.peers[0]?.isClosedByClient).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("silence is noticed: a probe, and when nothing answers, a new link", async () => {
    let isMute = false;
    const { server, opend } = await connected({ onRequest: () => isMute });
    await vi.advanceTimersByTimeAsync(0);
    const beforeProbe = server.last.received.length;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.last.received.length).toBe(beforeProbe + 1);
    isMute = true;
    await vi.advanceTimersByTimeAsync(30_000 + 9_999);
    expect(opend.state.link).toBe("ready");
    isMute = false;
    await vi.advanceTimersByTimeAsync(200);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    await opend.close();
  });
});

describe("connecting", () => {
  test("has a deadline, even when the link never opens", async () => {
    const server = new ScriptedOpenD({ onOpen: () => new Promise(() => {}) });
    const outcome = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { connectTimeoutMs: 1_000 },
    );
    const settled = expect(outcome).rejects.toMatchObject({ code: "connect-failed", reason: "timeout" });
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
  });

  test("a login that is never answered is a timeout, and the link is closed", async () => {
    const server = new ScriptedOpenD({ onRequest: () => true });
    const outcome = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { connectTimeoutMs: 1_000 },
    );
    const settled = expect(outcome).rejects.toMatchObject({ code: "connect-failed", reason: "timeout" });
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
    expect(server.last.isClosedByClient).toBe(true);
  });

  test("something else that answers is told apart", async () => {
    const server = new ScriptedOpenD({
      onRequest: (peer) => {
        peer.raw(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
        return true;
      },
    });
    await expect(
      openConnection({ openLink: server.openLink, dialect: webSocketDialect() }),
    ).rejects.toMatchObject({ code: "connect-failed", reason: "not-opend" });
  });

  test("a link that ends at the login says what that probably means", async () => {
    const server = new ScriptedOpenD({
      onRequest: (peer) => {
        peer.end();
        return true;
      },
    });
    await expect(
      openConnection({ openLink: server.openLink, dialect: webSocketDialect() }),
    ).rejects.toMatchObject({
      code: "connect-failed",
      reason: "ended-at-login",
      message: expect.stringContaining("probably"),
    });
  });

  test("aborting rejects with the signal's own reason", async () => {
    const controller = new AbortController();
    const server = new ScriptedOpenD({ onRequest: () => true });
    const outcome = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { signal: controller.signal },
    );
    controller.abort("never mind");
    await expect(outcome).rejects.toBe("never mind");
  });
});

describe("pushes and upstream", () => {
  const quote = {
    security: tencent.security,
    isSuspended: false,
    listTime: "",
    priceSpread: 0.2,
    updateTime: "",
    highPrice: 1,
    openPrice: 1,
    lowPrice: 1,
    curPrice: 1,
    lastClosePrice: 1,
    volume: 1n,
    turnover: 1,
    turnoverRate: 1,
    amplitude: 1,
  };

  test("a stream goes on across a reconnect", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot);
    server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice: 467.8 }] });
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice: 468 }] });
    const prices = [await stream.next(), await stream.next()].map(({ value }) => value?.basicQotList[0]?.curPrice);
    expect(prices).toEqual([467.8, 468]);
    await opend.close();
  });

  test("a slow reader loses the oldest, and that is counted", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot, { capacity: 2 });
    for (const curPrice of [1, 2, 3, 4, 5])
      server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice }] });
    expect(stream.dropped).toBe(3);
    const { value } = await stream.next();
    expect(value?.basicQotList[0]?.curPrice).toBe(4);
    await opend.close();
  });

  test("leaving the loop ends the stream and lets the process go", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isHeld).toBe(true);
    server.last.push(UpdateBasicQot, { basicQotList: [quote] });
    for await (const _ of stream) break;
    expect(server.last.isHeld).toBe(false);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await opend.close();
  });

  test("a push that cannot be read fails its stream and keeps the link", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot);
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    expect(await code(stream.next())).toBe("bad-message");
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("upstream is read after each login and follows notifications", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state.upstream).toBe("up");
    server.last.push(Notify, { type: 3, connectStatus: { qotLogined: false, trdLogined: true } });
    expect(opend.state.upstream).toBe("down");
    server.last.end();
    expect(opend.state.upstream).toBe("unknown");
    await vi.advanceTimersByTimeAsync(100);
    expect(opend.state.upstream).toBe("up");
    await opend.close();
  });
});

describe("close()", () => {
  test("settles what waits, ends streams, may be called twice", async () => {
    const { server, opend } = await connected();
    const call = code(opend.request(GetShortInterest, tencent));
    const change = code(opend.request(Sub, { isSubOrUnSub: true }));
    const stream = opend.pushes(UpdateBasicQot).next();
    const events = opend.events();
    await vi.advanceTimersByTimeAsync(0);
    await opend.close();
    await opend.close();
    expect(await Promise.all([call, change, stream])).toEqual(["closed", "closed", { done: true, value: undefined }]);
    const seen = [];
    for await (const event of events) seen.push(event.type);
    expect(seen).toEqual(["upstream", "closed"]);
    expect(server.last.isClosedByClient).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while a call waits for the limiter", async () => {
    const { opend } = await connected({ onRequest: answerShortInterest("-1") });
    const calls = Array.from({ length: 31 }, () => code(opend.request(GetShortInterest, tencent)));
    await vi.advanceTimersByTimeAsync(10);
    await opend.close();
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome === "resolved")).toHaveLength(30);
    expect(outcomes.at(-1)).toBe("closed");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while reconnecting, before and during an attempt", async () => {
    for (const waitMs of [50, 100]) {
      let isMute = false;
      const { server, opend } = await connected({ onRequest: () => isMute });
      isMute = true;
      const call = code(opend.request(GetShortInterest, tencent));
      server.last.end();
      await vi.advanceTimersByTimeAsync(waitMs);
      await opend.close();
      expect(await call).toBe("closed");
      await vi.advanceTimersByTimeAsync(0);
      expect(server.peers.every((peer, index) => index === 0 || peer.isClosedByClient)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});
