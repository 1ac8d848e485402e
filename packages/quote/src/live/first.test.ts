import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { brokerQueue, candles, minutes, orderBook, quote, ticks } from "../index.ts";
import type { LiveRow } from "../rows/kind.ts";
import type { Kind } from "./kinds/kind.ts";
import type { First } from "./stream/streamed.ts";
import type { Subscription } from "./stream/subscription.ts";
import { subscribe, unsubscribeAll } from "./subscribe.ts";

type Row = LiveRow & First & { readonly source?: string; readonly lagMs?: number };

const kinds: readonly Kind[] = [
  quote,
  orderBook,
  ticks,
  minutes,
  brokerQueue,
  candles("1m"),
  candles("1d"),
];
const code = "HK.00700";

const quietMs = 600_000;

describe.each([
  [20, "busy"],
  [quietMs, "quiet"],
])("first rows over TCP, with a push every %i ms", (pushIntervalMs) => {
  const isQuiet = pushIntervalMs === quietMs;
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  let opend: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, pushIntervalMs });
    opend = await connect({ port: simulator.port, reconnect: () => 20 });
  });
  afterEach(() => unsubscribeAll(opend));
  afterAll(async () => {
    await opend.close();
    await simulator.close();
  });

  const open = (kind: Kind, of = code): Promise<Subscription<LiveRow>> =>
    subscribe(opend, [of], [kind]) as Promise<Subscription<LiveRow>>;
  const next = async (live: Subscription<LiveRow>): Promise<Row> =>
    (await live.next()).value as Row;
  const sent = (): number => simulator.requestCounts["Qot_Sub"] ?? 0;

  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    "%s: only rows that OpenD already had are marked",
    async (_, kind) => {
      const live = await open(kind);
      let row = await next(live);
      // For states, a later row may have replaced the first one already.
      if (isQuiet) return expect(row.isFirst).toBe(true);
      while (row.isFirst) row = await next(live);
      for (let count = 0; count < 5; count += 1)
        expect(await next(live)).not.toHaveProperty("isFirst");
    },
  );

  if (isQuiet) {
    test.each(kinds.map((kind) => [kind.name, kind] as const))(
      "%s: a stream that joins gets the last row, without a request",
      async (_, kind) => {
        const first = await open(kind, "HK.00005");
        await next(first);
        const before = { sent: sent(), waiting: first.lag.items };
        const second = await open(kind, "HK.00005");
        const row = await next(second);
        expect(row).toMatchObject({ code: "HK.00005", isFirst: true });
        expect(row).not.toHaveProperty("lagMs");
        expect(second.lag.items).toBe(0);
        expect({ sent: sent(), waiting: first.lag.items }).toEqual(before);
      },
    );

    test("a subscription without readers is requested again by a new stream", async () => {
      (await open(quote, "HK.09988")).close();
      const before = sent();
      const again = await open(quote, "HK.09988");
      expect(await next(again)).toMatchObject({ code: "HK.09988", isFirst: true });
      expect(sent()).toBe(before + 1);
    });

    test("the first row after an outage is marked again", async () => {
      const live = await open(quote, "HK.03690");
      await next(live);
      simulator.disconnectAll();
      expect(await next(live)).toMatchObject({ type: "gap" });
      expect(await next(live)).toMatchObject({ type: "quote", isFirst: true });
    });
  }
});
