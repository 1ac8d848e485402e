import type { Connection } from "@opend/core";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { delayReplies, loseReplies } from "@opend/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  at,
  code,
  collect,
  isGap,
  isTick,
  quoting,
  sequences,
  truth,
} from "../../../test/over-an-outage.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import { candles, minutes, orderBook, quote, refill, ticks } from "../../index.ts";
import { latestCandles } from "../../now/candles.ts";
import { latestMinutes } from "../../now/minutes.ts";
import type { Candle } from "../../rows/candle.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Gap } from "../stream/news.ts";
import type { Backfilled } from "../stream/streamed.ts";
import { subscribe } from "../subscribe.ts";

beforeEach(() => {
  // The market's clock and the machine's agree, as they do in life.
  vi.useFakeTimers({ now: new Date(at) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("trades over an outage", () => {
  test("come after their gap, marked, each once and in order, before what is live", async () => {
    const { engine, opend } = await quoting(() => 20_000);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(30_000);
    const order = seen.map((value) => (value.isBackfilled ? "filled" : value.type));
    const gap = order.indexOf("gap");
    expect(new Set(order.slice(0, gap))).toEqual(new Set(["tick"]));
    expect(order.filter((each, index) => each !== order[index - 1])).toEqual([
      "tick",
      "gap",
      "filled",
      "tick",
    ]);
    expect(seen[gap]).toMatchObject({ reason: "link", willBeFilled: true });
    expect(sequences(seen)).toEqual(await truth(opend, sequences(seen)));
    await opend.close();
  });

  test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    "are all there, none twice, wherever it is cut (%i)",
    async (seed) => {
      const draw = random(seed * 7919);
      const upTo = (most: number): number => Math.ceil(draw() * most);
      const { engine, opend } = await quoting(() => upTo(8_000), upTo(3) * 500);
      const live = await subscribe(opend, [code], [ticks], { backfill: refill });
      // Outages begin and end while requests are under way.
      engine.faults.add(delayReplies({ ms: upTo(800), jitterMs: upTo(400), seed }));
      const seen = collect(live);
      const outages = upTo(3);
      await vi.advanceTimersByTimeAsync(upTo(5_000));
      for (let outage = 0; outage < outages; outage += 1) {
        if (draw() < 0.7) engine.disconnectAll();
        else {
          engine.setUpstream(false);
          await vi.advanceTimersByTimeAsync(upTo(8_000));
          engine.setUpstream(true);
        }
        await vi.advanceTimersByTimeAsync(upTo(8_000));
      }
      await vi.advanceTimersByTimeAsync(20_000);
      expect(sequences(seen)).toEqual(await truthLater(opend, sequences(seen)));
      expect(seen.filter(({ type }) => type !== "tick" && type !== "gap")).toEqual([]);
      expect(seen.filter(isGap).filter(({ willBeFilled }) => !willBeFilled)).toEqual([]);
      expect(seen.filter(isGap).length).toBeGreaterThan(0);
      expect(live.dropped).toBe(0);
      await opend.close();
    },
  );

  test("that OpenD pushes as missed are used as they came, and not doubled", async () => {
    const { engine, opend } = await quoting(() => 100);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(30_000);
    engine.faults.add(delayReplies({ ms: 3_000, protocol: GetTicker }));
    engine.setUpstream(true);
    await vi.advanceTimersByTimeAsync(10_000);
    engine.faults.clear();
    expect(seen.filter(isGap)).toMatchObject([{ reason: "upstream", willBeFilled: true }]);
    const sources = seen.filter(isTick).map(({ source }) => source);
    expect(sources.filter((source) => source === "missed").length).toBeGreaterThan(5);
    expect(sequences(seen)).toEqual(await truth(opend, sequences(seen)));
    await opend.close();
  });

  test("come for the codes whose right was away, and no other", async () => {
    const { engine, opend } = await quoting(() => 100);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    // The first levels that are told are no change.
    engine.returnQuoteRights();
    await vi.advanceTimersByTimeAsync(5_000);
    engine.takeQuoteRights(["HK"]);
    await vi.advanceTimersByTimeAsync(30_000);
    engine.returnQuoteRights(["HK"]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.filter(isGap)).toMatchObject([
      { reason: "right", codes: [code], willBeFilled: true },
    ]);
    expect(sequences(seen)).toEqual(await truth(opend, sequences(seen)));
    await opend.close();
  });

  test("are asked for once, however many read them", async () => {
    const { engine, opend, asked } = await quoting(() => 10_000);
    const lives = [
      collect(await subscribe(opend, [code], [ticks], { backfill: refill })),
      collect(await subscribe(opend, [code], [ticks], { backfill: refill })),
    ];
    await vi.advanceTimersByTimeAsync(5_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked.filter((id) => id === GetTicker.id)).toHaveLength(1);
    for (const seen of lives) expect(sequences(seen)).toEqual(await truth(opend, sequences(seen)));
    await opend.close();
  });
});

describe("what cannot be filled", () => {
  test("because it lies farther back than OpenD's answer is told by a second gap", async () => {
    const { engine, opend } = await quoting(() => 90 * 60_000);
    const seen = collect(await subscribe(opend, [code], [ticks], { backfill: refill }));
    await vi.advanceTimersByTimeAsync(5_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(91 * 60_000);
    const gaps = seen.filter(isGap);
    expect(gaps).toMatchObject([
      { willBeFilled: true },
      { willBeFilled: false, codes: [code], kind: "ticks" },
    ]);
    const second = seen.indexOf(gaps[1] as Gap);
    expect(seen[second - 1]).toBe(gaps[0]);
    expect(gaps[1]?.fromMs).toBe((seen[second - 2] as Tick).timestamp);
    expect(gaps[1]?.toMs).toBe((seen[second + 1] as Tick).timestamp);
    expect(gaps[1]).not.toHaveProperty("error");
    expect(seen.slice(second + 1, second + 500).every((value) => value.isBackfilled)).toBe(true);
    await opend.close();
  });

  test("because the request failed is told with its error, and what was pushed goes on", async () => {
    const { engine, opend } = await quoting(() => 10_000);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.faults.add(loseReplies({ protocol: GetTicker }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen.at(-1)).toMatchObject({ type: "gap", willBeFilled: true });
    await vi.advanceTimersByTimeAsync(20_000);
    const gaps = seen.filter(isGap);
    expect(gaps).toMatchObject([{}, { willBeFilled: false, error: { code: "timeout" } }]);
    const after = sequences(seen.slice(seen.indexOf(gaps[1] as Gap)));
    engine.faults.clear();
    expect(after).toEqual(await truth(opend, after));
    await opend.close();
  });

  test("because more was pushed meanwhile than may wait is given up", async () => {
    const { engine, opend } = await quoting(() => 1_000);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill, capacity: 12 });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.faults.add(delayReplies({ ms: 25_000, protocol: GetTicker }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen.filter(isGap)).toMatchObject([{ willBeFilled: true }, { willBeFilled: false }]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen.some((value) => value.isBackfilled)).toBe(false);
    const all = sequences(seen);
    expect(new Set(all).size).toBe(all.length);
    await opend.close();
  });

  test("at all is told by the first gap", async () => {
    const { engine, opend } = await quoting(() => 1_000);
    const seen = collect(await subscribe(opend, [code], [quote], { backfill: refill }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.filter(isGap)).toMatchObject([{ willBeFilled: false }]);
    await opend.close();
  });

  test("does not swallow what was held back when the connection is closed", async () => {
    const { engine, opend } = await quoting(() => 1_000);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.faults.add(loseReplies({ protocol: GetTicker }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(5_000);
    const before = sequences(seen).length;
    await opend.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(sequences(seen).length).toBeGreaterThan(before);
  });
});

describe("candles and minutes over an outage", () => {
  test.each([[candles("1m")], [minutes]])(
    "of $name are all there, as they ended",
    async (kind: Kind) => {
      const { engine, opend } = await quoting(() => 4 * 60_000 + 17_000);
      engine.faults.add(delayReplies({ ms: 2_500, protocol: GetKL }));
      const seen = collect(await subscribe(opend, [code], [kind], { backfill: refill }));
      await vi.advanceTimersByTimeAsync(90_000);
      engine.disconnectAll();
      await vi.advanceTimersByTimeAsync(6 * 60_000);
      engine.faults.clear();
      const points = seen.filter(
        (value) => value.type === (kind === minutes ? "minute" : "candle"),
      ) as Candle[];
      expect(points.some((point) => (point as Backfilled).isBackfilled)).toBe(true);
      expect(points).toEqual(points.toSorted((a, b) => a.timestamp - b.timestamp));
      const filled = points.findIndex((point) => (point as Backfilled).isBackfilled);
      const states = points.map(({ timestamp, volume }) => `${timestamp} ${volume}`);
      expect(states.slice(0, filled)).not.toContain(states[filled]);
      const times = points.slice(filled).map(({ timestamp }) => timestamp);
      expect(new Set(times.slice(0, 4)).size).toBe(4);
      const ended = new Map(points.map(({ timestamp, volume }) => [timestamp, volume]));
      const told =
        kind === minutes
          ? await latestMinutes(opend, code)
          : await latestCandles(opend, code, { period: "1m", last: 1000 });
      const [first] = ended.keys();
      expect([...ended]).toEqual(
        told
          .filter(({ timestamp }) => timestamp >= (first as number))
          .map(({ timestamp, volume }) => [timestamp, volume]),
      );
      await opend.close();
    },
  );
});

describe("trades without an outage", () => {
  test("that OpenD sends again are given once and counted", async () => {
    const { engine, opend } = await quoting(() => 100);
    const live = await subscribe(opend, [code], [ticks]);
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(5_000);
    const all = sequences(seen);
    expect(new Set(all).size).toBe(all.length);
    expect(live.duplicates).toBeGreaterThan(0);
    expect(live.dropped).toBe(0);
    expect(seen.find(isGap)).not.toHaveProperty("willBeFilled");
    await opend.close();
  });

  test("tell how old they were when they came", async () => {
    const { opend } = await quoting(() => 100);
    const live = await subscribe(opend, [code], [ticks, orderBook]);
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(2_000);
    const lags = seen
      .filter((value) => isTick(value) && value.source === "live")
      .map((value) => (value as { lagMs?: number }).lagMs);
    expect(lags.length).toBeGreaterThan(0);
    expect(lags.every((lag) => lag === 0)).toBe(true);
    const cached = seen.find((value) => isTick(value) && value.source === "cached");
    expect(cached).not.toHaveProperty("lagMs");
    await opend.close();
  });
});

/** The same, when replies are late. */
async function truthLater(opend: Connection, seen: readonly bigint[]): Promise<bigint[]> {
  const told = truth(opend, seen);
  await vi.advanceTimersByTimeAsync(5_000);
  return told;
}
