import { expect } from "vitest";
import {
  brokerQueue,
  candles,
  type Kind,
  minutes,
  orderBook,
  quote as quoteKind,
  ticks,
} from "../../src/index.ts";
import { subscribed } from "../subscribed.ts";
import { quote } from "./recorded.ts";
import type { OverTcp, World } from "./world.ts";

const tencent = "HK.00700";
const lastClose = 477.4;

/** Pulls need these subscriptions. */
const subscribe = ({ opend }: World, ...kinds: Kind[]): Promise<void> =>
  subscribed(opend, [tencent], kinds);

export const pulls = {
  snapshots: async ({ opend }) => {
    const { byCode, missing } = await quote.snapshots(opend, [tencent, "US.AAPL", "HK.99999"]);
    expect(missing).toMatchObject([{ code: "HK.99999" }]);
    expect(byCode.get("US.AAPL")).toMatchObject({ kind: "stock", name: "Apple", lotSize: 1 });
    const row = byCode.get(tencent);
    expect(row).toMatchObject({ time: "2026-05-08 10:00:00", lastClose, lotSize: 100 });
    if (row?.kind !== "stock") throw new Error("not a stock");
    expect(row.stock.marketCap).toBeCloseTo((row.price ?? 0) * 9_200_000_000, -3);
  },

  snapshotBatches: async ({ opend }) => {
    const batches: unknown[] = [];
    const codes = [tencent, "US.AAPL", "HK.00005"];
    for await (const { rows, done, total } of quote.snapshotBatches(opend, codes, { batchSize: 2 }))
      batches.push([rows.map(({ name }) => name), done, total]);
    expect(batches).toEqual([
      [["TENCENT", "Apple"], 2, 3],
      [["HSBC HOLDINGS"], 3, 3],
    ]);
  },

  latestQuotes: async (world) => {
    await subscribe(world, quoteKind);
    const [now] = await quote.latestQuotes(world.opend, [tencent]);
    const { byCode } = await quote.snapshots(world.opend, [tencent]);
    const { price, open, high, low, volume, turnover } = byCode.get(tencent) ?? {};
    expect(now).toMatchObject({ price, open, high, low, volume, turnover, lastClose });
  },

  latestOrderBook: async (world) => {
    await subscribe(world, orderBook);
    const { bids, asks } = await quote.latestOrderBook(world.opend, tencent, { depth: 5 });
    const { byCode } = await quote.snapshots(world.opend, [tencent]);
    const { price = 0, bid, ask, bidVolume, askVolume } = byCode.get(tencent) ?? {};
    expect([bids.length, asks.length]).toEqual([5, 5]);
    expect(bids[0]).toMatchObject({ price: bid, volume: bidVolume });
    expect(asks[0]).toMatchObject({ price: ask, volume: askVolume });
    expect([bids[0]?.price, asks[0]?.price]).toContain(price);
  },

  latestTicks: async (world) => {
    await subscribe(world, ticks, quoteKind);
    const trades = await quote.latestTicks(world.opend, tencent, { last: 3 });
    const [now] = await quote.latestQuotes(world.opend, [tencent]);
    expect(trades).toHaveLength(3);
    expect(trades.at(-1)).toMatchObject({ price: now?.price, time: "2026-05-08 10:00:00" });
    for (const { price, volume, turnover } of trades) expect(turnover).toBeCloseTo(price * volume);
  },

  latestMinutes: async (world) => {
    await subscribe(world, minutes);
    const points = await quote.latestMinutes(world.opend, tencent);
    const { byCode } = await quote.snapshots(world.opend, [tencent]);
    const { price, averagePrice, volume } = byCode.get(tencent) ?? {};
    expect(points[0]?.time).toBe("2026-05-08 09:31:00");
    expect(points.at(-1)).toMatchObject({ price, averagePrice, lastClose });
    expect(points.reduce((sum, point) => sum + (point.volume ?? 0), 0)).toBe(volume);
  },

  latestBrokerQueue: async (world) => {
    await subscribe(world, brokerQueue, orderBook);
    const { bids, asks } = await quote.latestBrokerQueue(world.opend, tencent);
    const book = await quote.latestOrderBook(world.opend, tencent);
    for (const [queue, levels] of [
      [bids, book.bids],
      [asks, book.asks],
    ] as const) {
      const best = queue.filter(({ level }) => level === 1);
      const volume = best.reduce((sum, order) => sum + (order.volume ?? 0), 0);
      expect([best.length, volume]).toEqual([levels[0]?.orderCount, levels[0]?.volume]);
    }
  },

  latestCandles: async (world) => {
    await subscribe(world, candles("1d"));
    const rows = await quote.latestCandles(world.opend, tencent, { last: 2, adjustment: "none" });
    const { byCode } = await quote.snapshots(world.opend, [tencent]);
    const { price: close, open, high, low, volume } = byCode.get(tencent) ?? {};
    expect(rows).toMatchObject([
      { time: "2026-05-07 00:00:00", close: lastClose },
      { time: "2026-05-08 00:00:00", open, high, low, close, volume, lastClose },
    ]);
  },

  historyCandles: async ({ opend }) => {
    const options = { last: 3, to: "2026-05-07", adjustment: "none" } as const;
    const rows = await quote.historyCandles(opend, tencent, options).all();
    expect(rows.map(({ time }) => time.slice(0, 10))).toEqual([
      "2026-05-05",
      "2026-05-06",
      "2026-05-07",
    ]);
    expect(rows.at(-1)?.close).toBe(lastClose);
    for (const [index, row] of rows.entries())
      if (index > 0) expect(row.lastClose).toBe(rows[index - 1]?.close);
  },

  historyQuota: async ({ opend }) => {
    await quote.historyCandles(opend, tencent, { last: 1 }).all();
    await quote.historyCandles(opend, tencent, { last: 2, period: "1m" }).all();
    await quote.historyCandles(opend, "US.AAPL", { last: 1 }).all();
    const { used, remaining, securities } = await quote.historyQuota(opend);
    expect([used, remaining]).toEqual([2, 298]);
    expect(securities.map(({ code }) => code)).toEqual([tencent, "US.AAPL"]);
  },

  adjustmentFactors: async ({ opend }) => {
    expect((await quote.adjustmentFactors(opend, tencent)).at(-1)).toMatchObject({
      date: "2025-05-16",
      actions: ["dividend"],
      dividend: 4.5,
      forward: { a: 1, b: -4.5 },
      backward: { a: 1, b: 4.5 },
    });
  },
} satisfies Record<string, OverTcp>;
