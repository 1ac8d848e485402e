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
  // The clocks of the market and of the machine agree, as in reality.
  vi.useFakeTimers({ now: new Date(at) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Random numbers from 0 to 1, repeatable by seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("backfilled trades", () => {
  test("follow their gap, marked, each once and in order, before the live trades", async () => {
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
    "are complete and without duplicates, wherever the link is cut (%i)",
    async (seed) => {
      const draw = random(seed * 7919);
      const upTo = (most: number): number => Math.ceil(draw() * most);
      const { engine, opend } = await quoting(() => upTo(8_000), upTo(3) * 500);
      const live = await subscribe(opend, [code], [ticks], { backfill: refill });
      // Outages begin and end while requests are pending.
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

  test("are not duplicated when OpenD pushes them as missed, too", async () => {
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

  test("follow the loss of a right, for its codes only", async () => {
    const { engine, opend } = await quoting(() => 100);
    const live = await subscribe(opend, [code], [ticks], { backfill: refill });
    const seen = collect(live);
    // The first reported levels are not a change.
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

  test("are requested once, for any number of streams", async () => {
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

describe("an incomplete backfill", () => {
  test("is reported by a second gap when OpenD's reply does not reach back far enough", async () => {
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

  test("is reported with its error when the request fails, and live rows continue", async () => {
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

  test("ends when more rows are pushed meanwhile than may wait", async () => {
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

  test("is reported by the first gap when the kind cannot be backfilled", async () => {
    const { engine, opend } = await quoting(() => 1_000);
    const seen = collect(await subscribe(opend, [code], [quote], { backfill: refill }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.filter(isGap)).toMatchObject([{ willBeFilled: false }]);
    await opend.close();
  });

  test("does not lose the waiting rows when the connection is closed", async () => {
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

describe("backfilled candles and minutes", () => {
  test.each([[candles("1m")], [minutes]])(
    "of $name are complete and have their final values",
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
  test("that OpenD sends twice are delivered once and counted", async () => {
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

  test("have a lag: their age on arrival", async () => {
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

/** As `truth`, when replies are late. */
async function truthLater(opend: Connection, seen: readonly bigint[]): Promise<bigint[]> {
  const told = truth(opend, seen);
  await vi.advanceTimersByTimeAsync(5_000);
  return told;
}
