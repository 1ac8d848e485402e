import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../clock.ts";
import { LimitStoreError } from "../errors.ts";
import { insured } from "./insured.ts";
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

const parts = [
  "requests",
  "windowMs",
  "left",
  "waitMs",
  "tryTake",
  "giveBack",
  "close",
  "setTerms",
] as const;
type Part = (typeof parts)[number] | "window";

/** The behaviours of a failing part. */
const failures: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error("the store is gone");
  },
  "answers NaN": () => Number.NaN,
  "answers Infinity": () => Number.POSITIVE_INFINITY,
  "answers -1": () => -1,
  "returns a promise": () => Promise.resolve(true),
  "answers undefined": () => undefined,
};

/** A store in memory whose parts can be broken. */
function breakable(): { store: LimitStore; broken: Map<Part, () => unknown> } {
  const broken = new Map<Part, () => unknown>();
  const store: LimitStore = {
    window(...terms) {
      broken.get("window")?.();
      const window = memoryStore.window(...terms);
      return new Proxy(window, {
        get(target, name: Part & keyof LimitWindow) {
          const failure = broken.get(name);
          const value = Reflect.get(target, name, target) as unknown;
          if (typeof value !== "function") return failure ? failure() : value;
          return failure ?? (value as () => unknown).bind(target);
        },
      }) as LimitWindow;
    },
  };
  return { store, broken };
}

const uncaught: unknown[] = [];
const onUncaught = (error: unknown): void => void uncaught.push(error);
beforeEach(() => {
  uncaught.length = 0;
  process.on("uncaughtException", onUncaught);
  process.on("unhandledRejection", onUncaught);
});
afterEach(() => {
  process.off("uncaughtException", onUncaught);
  process.off("unhandledRejection", onUncaught);
  expect(uncaught).toEqual([]);
});

/** The moments at which the store begins to fail, with the affected calls. */
const moments: Readonly<
  Record<string, (limiter: Limiter, fail: () => void) => Promise<unknown>[]>
> = {
  "before the first call": (limiter, fail) => {
    fail();
    return [limiter.acquire(pair), limiter.acquire(pair), limiter.acquire(pair)];
  },
  "while calls wait": (limiter, fail) => {
    const calls = [1, 2, 3, 4].map(() => limiter.acquire(pair));
    fail();
    return calls;
  },
  "before a waiting call is aborted": (limiter, fail) => {
    const aborting = new AbortController();
    const calls = [1, 2].map(() => limiter.acquire(pair));
    calls.push(limiter.acquire(pair, { signal: aborting.signal }), limiter.acquire(pair));
    fail();
    aborting.abort("enough");
    return calls;
  },
  "before a place is given back": (limiter, fail) => {
    const place = limiter.tryAcquire(pair);
    fail();
    place?.giveBack();
    return [limiter.acquire(pair)];
  },
  "before a refusal is learned": (limiter, fail) => {
    fail();
    limiter.learn(pair, "too frequent: no more than 1 times every 1 seconds");
    return [limiter.acquire(pair)];
  },
};

const table = Object.keys(moments).flatMap((moment) =>
  (["window", ...parts] as const).flatMap((part) =>
    Object.keys(failures).map((failure) => [part, failure, moment] as const),
  ),
);

async function run(
  [part, failure, moment]: (typeof table)[number],
  wrap: (store: LimitStore) => LimitStore,
): Promise<readonly unknown[]> {
  const { store, broken } = breakable();
  const limiter = new Limiter({ store: wrap(store) });
  const calls = moments[moment]?.(limiter, () =>
    broken.set(part, failures[failure] as () => unknown),
  );
  const outcomes = (calls ?? []).map((call) =>
    call.then(
      () => "placed",
      (reason: unknown) => reason,
    ),
  );
  await vi.advanceTimersByTimeAsync(10_000);
  const hung = Promise.resolve("hung");
  return Promise.all(outcomes.map((outcome) => Promise.race([outcome, hung.then(() => hung)])));
}

