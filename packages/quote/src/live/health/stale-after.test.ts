import { ClosedError } from "@opend/core";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { RegQotPush } from "@opend/core/qot/reg-qot-push";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { UpdateTicker } from "@opend/core/qot/update-ticker";
import type { Fault } from "@opend/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { simulatedWith } from "../../../test/simulated.ts";
import { candles, minutes, orderBook, quote, staleAfter, ticks } from "../../index.ts";
import type { Kind } from "../kinds/kind.ts";
import type { LiveNews } from "../stream/news.ts";
import { subscribe, unitsOf } from "../subscribe.ts";
import { subscriptionsOf } from "../subscriptions.ts";
import { watch } from "../watch/watch.ts";

const code = "HK.00700";
const tencent = { market: 1, code: "00700" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watched stream, in a market at a given time. The feed can die without an error. */
async function watched(at: string) {
  const all = await simulatedWith({ at }, { reconnect: () => 100 });
  const live = await subscribe(all.opend, [code], [quote], { checks: [staleAfter(10_000)] });
  const seen: (LiveNews | { type: "quote" })[] = [];
  void (async () => {
    for await (const value of live) seen.push(value);
  })();
  const register = (isRegOrUnReg: boolean): Promise<unknown> =>
    all.opend.request(RegQotPush, {
      securityList: [tencent],
      subTypeList: [1],
      rehabTypeList: [],
      isRegOrUnReg,
      isFirstPush: false,
    });
  const count = (id: number): number => all.asked.filter((each) => each === id).length;
  const news = (): LiveNews[] => seen.filter((value) => value.type !== "quote");
  return { ...all, live, seen, register, count, news };
}

describe("a watched stream", () => {
  test("whose feed dies reports it, subscribes once more, and reports when rows arrive again", async () => {
    const { opend, register, count, news, seen } = await watched("2026-05-08T10:00:00+08:00");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(news()).toEqual([]);
    expect(count(GetMarketState.id)).toBe(0);
    const diedAt = Date.now();
    await register(false);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(news()).toEqual([]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(news()).toEqual([
      { type: "stale", code, sinceMs: expect.any(Number), marketState: "morning" },
      { type: "fresh", code, staleMs: expect.any(Number) },
    ]);
    expect(Math.abs((news()[0] as { sinceMs: number }).sinceMs - diedAt)).toBeLessThan(1_001);
    expect(count(Sub.id)).toBe(2);
    expect(seen.at(-1)).toMatchObject({ type: "quote" });
    await opend.close();
  });

  test("whose feed stays dead subscribes only once more", async () => {
    const { opend, register, count, news } = await watched("2026-05-08T10:00:00+08:00");
    await register(false);
    let subscribed = count(Sub.id);
    const killing = setInterval(() => {
      if (count(Sub.id) > subscribed) void register(false);
      subscribed = count(Sub.id);
    }, 100);
    await vi.advanceTimersByTimeAsync(120_000);
    clearInterval(killing);
    expect(news()).toMatchObject([{ type: "stale", code }]);
    expect(count(Sub.id)).toBe(2);
    await opend.close();
  });

  test.each([
    ["before the opening", "2026-05-08T07:00:00+08:00"],
    ["at lunch", "2026-05-08T12:10:00+08:00"],
    ["after the close", "2026-05-08T18:00:00+08:00"],
    ["at a weekend", "2026-05-09T10:00:00+08:00"],
    ["on a holiday", "2026-05-01T10:00:00+08:00"],
  ])("is quiet, not stale, %s, and sends few requests", async (_, at) => {
    const { opend, count, news } = await watched(at);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(news()).toEqual([]);
    expect(count(Sub.id)).toBe(1);
    expect(count(GetMarketState.id)).toBeGreaterThan(0);
    expect(count(GetMarketState.id)).toBeLessThanOrEqual(40);
    await opend.close();
  });

  test("reports a gap during an outage, and no stale feed", async () => {
    const { engine, opend, news } = await watched("2026-05-08T10:00:00+08:00");
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(60_000);
    engine.setUpstream(true);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.takeQuoteRights(["HK"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news().map(({ type }) => type)).toEqual(["gap", "right"]);
    await opend.close();
  });

  test("leaves no timer after its end", async () => {
    const { live, opend } = await watched("2026-05-08T10:00:00+08:00");
    live.close();
    // OpenD requires a subscription to last a minute.
    await vi.advanceTimersByTimeAsync(62_000);
    await opend.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, -1, Number.NaN])("needs a time above 0, so %s is refused", (quietMs) => {
    expect(() => staleAfter(quietMs)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "quietMs" }),
    );
  });
});

/** Drops the pushes of these protocols. */
const mute = (...pushes: readonly { readonly id: number }[]): Fault => ({
  name: "mute",
  begin: () => ({
    on: () => ({
      message(message, next) {
        const { kind, protoId } = message;
        if (kind !== "push" || pushes.every(({ id }) => id !== protoId)) next(message);
      },
    }),
  }),
});

describe("one kind of a watched code", () => {
  async function watchedKinds(kinds: readonly Kind[]) {
    const all = await simulatedWith({ at: "2026-05-08T10:00:00+08:00" });
    const live = await subscribe(all.opend, [code], kinds, { checks: [staleAfter(10_000)] });
    const news: { type: string }[] = [];
    void (async () => {
      for await (const value of live)
        if (value.type === "stale" || value.type === "fresh") news.push(value);
    })();
    return { ...all, live, news };
  }

  test("is stale when other kinds show trades, and fresh when it arrives again", async () => {
    const { opend, engine, asked, news } = await watchedKinds([ticks, quote, orderBook]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news).toEqual([]);
    const before = asked.filter((id) => id === Sub.id).length;
    const unmute = engine.faults.add(mute(UpdateTicker));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(news).toEqual([
      expect.objectContaining({ type: "stale", code, kind: "ticks", marketState: "morning" }),
    ]);
    expect(asked.filter((id) => id === Sub.id)).toHaveLength(before + 1);
    unmute();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(news.slice(1)).toEqual([
      { type: "fresh", code, kind: "ticks", staleMs: expect.any(Number) },
    ]);
    await opend.close();
  });

  test("is not stale when other kinds show no trades: a book may change without trades", async () => {
    const { opend, engine, news } = await watchedKinds([ticks, quote, orderBook]);
    engine.faults.add(mute(UpdateTicker, UpdateBasicQot));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(news).toEqual([]);
    await opend.close();
  });

  test("is not stale when OpenD refuses it", async () => {
    const { opend, engine } = await simulatedWith({ at: "2026-05-08T10:00:00+08:00" });
    const told: string[] = [];
    const outlet = {
      row() {},
      news: ({ type }: LiveNews) => void told.push(type),
      end() {},
      fail() {},
      close() {},
    };
    const units = unitsOf([code], [ticks, quote], {});
    const options = { checks: [staleAfter(10_000)] };
    const subscriber = await subscriptionsOf(opend).subscribe(units, options, () => outlet);
    await vi.advanceTimersByTimeAsync(10_000);
    engine.faults.add(mute(UpdateTicker));
    for (const unit of units.slice(0, 1)) subscriber.refuse(unit, new ClosedError());
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toEqual(["refused"]);
    await opend.close();
  });

  test("is stale alone in the live state", async () => {
    const { opend, engine } = await watchedKinds([ticks]);
    const hk = await watch(opend, [code], [quote, ticks], { checks: [staleAfter(10_000)] });
    await vi.advanceTimersByTimeAsync(10_000);
    engine.faults.add(mute(UpdateTicker));
    await vi.advanceTimersByTimeAsync(40_000);
    const { freshness } = hk.get(code);
    expect([freshness.quote.stale, freshness.ticks.stale]).toEqual([undefined, "silent"]);
    await opend.close();
  });
});

test("nothing is stale while all kinds arrive, in the last minutes of the morning, and at lunch", async () => {
  const { opend } = await simulatedWith({ at: "2026-05-08T11:58:00+08:00" });
  const kinds = [ticks, quote, orderBook, minutes, candles("1m"), candles("1d")] as const;
  const live = await subscribe(opend, [code], kinds, { checks: [staleAfter(5_000)] });
  const news: LiveNews[] = [];
  void (async () => {
    for await (const value of live) if (value.type === "stale") news.push(value);
  })();
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(news).toEqual([]);
  await opend.close();
});
