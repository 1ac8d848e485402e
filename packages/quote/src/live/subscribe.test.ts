import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import type { Requester } from "../ask/requester.ts";
import type { BasicQuote } from "../gen/rows/basic-quote.ts";
import type { Tick } from "../gen/rows/tick.ts";
import { brokerQueue, candles, minutes, orderBook, quote, refill, ticks } from "../index.ts";
import { latestOrderBook } from "../now/order-book.ts";
import { latestQuotes } from "../now/quotes.ts";
import type { OrderBook } from "../rows/order-book.ts";
import { autoSubscribe } from "./auto-subscribe.ts";
import { heldSubscriptions } from "./held-subscriptions.ts";
import type { Kind } from "./kinds/kind.ts";
import type { LiveNews } from "./stream/news.ts";
import type { Backfilled, First, Lag } from "./stream/streamed.ts";
import { subscribe, unsubscribeAll } from "./subscribe.ts";

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0, pushIntervalMs: 20 });
  opend = await connect({ port: simulator.port, reconnect: () => 20 });
});
afterAll(async () => {
  await opend.close();
  await simulator.close();
});

describe("subscribe", () => {
  test("delivers rows of every kind of every code, distinguished by type", async () => {
    const kinds = [quote, orderBook, ticks, minutes, brokerQueue, candles("1m")] as const;
    const live = await subscribe(opend, ["HK.00700", "HK.00005"], kinds);
    const seen = new Set<string>();
    for await (const event of live) {
      if ("code" in event) seen.add(`${event.type} ${event.code}`);
      if (seen.size === 12) break;
    }
    expect([...seen].sort()).toEqual(
      ["brokerQueue", "candle", "minute", "orderBook", "quote", "tick"].flatMap((type) => [
        `${type} HK.00005`,
        `${type} HK.00700`,
      ]),
    );
    expect(live.refused).toEqual([]);
  });

  test("types its rows by the subscribed kinds", async () => {
    const live = await subscribe(opend, ["HK.00700"], [orderBook]);
    expectTypeOf<Awaited<ReturnType<typeof live.next>>["value"]>().toEqualTypeOf<
      (OrderBook & First & Lag) | LiveNews | undefined
    >();
    live.close();
    const filling = await subscribe(opend, ["HK.00700"], [quote, ticks], { backfill: refill });
    expectTypeOf<Awaited<ReturnType<typeof filling.next>>["value"]>().toEqualTypeOf<
      (BasicQuote & First) | (Tick & First & Lag & Backfilled) | LiveNews | undefined
    >();
    filling.close();
    const asking: Requester = opend;
    // @ts-expect-error: `request` alone cannot subscribe.
    const wrong = (): unknown => subscribe(asking, ["HK.00700"], [quote]);
    // @ts-expect-error: it cannot subscribe for a pull either.
    const wrongPull = (): unknown => latestQuotes(asking, ["HK.00700"], { autoSubscribe });
    expect([wrong, wrongPull]).toHaveLength(2);
  });

  test("accepts a session by its name, and refuses an unknown one", async () => {
    const live = await subscribe(opend, ["US.AAPL"], [candles("1m")], { session: "all" });
    expect((await live.next()).value).toMatchObject({ type: "candle", code: "US.AAPL" });
    live.close();
    await expect(
      (async () => subscribe(opend, ["US.AAPL"], [ticks], { session: "night" as never }))(),
    ).rejects.toMatchObject({ code: "invalid-argument", argument: "session" });
  });

  test("delivers the same rows as a pull", async () => {
    const live = await subscribe(opend, ["HK.00700"], [quote]);
    const { value: pushed } = await live.next();
    const [pulled] = await latestQuotes(opend, ["HK.00700"]);
    expect(pushed).toMatchObject({
      type: "quote",
      code: "HK.00700",
      lastClose: pulled?.lastClose,
      open: pulled?.open,
    });
    live.close();
  });

  test.each([
    [[], [quote], "codes"],
    [["HK.00700"], [], "kinds"],
    [["00700"], [quote], "code"],
    [["HK.00700"], ["quotes"], "kinds"],
  ])("refuses %j of %j before anything is sent", async (codes, kinds, argument) => {
    await expect(subscribe(opend, codes, kinds as Kind[])).rejects.toThrow(
      expect.objectContaining({ code: "invalid-argument", argument }),
    );
  });

  test("shares its subscriptions with all streams of the connection", async () => {
    const before = simulator.requestCounts["Qot_Sub"];
    const first = await subscribe(opend, ["HK.09988"], [quote]);
    const second = await subscribe(opend, ["HK.09988"], [quote]);
    expect((simulator.requestCounts["Qot_Sub"] ?? 0) - (before ?? 0)).toBe(1);
    first.close();
    second.close();
  });

  test("continues after a lost link, and reports a gap", async () => {
    const live = await subscribe(opend, ["HK.00700"], [quote]);
    await live.next();
    simulator.disconnectAll();
    const types: string[] = [];
    for await (const { type } of live) {
      types.push(type);
      if (types.includes("gap") && type === "quote") break;
    }
    expect(types.indexOf("gap")).toBeLessThan(types.lastIndexOf("quote"));
    expect(types.filter((type) => type === "gap")).toHaveLength(1);
  });
});

describe("subscriptions", () => {
  test("reports the held subscriptions by code and kind, and the quota that is left", async () => {
    await using own = await connect({ port: simulator.port });
    await subscribe(own, ["HK.03690"], [orderBook, candles("1d")]);
    const { held, left, used } = await heldSubscriptions(own);
    expect(held).toHaveLength(2);
    expect(held).toEqual(
      expect.arrayContaining([
        { code: "HK.03690", kind: "orderBook" },
        { code: "HK.03690", kind: "candles:1d" },
      ]),
    );
    expect(left + used).toBe(300);
    unsubscribeAll(own);
  });
});

describe("pulls", () => {
  test("with autoSubscribe share one subscription", async () => {
    await using own = await connect({ port: simulator.port });
    await expect(latestOrderBook(own, "HK.00700")).rejects.toMatchObject({
      code: "reply-failed",
    });
    const before = simulator.requestCounts["Qot_Sub"] ?? 0;
    const book = await latestOrderBook(own, "HK.00700", { autoSubscribe });
    await latestOrderBook(own, "HK.00700", { autoSubscribe });
    expect(book.bids.length).toBeGreaterThan(0);
    expect((simulator.requestCounts["Qot_Sub"] ?? 0) - before).toBe(1);
    await expect(latestOrderBook(own, "HK.99999", { autoSubscribe })).rejects.toMatchObject({
      code: "reply-failed",
    });
  });
});
