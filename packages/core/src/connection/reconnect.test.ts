import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, outcome, tencent } from "../../test/connected.ts";
import { ConnectError } from "../errors.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { eventsOf } from "./event-stream.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a lost link", () => {
  test("a pending read is retried on the next link", async () => {
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

  test("a pending change is not retried, because it may have arrived", async () => {
    const { server, opend } = await connected();
    const lost = opend.request(Sub, { isSubOrUnSub: true });
    const settled = expect(lost).rejects.toMatchObject({ code: "link-lost", mayHaveArrived: true });
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    await settled;
    await opend.close();
  });

  test("a call may choose to fail at once", async () => {
    const { server, opend } = await connected();
    server.last.end();
    expect(await outcome(opend.request(GetShortInterest, tencent, { whenLost: "fail" }))).toBe(
      "link-lost",
    );
    await opend.close();
  });

  test.each([0, 2, 5])("restorers run once, after %i failed attempts", async (failures) => {
    const { server, opend } = await connected({
      onOpen: (attempt) => {
        if (attempt > 1 && attempt <= 1 + failures)
          throw new ConnectError("refused", "nobody there");
      },
      onRequest: (peer, { command, section }) => {
        if (command === Sub.id) peer.reply(Sub, section, {});
      },
    });
    opend.onRestore(async (request) => {
      await request(Sub, {
        isSubOrUnSub: true,
        subTypeList: [1],
        securityList: [tencent.security],
      });
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    expect(server.last.received.filter(({ command }) => command === Sub.id)).toHaveLength(1);
    await opend.close();
  });

  test("calls wait until the restorers have run", async () => {
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

  test("a failing restorer does not stop the others", async () => {
    const { server, opend } = await connected();
    const events: string[] = [];
    const stream = eventsOf(opend);
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
    expect(events).toEqual([
      "lost",
      "reconnecting",
      "restore-failed",
      "ready",
      "upstream",
      "closed",
    ]);
  });

  test("restoring alone does not keep the process running", async () => {
    const { server, opend } = await connected();
    opend.onRestore(() => new Promise(() => {}));
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(server.last.isHeld).toBe(false);
    const stream = pushesOf(opend, UpdateBasicQot);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(opend.state.link).toBe("ready");
    expect(server.last.isHeld).toBe(true);
    stream.close();
    await opend.close();
  });

  test("a link that ends while restorers run is opened again", async () => {
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
    const stream = pushesOf(opend, UpdateBasicQot);
    const reading = outcome(stream.next());
    server.last.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(await reading).toBe("closed");
    expect(await outcome(opend.request(GetShortInterest, tencent))).toBe("closed");
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

  test("after silence the link is probed, and replaced if nothing answers", async () => {
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
