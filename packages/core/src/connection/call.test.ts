import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answerShortInterest, connected, outcome, tencent } from "../../test/connected.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { PlaceOrder } from "../gen/strict/trd/place-order.ts";
import { Limiter } from "../limiter/limiter.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("requests", () => {
  test("a call returns the s2c of its reply", async () => {
    const { opend } = await connected({ onRequest: answerShortInterest("-1") });
    await expect(opend.request(GetShortInterest, tencent)).resolves.toEqual({
      hkItemList: [],
      usItemList: [],
      nextKey: "-1",
    });
    await opend.close();
  });

  test("replies out of order settle the right requests", async () => {
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

  test("a failure is a typed error with OpenD's message", async () => {
    const { opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command === GetShortInterest.id)
          peer.refuse(GetShortInterest, section, "unknown stock");
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
    const settled = outcome(opend.request(GetShortInterest, tencent, { timeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await settled).toBe("timeout");
    const { section } = server.last.received.at(-1) ?? { section: 0 };
    server.last.reply(GetShortInterest, section, { nextKey: "late" });
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("the default time limit of a call is 30 s", async () => {
    const { opend } = await connected();
    const settled = outcome(opend.request(GetShortInterest, tencent));
    await vi.advanceTimersByTimeAsync(29_999);
    const early = await Promise.race([settled, Promise.resolve("still waiting")]);
    expect(early).toBe("still waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(await settled).toBe("timeout");
    await opend.close();
  });

  test("aborting rejects with the signal's own reason", async () => {
    const { opend } = await connected();
    const controller = new AbortController();
    const settled = outcome(
      opend.request(GetShortInterest, tencent, { signal: controller.signal }),
    );
    controller.abort("enough");
    expect(await settled).toBe("enough");
    await opend.close();
  });

  test("a trading request is refused before anything is sent", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const sent = server.last.received.length;
    // @ts-expect-error the types refuse it too
    expect(await outcome(opend.request(PlaceOrder, {}))).toBe("read-only");
    expect(server.last.received.length).toBe(sent);
    await opend.close();
  });

  test("a missing required field is named before anything is sent", async () => {
    const { opend } = await connected();
    // @ts-expect-error `code` is required
    const request = opend.request(GetShortInterest, { security: { market: 1 } });
    await expect(request).rejects.toMatchObject({
      code: "bad-message",
      field: "c2s.security.code",
    });
    await opend.close();
  });

  test.each([
    ["before it is sent", 0],
    ["at the moment of its turn", 1],
  ])("aborting a call %s does not count against the limit", async (_, before) => {
    const asked: number[] = [];
    const limiter = new Limiter({
      marginMs: 0,
      overrides: { Qot_GetShortInterest: { requests: 1, windowMs: 1_000 } },
    });
    const { opend } = await connected(
      { onRequest: (_peer, { command }) => void asked.push(command) },
      { limiter },
    );
    for (let count = 0; count < before; count++) limiter.tryAcquire(GetShortInterest);
    const leaving = new AbortController();
    const { signal } = leaving;
    const call = opend.request(GetShortInterest, tencent, { signal }).catch((reason) => reason);
    if (before > 0) await vi.advanceTimersByTimeAsync(999);
    vi.advanceTimersByTime(1);
    leaving.abort("leaving");
    expect(await call).toBe("leaving");
    expect(asked).not.toContain(GetShortInterest.id);
    expect(limiter.state(GetShortInterest)).toMatchObject({ left: 1, queued: 0 });
    await opend.close();
  });

  test("a frequency refusal while restoring is learned, and the request is not retried", async () => {
    let asked = 0;
    const { server, opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== GetShortInterest.id) return;
        asked += 1;
        if (asked > 1) return peer.reply(GetShortInterest, section, { nextKey: "-1" });
        peer.refuse(
          GetShortInterest,
          section,
          "too frequent, no more than 5 times every 10 seconds",
        );
      },
    });
    opend.onRestore(async (request) => {
      await request(GetShortInterest, tencent);
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(opend.state.link).toBe("ready");
    expect(opend.limiter.state(GetShortInterest)).toMatchObject({ requests: 5, isRefused: true });
    await opend.close();
  });

  test("a frequency refusal is learned, and the read is retried after the window", async () => {
    let asked = 0;
    const { opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== GetShortInterest.id) return;
        asked += 1;
        if (asked === 1)
          peer.refuse(
            GetShortInterest,
            section,
            "too frequent, no more than 5 times every 10 seconds",
          );
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

describe("a request that OpenD refuses as too frequent", () => {
  const retMsg = "too frequent, no more than 30 times every 30 seconds";

  /** Refuses the first requests for short interest. */
  const refusing = async (count: number) => {
    let asked = 0;
    const { opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== GetShortInterest.id) return;
        asked += 1;
        if (asked > count) peer.reply(GetShortInterest, section, { nextKey: "-1" });
        else peer.refuse(GetShortInterest, section, retMsg);
      },
    });
    return { opend, asked: () => asked };
  };

  test("is sent again after a window", async () => {
    const { opend, asked } = await refusing(1);
    const reply = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_200);
    await expect(reply).resolves.toMatchObject({ nextKey: "-1" });
    expect(opend.limiter.state(GetShortInterest)?.share).toBeLessThan(0.4);
    await opend.close();
  });

  test("fails as rate-limited at last, with the reply as its cause", async () => {
    const { opend, asked } = await refusing(1_000);
    const failure = opend.request(GetShortInterest, tencent).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(180_000);
    const error = await failure;
    expect(error).toMatchObject({ code: "rate-limited", requests: 30, cause: { retMsg } });
    expect((error as Error).message).toContain("are used by other programs too");
    expect(asked()).toBe(10);
    await opend.close();
  });

  test("fails at once as rate-limited if it should not wait", async () => {
    const { opend, asked } = await refusing(1_000);
    const request = opend.request(GetShortInterest, tencent, { whenLimited: "throw" });
    await expect(request).rejects.toMatchObject({ code: "rate-limited", cause: { retMsg } });
    expect(asked()).toBe(1);
    await opend.close();
  });
});
