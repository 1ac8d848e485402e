import { UpdatePriceReminder } from "@opend/core/serve/qot/update-price-reminder";
import { expect } from "vitest";
import { ask, bid, name, price } from "../../src/columns.ts";
import { candles, orderBook, quote as quoteKind, ticks } from "../../src/index.ts";
import { quote } from "./recorded.ts";
import { aheadMs, type OverTcp } from "./world.ts";

const tencent = "HK.00700";

export const streams = {
  subscribe: async ({ opend, advance, simulator }) => {
    const live = await quote.subscribe(opend, [tencent], [orderBook, ticks, quoteKind]);
    const before = (await quote.snapshots(opend, [tencent])).byCode.get(tencent);
    advance(1_000);
    const after = (await quote.snapshots(opend, [tencent])).byCode.get(tencent);
    const wanted = (after?.volume ?? 0) - (before?.volume ?? 0);
    const now = simulator.engine.time.getTime();
    const seen = new Set<string>();
    let traded = 0;
    for await (const row of live) {
      if (row.type === "tick" && row.source === "live") {
        seen.add(row.type);
        traded += row.volume;
        expect(row.lagMs).toBe(now + aheadMs - (row.receivedAt ?? 0));
      }
      if (row.type === "orderBook" && row.bidsReceivedAt === now) {
        seen.add(row.type);
        expect([row.bids[0]?.price, row.lagMs]).toEqual([after?.bid, aheadMs]);
      }
      if (row.type === "quote" && row.timestamp === now) {
        seen.add(row.type);
        expect(row).toMatchObject({ price: after?.price, volume: after?.volume });
      }
      if (seen.size === 3 && traded >= wanted) break;
    }
    expect(traded).toBe(wanted);
  },

  watch: async ({ opend, advance }) => {
    const hk = await quote.watch(opend, [tencent], [quoteKind, orderBook, candles("1d")]);
    const changes = hk.changes();
    advance(1_000);
    const now = hk.get(tencent);
    for await (const { kinds } of changes) if (kinds.has("candles:1d")) break;
    const { byCode } = await quote.snapshots(opend, [tencent]);
    const { price, bid, ask, volume } = byCode.get(tencent) ?? {};
    expect(now.quote).toMatchObject({ price, volume, time: "2026-05-08 10:00:01" });
    expect(now["candles:1d"]).toMatchObject({ close: price, volume });
    expect([now.orderBook?.bids[0]?.price, now.orderBook?.asks[0]?.price]).toEqual([bid, ask]);
    expect(now.stale).toBe(undefined);
    hk.close();
    expect(now.stale).toBe("closed");
  },

  board: async ({ opend }) => {
    const codes = ["US.AAPL", tencent] as const;
    const board = await quote.board(opend, codes, { price, bid, ask, name });
    const { rows } = await quote.snapshots(opend, codes);
    for (const [row, { price, bid, ask, name }] of rows.entries()) {
      const { columns } = board;
      expect([columns.price[row], columns.bid[row], columns.ask[row], columns.name[row]]).toEqual([
        price,
        bid,
        ask,
        name,
      ]);
    }
    board.close();
  },

  heldSubscriptions: async ({ opend, simulator }) => {
    await quote.subscribe(opend, [tencent], [orderBook, candles("1d")]);
    simulator.engine.setQuotas({ subscription: 100 });
    const { held, used, left } = await quote.heldSubscriptions(opend);
    expect(held).toHaveLength(2);
    expect(held).toEqual(
      expect.arrayContaining([
        { code: tencent, kind: "orderBook" },
        { code: tencent, kind: "candles:1d" },
      ]),
    );
    expect([used, left]).toEqual([2, 98]);
  },

  unsubscribe: async ({ opend }) => {
    const one = await quote.subscribe(opend, [tencent], [quoteKind]);
    const other = await quote.subscribe(opend, [tencent, "US.AAPL"], [quoteKind]);
    quote.unsubscribe(opend, [tencent]);
    expect(await one.next()).toEqual({ done: true, value: undefined });
    const seen: unknown[] = [];
    for await (const row of other) {
      seen.push(row);
      if (row.type === "unsubscribed") break;
    }
    expect(seen.at(-1)).toEqual({ type: "unsubscribed", code: tencent, kind: "quote" });
    // OpenD requires a subscription to last a minute.
    expect((await quote.heldSubscriptions(opend)).used).toBe(2);
  },

  unsubscribeAll: async ({ opend }) => {
    const [one, other] = await Promise.all([
      quote.subscribe(opend, [tencent], [quoteKind]),
      quote.subscribe(opend, ["US.AAPL"], [ticks]),
    ]);
    quote.unsubscribeAll(opend);
    expect(await Promise.all([one.next(), other.next()])).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    // OpenD requires a subscription to last a minute.
    expect((await quote.heldSubscriptions(opend)).used).toBe(2);
  },

  watchMarketStates: async ({ opend, simulator, advance }) => {
    const { engine } = simulator;
    const begin = engine.time.getTime();
    const changes = quote.watchMarketStates(opend, { everyMs: 5_000 });
    const first: unknown[] = [];
    for (let count = 0; count < 6; count++) {
      const { value } = await changes.next();
      first.push([value?.market, value?.before, value?.state]);
    }
    expect(first).toEqual([
      ["HK", undefined, "morning"],
      ["US", undefined, "overnight"],
      ["SH", undefined, "morning"],
      ["SZ", undefined, "morning"],
      ["HK_FUTURE", undefined, "futureDayOpen"],
      ["US_FUTURE", undefined, "futureOpen"],
    ]);
    engine.setMarkets("closed", ["SH"]);
    advance(5_000);
    expect((await changes.next()).value).toEqual({
      type: "marketState",
      market: "SH",
      before: "morning",
      state: "closed",
      fromMs: begin,
      toMs: begin + 5_000,
    });
    engine.setMarkets("by-clock", ["SH"]);
    advance(5_000);
    expect((await changes.next()).value).toMatchObject({ market: "SH", state: "morning" });
    changes.close();
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  },

  notices: async ({ opend, simulator }) => {
    const notices = quote.notices(opend);
    simulator.engine.setQuotas({ subscription: 100, historyKLine: 50 });
    simulator.engine.takeQuoteRights(["US"]);
    simulator.engine.setUpstream(false);
    const told: unknown[] = [];
    for await (const notice of notices) {
      told.push(
        notice.type === "rights" ? notice.rights.filter(({ right }) => right === "US") : notice,
      );
      if (notice.type === "programStatus") break;
    }
    expect(told).toEqual([
      { type: "quotas", subscriptions: 100, historyCandles: 50 },
      [{ right: "US", market: "US", kind: "stock", exchange: undefined, level: "none" }],
      { type: "connectionStatus", isQuoteLoggedIn: false, isTradeLoggedIn: false },
      { type: "programStatus", status: "loggingIn", text: undefined },
    ]);
  },

  priceReminders: async ({ opend, simulator }) => {
    const reminders = quote.priceReminders(opend);
    simulator.engine.push(UpdatePriceReminder, {
      security: { market: 1, code: "00700" },
      name: "TENCENT",
      price: 480,
      changeRate: 0.54,
      marketStatus: 1,
      content: "480 was reached",
      note: "",
      key: 9_007_199_254_740_993n,
      type: 1,
      setValue: 480,
      curValue: 480,
    });
    expect((await reminders.next()).value).toMatchObject({
      code: tencent,
      price: 480,
      changePercent: 0.54,
      condition: "priceUp",
      id: 9_007_199_254_740_993n,
      setValue: 480,
    });
    reminders.close();
  },
} satisfies Record<string, OverTcp>;
