import { pushesOf } from "@opend/core";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subscribed } from "../../test/subscribed.ts";
import { adjustmentFactors } from "../history/adjustment-factors.ts";
import { historyCandles } from "../history/history-candles.ts";
import { historyQuota } from "../history/history-quota.ts";
import { brokerQueue, candles, minutes, orderBook, quote, ticks } from "../index.ts";
import type { Kind } from "../live/kinds/kind.ts";
import { latestBrokerQueue } from "./broker-queue.ts";
import { latestCandles } from "./candles.ts";
import { latestMinutes } from "./minutes.ts";
import { latestOrderBook } from "./order-book.ts";
import { latestQuotes } from "./quotes.ts";
import { latestTicks } from "./ticks.ts";

const codes = ["HK.00700", "US.AAPL", "US.ESmain", "HK.HSImain"];

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  // 14:30 in Hong Kong is 02:30 in New York, during the overnight session.
  simulator = await startSimulator({ port: 0, at: "2026-05-08T14:30:00+08:00" });
  opend = await connect({ port: simulator.port });
  await subscribed(opend, codes, [quote, orderBook, ticks, minutes, candles("1m")]);
  await subscribed(opend, ["HK.00700"], [brokerQueue, candles("1d")]);
});
afterAll(async () => {
  await opend?.close();
  await simulator?.close();
});

describe("over TCP", () => {
  test("quotes have the order of the codes, and each has its market's time", async () => {
    const rows = await latestQuotes(opend, codes);
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(rows.map(({ timeZone }) => timeZone)).toMatchObject({
      0: "Asia/Hong_Kong",
      1: "America/New_York",
      3: "Asia/Hong_Kong",
    });
    for (const { timestamp, time, timeZone, low, high, price } of rows) {
      const shown = new Date(timestamp ?? 0).toLocaleString("sv-SE", { timeZone });
      expect(time?.slice(0, 19)).toBe(shown);
      expect(low).toBeLessThanOrEqual(price);
      expect(high).toBeGreaterThanOrEqual(price);
    }
    expect(rows.map(({ future }) => future !== undefined)).toEqual([false, false, true, true]);
    expect(rows[1]?.preMarket).toBeDefined();
  });

  test("an order book has the best prices first, and the requested depth", async () => {
    const { bids, asks, source, bidsReceivedAt } = await latestOrderBook(opend, "HK.00700", {
      depth: 5,
    });
    expect([bids.length, asks.length]).toEqual([5, 5]);
    const prices = [...asks.map(({ price }) => price).reverse(), ...bids.map(({ price }) => price)];
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    expect(new Set(prices).size).toBe(10);
    expect(source === "cached").toBe(bidsReceivedAt === undefined);
  });

  test("trades are the latest, with exact sequences", async () => {
    const trades = await latestTicks(opend, "HK.00700", { last: 20 });
    expect(trades).toHaveLength(20);
    const sequences = trades.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => (a < b ? -1 : 1)));
    for (const { timeZone, receivedAt, direction } of trades) {
      expect(timeZone).toBe("Asia/Hong_Kong");
      expect(receivedAt).toBeUndefined();
      expect(["buy", "sell", "neutral"]).toContain(direction);
    }
  });

  test("candles are the latest, the oldest first", async () => {
    const rows = await latestCandles(opend, "HK.00700", { last: 10, adjustment: "none" });
    expect(rows).toHaveLength(10);
    expect(rows.at(-1)).toMatchObject({ period: "1d", adjustment: "none" });
    expect(rows.at(-1)?.time).toBe("2026-05-08 00:00:00");
    for (const [index, { open, high, low, close, timestamp }] of rows.entries()) {
      expect(timestamp).toBeGreaterThan(rows[index - 1]?.timestamp ?? 0);
      expect(Math.max(open ?? 0, close ?? 0)).toBeLessThanOrEqual(high ?? 0);
      expect(Math.min(open ?? 0, close ?? 0)).toBeGreaterThanOrEqual(low ?? 0);
    }
  });

  test("the minutes of the day begin at the opening", async () => {
    const [first] = await latestMinutes(opend, "HK.00700");
    expect(first?.time).toMatch(/^2026-05-08 09:3\d:00$/);
    expect(first?.minute).toBe(Number(first?.time.slice(14, 16)) + 9 * 60);
  });

  test("a broker queue has both sides", async () => {
    const { bids, asks } = await latestBrokerQueue(opend, "HK.00700");
    expect(bids[0]?.brokerName).not.toBe("");
    expect(asks[0]?.brokerId).toBeTypeOf("bigint");
  });

  test("a pull without a subscription fails with the line to add", async () => {
    await expect(latestQuotes(opend, ["HK.00005"])).rejects.toThrow(
      'await subscribe(opend, ["HK.00005"], [quote])',
    );
    await expect(latestCandles(opend, "HK.00005", { period: "5m" })).rejects.toMatchObject({
      name: "NotSubscribedError",
      code: "reply-failed",
      kind: "candles:5m",
    });
  });
});