test.each(table)("%s %s, %s: with insurance no call fails", async (...row) => {
  const failures: unknown[] = [];
  const onFailure = (error: LimitStoreError): void => void failures.push(error);
  const outcomes = await run(row, (store) => insured(store, { onFailure }));
  expect(outcomes.filter((outcome) => outcome !== "placed" && outcome !== "enough")).toEqual([]);
  for (const failure of failures) expect(failure).toBeInstanceOf(LimitStoreError);
});

test.each(table)("%s %s, %s: without insurance each call settles", async (...row) => {
  const outcomes = await run(row, (store) => store);
  for (const outcome of outcomes)
    if (outcome !== "placed" && outcome !== "enough")
      expect(outcome).toMatchObject({ code: "limit-store-failed" });
});

describe("the insurance", () => {
  test("counts requests from before the failure, and keeps to its share of the limit", async () => {
    const { store, broken } = breakable();
    const limiter = new Limiter({ store: insured(store, { share: 0.5 }), marginMs: 0 });
    await limiter.acquire(pair);
    broken.set("tryTake", failures["throws"] as () => unknown);
    expect(limiter.tryAcquire(pair)).toBeUndefined();
    const at: number[] = [];
    const start = performance.now();
    const calls = [1, 2].map(() =>
      limiter.acquire(pair).then(() => void at.push(performance.now() - start)),
    );
    broken.set("waitMs", failures["throws"] as () => unknown);
    broken.set("left", failures["throws"] as () => unknown);
    await vi.advanceTimersByTimeAsync(3000);
    await Promise.all(calls);
    expect(at.length).toBe(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  test("is not used after the store recovers", async () => {
    const { store, broken } = breakable();
    const told: LimitStoreError[] = [];
    const limiter = new Limiter({
      store: insured(store, { onFailure: (error) => told.push(error) }),
    });
    broken.set("window", failures["throws"] as () => unknown);
    await limiter.acquire(pair);
    await limiter.acquire(pair);
    expect(told).toHaveLength(1);
    broken.clear();
    expect(limiter.state(pair)).toMatchObject({ left: 2 });
  });

  test.each(Object.entries(failures))("ends also after a window that %s", async (_, failure) => {
    let isAway = true;
    const store: LimitStore = {
      window: (...terms) => (isAway ? (failure() as LimitWindow) : memoryStore.window(...terms)),
    };
    const told: LimitStoreError[] = [];
    const limiters = [insured(store, { onFailure: (error) => told.push(error) }), store].map(
      (store) => new Limiter({ store }),
    );
    const [safe, bare] = limiters.map((limiter) => limiter.acquire(pair));
    await expect(safe).resolves.toBeDefined();
    await expect(bare).rejects.toMatchObject({ code: "limit-store-failed" });
    isAway = false;
    for (const limiter of limiters) expect(limiter.state(pair)).toMatchObject({ left: 2 });
    expect(told).toHaveLength(1);
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses a share of %s", (share) => {
    expect(() => insured(memoryStore, { share })).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "share" }),
    );
  });

  test("reports failures to a callback that may throw", async () => {
    const { store, broken } = breakable();
    broken.set("window", failures["throws"] as () => unknown);
    const onFailure = (): never => {
      throw new Error("nobody listens");
    };
    const limiter = new Limiter({ store: insured(store, { onFailure }) });
    await expect(limiter.acquire(pair)).resolves.toBeDefined();
  });
});

describe.each([-3_600_000, 3_600_000])("a wall clock that is set by %i ms", (stepMs) => {
  test.each(["monotonic", "wall"] as const)(
    "costs a store with %s time a window at most",
    async (time) => {
      let wallStepMs = 0;
      const clock = {
        now: () => performance.now(),
        wallTime: () => Date.now() + wallStepMs,
        after: systemClock.after,
      };
      const limiter = new Limiter({ store: { ...memoryStore, time }, clock, marginMs: 0 });
      await limiter.acquire(pair);
      await limiter.acquire(pair);
      const waiting = limiter.acquire(pair);
      wallStepMs = stepMs;
      // Places taken in the future count from now on.
      await vi.advanceTimersByTimeAsync(time === "wall" && stepMs < 0 ? 2000 : 1000);
      await waiting;
      limiter.learn(pair, "too frequent");
      wallStepMs = 0;
      const closed = limiter.acquire(pair);
      await vi.advanceTimersByTimeAsync(2000);
      await closed;
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});
