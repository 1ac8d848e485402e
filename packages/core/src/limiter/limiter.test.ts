import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Clock, systemClock } from "../clock.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { GetStaticInfo } from "../gen/strict/qot/get-static-info.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { GetComboMaxTrdQtys } from "../gen/strict/trd/get-combo-max-trd-qtys.ts";
import { GetMaxTrdQtys } from "../gen/strict/trd/get-max-trd-qtys.ts";
import { Limiter } from "./limiter.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pair = { id: 1, name: "Pair", limit: { requests: 2, windowMs: 1000 } } as const;

/** Records when each call got its place, in milliseconds from the start. */
function recorder(limiter: Limiter): {
  acquire(signal?: AbortSignal): Promise<void>;
  at: number[];
} {
  const start = performance.now();
  const at: number[] = [];
  return {
    at,
    acquire: (signal) =>
      limiter.acquire(pair, { signal }).then(() => void at.push(performance.now() - start)),
  };
}

describe("a sliding window", () => {
  test("admits a burst and delays later requests", async () => {
    const { acquire, at } = recorder(new Limiter({ marginMs: 0 }));
    const calls = Array.from({ length: 5 }, () => acquire());
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all(calls);
    expect(at).toEqual([0, 0, 1000, 1000, 2000]);
  });

  test("slides: places become free one by one, not all at the end of a period", async () => {
    const { acquire, at } = recorder(new Limiter({ marginMs: 0 }));
    await acquire();
    await vi.advanceTimersByTimeAsync(600);
    const calls = [acquire(), acquire(), acquire()];
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    expect(at).toEqual([0, 600, 1000, 1600]);
  });

  test("adds a margin for requests that overtake", async () => {
    const { acquire, at } = recorder(new Limiter());
    const calls = [acquire(), acquire(), acquire()];
    await vi.advanceTimersByTimeAsync(1100);
    await Promise.all(calls);
    expect(at).toEqual([0, 0, 1100]);
  });

  test("never admits more than the limit in any window", async () => {
    const { acquire, at } = recorder(new Limiter({ marginMs: 0 }));
    const calls: Promise<void>[] = [];
    for (const pause of [0, 130, 10, 700, 0, 0, 450, 90, 0, 999, 1, 3]) {
      await vi.advanceTimersByTimeAsync(pause);
      calls.push(acquire());
    }
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all(calls);
    for (const [index, time] of at.entries()) {
      const third = at[index + 2];
      if (third !== undefined) expect(third - time).toBeGreaterThanOrEqual(1000);
    }
    expect(at).toHaveLength(12);
  });
});