describe("past data over TCP", () => {
  const range = { from: "2026-03-02", to: "2026-03-13", adjustment: "none" } as const;

  test("is a range of the market's days, for any page size", async () => {
    const whole = await historyCandles(opend, "US.AAPL", range).all();
    const byThree = await historyCandles(opend, "US.AAPL", { ...range, pageSize: 3 }).all();
    expect(byThree).toEqual(whole);
    expect(whole.map(({ time }) => time)).toEqual(
      [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map(
        (day) => `2026-03-${String(day).padStart(2, "0")} 00:00:00`,
      ),
    );
    // New York's summer time begins between the two weeks.
    const hours = whole.map(({ timestamp }) => new Date(timestamp).getUTCHours());
    expect(hours).toEqual([5, 5, 5, 5, 5, 4, 4, 4, 4, 4]);
  });

  test.each([
    [undefined, "05 10:30", "05 16:00"],
    ["regular", "05 10:30", "05 16:00"],
    ["extended", "05 05:00", "05 20:00"],
    ["all", "04 21:00", "05 20:00"],
  ] as const)("of the US has the hours of the session %s", async (session, first, last) => {
    const day = "2026-05-05";
    const options = { period: "60m", from: day, to: day, ...(session && { session }) } as const;
    const rows = await historyCandles(opend, "US.AAPL", options).all();
    const ends = [rows[0], rows.at(-1)].map((row) => row?.time.slice(8, 16));
    expect(ends).toEqual([first, last]);
  });

  test("includes the latest minutes and weeks", async () => {
    const to = "2026-05-07";
    const days = await historyCandles(opend, "HK.00700", { last: 5, to }).all();
    expect(days.map(({ time }) => time.slice(5, 10))).toEqual([
      "04-30",
      "05-04",
      "05-05",
      "05-06",
      "05-07",
    ]);
    const minutes = await historyCandles(opend, "HK.00700", { period: "1m", last: 3, to }).all();
    expect(minutes.at(-1)?.time.slice(0, 13)).toBe("2026-05-07 16");
    const weeks = await historyCandles(opend, "HK.00700", { period: "1w", last: 30, to }).all();
    expect(weeks).toHaveLength(30);
    expect(new Set(weeks.map(({ timestamp }) => timestamp)).size).toBe(30);
  });

  test("counts first pages against the limit, and each security once against the quota", async () => {
    const state = () => opend.limiter.state(RequestHistoryKL)?.left ?? 0;
    const before = state();
    const rows = await historyCandles(opend, "HK.00700", { ...range, pageSize: 1 }).all();
    expect(rows.length).toBeGreaterThan(5);
    expect(before - state()).toBe(1);
    const { used, securities } = await historyQuota(opend);
    expect(used).toBe(securities.length);
    expect(securities.map(({ code }) => code)).toContain("HK.00700");
  });

  test("includes the adjustment factors", async () => {
    const factors = await adjustmentFactors(opend, "HK.00700");
    expect(factors.length).toBeGreaterThan(0);
    for (const { date, timestamp, actions } of factors) {
      expect(timestamp).toBe(Date.parse(`${date}T00:00:00+08:00`));
      expect(actions.length).toBeGreaterThan(0);
    }
  });
});

describe("a push", () => {
  const pushed: Kind[] = [
    quote,
    orderBook,
    ticks,
    minutes,
    brokerQueue,
    candles("1m"),
    candles("1d"),
  ];
  test.each(pushed)("of the kind $name is mapped to rows", async (kind) => {
    await using other = await connect({ port: simulator.port });
    await using stream = pushesOf(other, kind.push);
    await subscribed(other, ["HK.00700"], [kind]);
    for await (const push of stream) {
      const [row] = kind.rows(push);
      expect(row).toMatchObject({
        code: "HK.00700",
        type: kind.name.split(":")[0]?.replace(/s$/, ""),
      });
      break;
    }
  });
});
