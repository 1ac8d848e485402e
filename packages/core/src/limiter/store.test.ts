import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Limiter } from "./limiter.ts";
import { memoryStore } from "./memory-store.ts";
import type { LimitStore, LimitWindow } from "./store.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pair = { id: 1, name: "Pair", limit: { requests: 2, windowMs: 1000 } } as const;

describe("a shared store", () => {
  test("makes two limiters share the same limits", async () => {
    const windows = new Map<string, LimitWindow>();
    const store: LimitStore = {
      window(name, limit, ...more) {
        const window = windows.get(name) ?? memoryStore.window(name, limit, ...more);
        windows.set(name, window);
        return window;
      },
    };
    const [one, other] = [0, 0].map(() => new Limiter({ store, marginMs: 0 })) as [
      Limiter,
      Limiter,
    ];
    await one.acquire(pair);
    await other.acquire(pair);
    expect(one.state(pair)).toMatchObject({ left: 0, nextMs: 1000 });
    expect(other.tryAcquire(pair)).toBeUndefined();
    // Both wait. The one that finds no place continues to wait.
    const at: number[] = [];
    const start = performance.now();
    const calls = [one, other, one].map((limiter) =>
      limiter.acquire(pair).then(() => void at.push(performance.now() - start)),
    );
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all(calls);
    expect(at).toEqual([1000, 1000, 2000]);
    one.learn(pair, "too frequent: no more than 1 times every 5 seconds");
    // The window is at most the documented one.
    expect(other.state(pair)).toMatchObject({ requests: 1, windowMs: 1000, left: 0 });
  });
});

describe("a store that asks a remote counter", () => {
  /** A counter that several processes share. It answers after 40 ms. */
  class Remote {
    isGone = false;
    readonly #window = memoryStore.window("all", pair.limit, 0, () => {});
    async grant(): Promise<number> {
      await new Promise((resolve) => setTimeout(resolve, 40));
      if (this.isGone) throw new Error("the store is gone");
      const now = performance.now();
      return this.#window.tryTake(now) ? 0 : this.#window.waitMs(now);
    }
  }

  /** Keeps the places that it was granted, and requests one at a time. */
  const storeOn = (remote: Remote): LimitStore => ({
    window: (_name, { requests, windowMs }, _marginMs, onRoom) => {
      let granted = 0;
      let nextAt = 0;
      let isAsking = false;
      let failure: unknown;
      const request = async (): Promise<void> => {
        isAsking = true;
        try {
          const waitMs = await remote.grant();
          if (waitMs === 0) granted += 1;
          nextAt = performance.now() + waitMs;
        } catch (error) {
          failure = error;
        }
        isAsking = false;
        onRoom();
      };
      return {
        requests,
        windowMs,
        left: () => granted,
        waitMs: (now) =>
          granted > 0 || failure !== undefined ? 0 : isAsking ? 1000 : Math.max(0, nextAt - now),
        tryTake: () => {
          if (failure !== undefined) throw failure;
          if (granted > 0) return granted-- > 0;
          if (!isAsking) void request();
          return false;
        },
        giveBack: () => {
          granted += 1;
        },
        close: () => {},
        setTerms: () => {},
      };
    },
  });

  test("serves two limiters as its answers arrive", async () => {
    const remote = new Remote();
    const limiters = [0, 0].map(() => new Limiter({ store: storeOn(remote) }));
    const at: number[] = [];
    const start = performance.now();
    const calls = Array.from({ length: 6 }, (_, index) =>
      limiters[index % 2]?.acquire(pair).then(() => void at.push(performance.now() - start)),
    );
    await vi.advanceTimersByTimeAsync(4000);
    await Promise.all(calls);
    // Each turn takes 40 ms for the answer and 1 ms for the timer, after there is room.
    expect(at).toEqual([41, 41, 1081, 1081, 2121, 2121]);
  });

  test("rejects waiting calls when the remote counter fails", async () => {
    const remote = new Remote();
    remote.isGone = true;
    const call = new Limiter({ store: storeOn(remote) }).acquire(pair);
    const outcome = expect(call).rejects.toThrow("the store is gone");
    await vi.advanceTimersByTimeAsync(50);
    await outcome;
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a failing store rejects only the calls that wait for it", async () => {
  let isBroken = false;
  const store: LimitStore = {
    window: (...terms) => {
      const window = memoryStore.window(...terms);
      const tryTake = window.tryTake.bind(window);
      window.tryTake = (now) => {
        if (isBroken) throw new Error("the store is gone");
        return tryTake(now);
      };
      return window;
    },
  };
  const limiter = new Limiter({ store, marginMs: 0 });
  const calls = Array.from({ length: 4 }, () =>
    limiter.acquire(pair).then(
      () => "placed",
      (error: Error) => error.message,
    ),
  );
  await vi.advanceTimersByTimeAsync(0);
  isBroken = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await Promise.all(calls)).toEqual([
    "placed",
    "placed",
    "the store of the limiter failed: the store is gone",
    "the store of the limiter failed: the store is gone",
  ]);
  expect(vi.getTimerCount()).toBe(0);
});