describe("the queue", () => {
  test("is first come, first served, and a newcomer does not overtake", async () => {
    const limiter = new Limiter({ marginMs: 0 });
    const order: string[] = [];
    const join = (name: string): Promise<void> =>
      limiter.acquire(pair).then(() => void order.push(name));
    const calls = ["a", "b", "c", "d"].map(join);
    await vi.advanceTimersByTimeAsync(999);
    calls.push(join("e"));
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all(calls);
    expect(order).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("aborting gives the place to the next call", async () => {
    const limiter = new Limiter({ marginMs: 0 });
    const { acquire, at } = recorder(limiter);
    const controller = new AbortController();
    const calls = [acquire(), acquire()];
    const aborted = acquire(controller.signal).catch((reason: unknown) => reason);
    calls.push(acquire(), acquire());
    expect(limiter.state(pair)).toMatchObject({ queued: 3, left: 0, nextMs: 1000 });
    controller.abort("leaving");
    expect(await aborted).toBe("leaving");
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    expect(at).toEqual([0, 0, 1000, 1000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("can be replaced by an error", async () => {
    const limiter = new Limiter({ marginMs: 0 });
    await limiter.acquire(pair);
    await limiter.acquire(pair);
    await vi.advanceTimersByTimeAsync(250);
    await expect(limiter.acquire(pair, { whenLimited: "throw" })).rejects.toMatchObject({
      code: "rate-limited",
      waitMs: 750,
      requests: 2,
      windowMs: 1000,
    });
  });
});

describe("terms", () => {
  test("come from the protocol", () => {
    expect(new Limiter().state(GetShortInterest)).toMatchObject({
      requests: 30,
      windowMs: 30_000,
      left: 30,
    });
  });

  test("none means no limit", async () => {
    const limiter = new Limiter();
    expect(limiter.state(Sub)).toBeUndefined();
    await Promise.all(Array.from({ length: 200 }, () => limiter.acquire(Sub)));
  });

  test("an undocumented limit is the smallest known one", () => {
    expect(GetStaticInfo.limit).toBeUndefined();
    expect(new Limiter().state(GetStaticInfo)).toMatchObject({ requests: 10 });
    expect(new Limiter({ undocumented: "none" }).state(GetStaticInfo)).toBeUndefined();
  });

  test("may be overridden by name", () => {
    const limiter = new Limiter({
      overrides: { Qot_GetShortInterest: { requests: 3, windowMs: 1000 } },
    });
    expect(limiter.state(GetShortInterest)).toMatchObject({ requests: 3 });
  });

  test("one window serves a group", async () => {
    const limiter = new Limiter();
    await limiter.acquire(GetMaxTrdQtys);
    expect(limiter.state(GetComboMaxTrdQtys)?.left).toBe(9);
  });

  test.each([
    [{ undocumented: { requests: 0, windowMs: 1 } }, "undocumented.requests"],
    [{ overrides: { X: { requests: 1, windowMs: -5 } } }, "X.windowMs"],
    [{ marginMs: -1 }, "marginMs"],
  ])("bad ones are refused by name: %j", (options, argument) => {
    expect(() => new Limiter(options)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument }),
    );
  });
});

describe("the overview", () => {
  test("returns the state of every limit that was used, groups by their own name", async () => {
    const limiter = new Limiter({ marginMs: 0 });
    expect(limiter.states()).toEqual([]);
    await limiter.acquire(pair);
    await vi.advanceTimersByTimeAsync(400);
    await limiter.acquire(pair);
    await limiter.acquire(GetMaxTrdQtys);
    await limiter.acquire(GetComboMaxTrdQtys);
    await limiter.acquire(Sub);
    expect(limiter.states()).toEqual([
      {
        name: "Pair",
        requests: 2,
        windowMs: 1000,
        left: 0,
        nextMs: 600,
        queued: 0,
        waitMs: 600,
        isRefused: false,
        share: 1,
        learned: undefined,
      },
      {
        name: "Trd_GetComboMaxTrdQtys",
        requests: 10,
        windowMs: 30_000,
        left: 8,
        nextMs: 0,
        queued: 0,
        waitMs: 0,
        isRefused: false,
        share: 1,
        learned: undefined,
      },
    ]);
  });
});

describe("how long one more call would wait", () => {
  test("equals its actual wait, with any number of calls before it", async () => {
    const limiter = new Limiter({ marginMs: 50 });
    const { acquire, at } = recorder(limiter);
    const told: number[] = [];
    const calls: Promise<void>[] = [];
    for (const pause of [0, 300, 0, 20, 0, 0, 400, 5, 0]) {
      await vi.advanceTimersByTimeAsync(pause);
      told.push(performance.now() + (limiter.state(pair)?.waitMs ?? Number.NaN));
      calls.push(acquire());
    }
    const start = performance.now() - 725;
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(told.map((time) => time - start)).toEqual(at);
    expect(at.at(-1)).toBeGreaterThan(4_000);
  });

  test("is longer while OpenD refuses, and isRefused is set", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const limiter = new Limiter({ marginMs: 0 });
    limiter.learn(pair, "too frequent");
    expect(limiter.state(pair)).toMatchObject({ left: 0, waitMs: 1000, isRefused: true });
    const waiting = [0, 1, 2].map(() => limiter.acquire(pair));
    const { nextMs, queued, waitMs = 0 } = limiter.state(pair) ?? {};
    expect([nextMs, queued]).toEqual([1000, 3]);
    // A program shares the limit after a refusal, so its calls are spread.
    expect(waitMs).toBeGreaterThan(4000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(limiter.state(pair)).toMatchObject({ isRefused: false });
    await vi.advanceTimersByTimeAsync(waitMs);
    await Promise.all(waiting);
  });
});

test("waiting keeps the process running, except for background calls", async () => {
  const held: boolean[] = [];
  const clock: Clock = {
    ...systemClock,
    after(delayMs, callback, options) {
      held.push(!options?.background);
      return systemClock.after(delayMs, callback, options);
    },
  };
  const limiter = new Limiter({ clock });
  const leaving = new AbortController();
  const { signal } = leaving;
  limiter.tryAcquire(pair);
  limiter.tryAcquire(pair);
  const calls = [
    limiter.acquire(pair, { signal, background: true }),
    limiter.acquire(pair, { signal }),
  ];
  expect(held).toEqual([false, true]);
  leaving.abort("leaving");
  await Promise.allSettled(calls);
  expect(vi.getTimerCount()).toBe(0);
});

describe("refusals", () => {
  test.each([
    ["Requests are too frequent: no more than 1 times every 1 seconds", 1, 1000],
    ["请求频率太高，每1秒最多1次", 1, 1000],
    // A window longer than the documented one is shortened to it.
    ["Requests are too frequent: no more than 1 times every 3600 seconds", 1, 1000],
    ["Requests are too frequent: no more than 15 times every 10 seconds", 1, 1000],
    // A higher limit than the documented one is ignored.
    ["Requests are too frequent: no more than 50 times every 10 seconds", 2, 1000],
    ["too frequent", 2, 1000],
  ])("are learned from: %s", async (retMsg, requests, windowMs) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const limiter = new Limiter();
    await limiter.acquire(pair);
    expect(limiter.learn(pair, retMsg)).toBe(true);
    expect(limiter.state(pair)).toMatchObject({ requests, windowMs, left: 0, nextMs: windowMs });
    await vi.advanceTimersByTimeAsync(windowMs);
    expect(limiter.state(pair)).toMatchObject({ left: 1, share: 1 / 3 });
    limiter.forget(pair);
    expect(limiter.state(pair)).toMatchObject({ left: 2, share: 1, learned: undefined });
  });

  test("of other kinds are not", () => {
    const limiter = new Limiter();
    expect(limiter.learn(pair, "unknown stock")).toBe(false);
    expect(limiter.learn(pair, undefined)).toBe(false);
    expect(limiter.state(pair)?.left).toBe(2);
  });

  test("set a limit for a protocol without a documented one", () => {
    const limiter = new Limiter();
    limiter.learn(Sub, "too frequent: no more than 4 times every 30 seconds");
    expect(limiter.state(Sub)).toMatchObject({ requests: 4, left: 0 });
  });

  test("are forgotten after ten minutes, or by forget()", async () => {
    const limiter = new Limiter();
    const named = "too frequent: no more than 1 times every 3600 seconds";
    limiter.learn(pair, named);
    expect(limiter.state(pair)).toMatchObject({
      requests: 1,
      learned: { requests: 1, windowMs: 1000, forgetInMs: 600_000 },
    });
    await vi.advanceTimersByTimeAsync(599_000);
    expect(limiter.state(pair)).toMatchObject({ requests: 1, learned: { forgetInMs: 1000 } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(limiter.state(pair)).toMatchObject({ requests: 2, left: 2, learned: undefined });
    limiter.learn(pair, named);
    limiter.forget(pair);
    expect(limiter.state(pair)).toMatchObject({ requests: 2, learned: undefined });
    limiter.learn(pair, named);
    limiter.learn(Sub, named);
    limiter.forget();
    expect(limiter.states().filter(({ learned }) => learned)).toEqual([]);
  });

  test("once forgotten leave the protocol without a limit again", async () => {
    const limiter = new Limiter();
    limiter.learn(Sub, "too frequent: no more than 1 times every 3600 seconds");
    expect(limiter.state(Sub)).toMatchObject({ requests: 1, windowMs: 30_000, left: 0 });
    await vi.advanceTimersByTimeAsync(601_000);
    expect(limiter.state(Sub)).toBeUndefined();
    expect(limiter.tryAcquire(Sub)).toBeDefined();
  });
});
