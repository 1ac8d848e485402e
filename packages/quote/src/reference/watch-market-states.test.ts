import { GetGlobalState } from "@opend/core/system/get-global-state";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { type MarketStateChange, watchMarketStates } from "./watch-market-states.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const started = () => simulatedWith({}, { reconnect: () => 500 });

/** The changes that a stream delivers, in short form, and its end. */
function collect(changes: AsyncIterable<MarketStateChange>): unknown[] {
  const all: unknown[] = [];
  void (async () => {
    for await (const { market, before, state } of changes)
      all.push(before ? `${market} ${before} ${state}` : market);
    all.push("end");
  })().catch((error: unknown) => all.push(error));
  return all;
}

const first = ["HK", "US", "SH", "SZ", "HK_FUTURE", "US_FUTURE"];

describe("watchMarketStates", () => {
  test("reports each change once, with the next poll", async () => {
    const { opend, engine } = await started();
    const seen = collect(watchMarketStates(opend));
    await vi.advanceTimersByTimeAsync(14_900);
    expect(seen.splice(0)).toEqual(first);
    engine.setMarkets("closed", ["HK"]);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toEqual(["HK morning closed", "HK_FUTURE futureDayOpen futureDayClose"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toHaveLength(2);
    await opend.close();
  });

  test("polls at once after a reconnect, and reports changes during the outage", async () => {
    const { opend, engine } = await started();
    const seen = collect(watchMarketStates(opend));
    await vi.advanceTimersByTimeAsync(1_000);
    engine.disconnectAll();
    engine.setMarkets("closed", ["US"]);
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.slice(first.length)).toEqual([
      "US overnight closed",
      "US_FUTURE futureOpen futureClose",
    ]);
    await opend.close();
  });

  test("skips a poll when the limit has no room, so that no call waits", async () => {
    const { opend, engine, asked } = await started();
    const seen = collect(watchMarketStates(opend, { everyMs: 2_000 }));
    await vi.advanceTimersByTimeAsync(100);
    while (opend.limiter.tryAcquire(GetGlobalState));
    engine.setMarkets("closed", ["US"]);
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked.slice(before)).not.toContain(GetGlobalState.id);
    expect(opend.limiter.state(GetGlobalState)?.queued).toBe(0);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(seen.slice(first.length)).toEqual([
      "US overnight closed",
      "US_FUTURE futureOpen futureClose",
    ]);
    await opend.close();
  });

  test("stops polling when its loop is left", async () => {
    const { opend, engine } = await started();
    const changes = watchMarketStates(opend, { everyMs: 1_000 });
    for await (const { market } of changes) if (market === "US") break;
    const count = engine.requestCounts["GetGlobalState"];
    // Shorter than the keep-alive interval, which sends the same request.
    await vi.advanceTimersByTimeAsync(20_000);
    expect(engine.requestCounts["GetGlobalState"]).toBe(count);
    await opend.close();
  });

  test("ends with its signal, and with its connection", async () => {
    const { opend } = await started();
    const leaving = new AbortController();
    const seen = collect(watchMarketStates(opend, { signal: leaving.signal }));
    const others = collect(watchMarketStates(opend));
    leaving.abort("leaving");
    await opend.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toBe("leaving");
    expect(others.at(-1)).toBe("end");
    expect(collect(watchMarketStates(opend, { signal: leaving.signal }))).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("fails with the reason why the connection ended", async () => {
    const { opend, engine } = await simulatedWith({}, { reconnect: false });
    const seen = collect(watchMarketStates(opend));
    await vi.advanceTimersByTimeAsync(100);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.at(-1)).toMatchObject({ code: "closed" });
  });

  test.each([0, 999, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses an interval of %s ms",
    async (everyMs) => {
      const { opend } = await started();
      expect(() => watchMarketStates(opend, { everyMs })).toThrow(
        expect.objectContaining({ code: "invalid-argument", argument: "everyMs" }),
      );
      await opend.close();
    },
  );
});
