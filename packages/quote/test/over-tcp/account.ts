import { eventsOf } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { expect } from "vitest";
import { quote as quoteKind, ticks } from "../../src/index.ts";
import { subscribed } from "../subscribed.ts";
import { quote } from "./recorded.ts";
import type { OverTcp } from "./world.ts";

export const account = {
  entitlements: async ({ opend, simulator }) => {
    const { rights, lacking } = await quote.entitlements(opend);
    const levels = Object.fromEntries(rights.map(({ right, level }) => [right, level]));
    expect(levels).toMatchObject({ HK: "sf", US: "level-2", SH: "level-1", US_OTC: "none" });
    expect(lacking("HK.00700")).toEqual([]);
    simulator.engine.takeQuoteRights(["HK"]);
    const later = await quote.entitlements(opend);
    expect(later.lacking("HK.00700")).toMatchObject([{ right: "HK", level: "none" }]);
  },

  quotas: async ({ opend, simulator, other }) => {
    await using another = await other();
    await subscribed(opend, ["HK.00700"], [quoteKind, ticks]);
    await subscribed(another, ["US.AAPL"], [quoteKind]);
    await quote.historyCandles(opend, "HK.00700", { last: 1 }).all();
    simulator.engine.setQuotas({ subscription: 100, historyKLine: 50 });
    expect(await quote.quotas(opend)).toMatchObject({
      subscriptions: { used: 3, left: 97, total: 100, own: 2 },
      historyCandles: { used: 1, left: 49, total: 50 },
    });
  },

  watchQuotas: async ({ opend, simulator, other }) => {
    await using another = await other();
    const changes = [
      () => subscribed(another, ["US.AAPL"], [quoteKind, ticks]),
      () => quote.historyCandles(another, "HK.00700", { last: 1 }).all(),
      () => simulator.engine.setQuotas({ subscription: 100, historyKLine: 50 }),
    ];
    const seen: unknown[] = [];
    for await (const { subscriptions, historyCandles } of quote.watchQuotas(opend)) {
      seen.push([subscriptions.used, subscriptions.left, historyCandles.used, historyCandles.left]);
      const change = changes.shift();
      if (!change) break;
      await change();
    }
    expect(seen).toEqual([
      [0, 300, 0, 300],
      [2, 298, 0, 300],
      [2, 298, 1, 299],
      [2, 98, 1, 49],
    ]);
  },

  limits: async ({ opend }) => {
    expect(quote.limits(opend, "Qot_GetShortInterest")).toEqual([]);
    await quote.shortInterest(opend, "HK.00700").take(1);
    await quote.snapshots(opend, ["US.AAPL"]);
    const used = { windowMs: 30_000, nextMs: 0, queued: 0, waitMs: 0, isRefused: false, share: 1 };
    expect(quote.limits(opend, "Qot_GetShortInterest")).toEqual([
      { name: "Qot_GetShortInterest", requests: 30, left: 29, ...used },
    ]);
    expect(quote.limits(opend)).toContainEqual({
      name: "Qot_GetSecuritySnapshot",
      requests: 60,
      left: 59,
      ...used,
    });
    while (opend.limiter.tryAcquire(GetShortInterest));
    const events = eventsOf(opend);
    const leaving = new AbortController();
    const calls = [1, 2].map(() =>
      quote.shortInterest(opend, "HK.00700", { signal: leaving.signal }).take(1),
    );
    for await (const event of events) {
      if (event.type !== "limit-wait") continue;
      expect(event).toMatchObject({ requests: 30, windowMs: 30_000, why: "spent" });
      expect(event.waitMs).toBeGreaterThan(29_000);
      break;
    }
    expect(quote.limits(opend, "Qot_GetShortInterest")).toMatchObject([{ left: 0, queued: 2 }]);
    leaving.abort("enough");
    expect(await Promise.allSettled(calls)).toEqual([
      { status: "rejected", reason: "enough" },
      { status: "rejected", reason: "enough" },
    ]);
  },
} satisfies Record<string, OverTcp>;
