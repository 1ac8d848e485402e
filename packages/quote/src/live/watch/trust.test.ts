import type { Stream } from "@opend/core";
import { ManualClock } from "@opend/simulator";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { bid, lagMs, price as priceColumn } from "../../columns.ts";
import { orderBook, quote, staleAfter } from "../../index.ts";
import { globalState } from "../../reference/global-state.ts";
import type { OrderBook } from "../../rows/order-book.ts";
import { board } from "../board/board.ts";
import type { First, Lag } from "../stream/streamed.ts";
import type { StaleReason } from "./freshness.ts";
import { watch } from "./watch.ts";

// Whether live values report their own staleness, over TCP. The market changes only when the test
// moves the clock.

let clock: ManualClock;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
beforeEach(async () => {
  clock = new ManualClock();
  simulator = await startSimulator({ port: 0, clock });
  opend = await connect({ port: simulator.port, reconnect: () => 10 });
});
afterEach(async () => {
  await opend.close();
  await simulator.close();
});

/** Reads changes until one has this reason. */
async function until<Change extends { readonly security: { readonly stale: unknown } }>(
  changes: Stream<Change>,
  reason: StaleReason | undefined,
): Promise<Change> {
  for (;;) {
    const { value } = await changes.next();
    if (!value) throw new Error("the changes have ended");
    if (value.security.stale === reason) return value;
  }
}

/** How each loss of quotes begins and ends. */
const losses: readonly {
  readonly reason: StaleReason;
  lose(): void;
  restore(): void;
}[] = [
  {
    reason: "link",
    lose: () => {
      simulator.stopListening();
      simulator.disconnectAll();
    },
    restore: () => void simulator.listenAgain(),
  },
  {
    reason: "upstream",
    lose: () => simulator.engine.setUpstream(false),
    restore: () => {
      simulator.engine.setUpstream(true);
      clock.advance(1_000);
    },
  },
  {
    reason: "right",
    lose: () => simulator.engine.takeQuoteRights(["HK"]),
    restore: () => {
      simulator.engine.returnQuoteRights(["HK"]);
      clock.advance(1_000);
    },
  },
  // Only the pushes of an open market stop.
  { reason: "silent", lose: () => {}, restore: () => clock.advance(1_000) },
];

describe("a loss is reported, and lasts until the next row", () => {
  test.each(losses)("$reason, in the live state", async ({ reason, lose, restore }) => {
    const watched = reason === "silent" && { checks: [staleAfter(200)] };
    const hk = await watch(opend, ["HK.00700", "HK.00005"], [quote], { ...watched });
    const tencent = hk.get("HK.00700");
    const changes = hk.changes();
    expect([tencent.stale, tencent.freshness.quote.stale]).toEqual([undefined, undefined]);
    const { price } = tencent.quote ?? {};
    lose();
    expect((await until(changes, reason)).kinds).toEqual(new Set(["quote"]));
    expect(tencent.freshness.quote.stale).toBe(reason);
    expect(tencent.quote?.price).toBe(price);
    restore();
    const change = await until(changes, undefined);
    expect(change.security.freshness.quote).toMatchObject({ stale: undefined });
    expect(change.security.freshness.quote.ageMs).toBeLessThan(1_000);
    expect(hk.lastGap?.reason).toBe(reason === "silent" ? undefined : reason);
  });

  test.each(losses)("$reason, on a board", async ({ reason, lose, restore }) => {
    const watched = reason === "silent" && { checks: [staleAfter(200)] };
    const codes = ["HK.00700"] as const;
    const table = await board(opend, codes, { price: priceColumn, bid }, { ...watched });
    expect([...table.changedRows()]).toEqual([0]);
    expect(table.stale(0)).toBe(undefined);
    lose();
    await expect.poll(() => table.stale(0)).toBe(reason);
    expect([...table.changedRows()]).toEqual([0]);
    restore();
    await expect.poll(() => table.stale(0)).toBe(undefined);
    expect([...table.changedRows()]).toEqual([0]);
  });
});

test("a pulled row does not make a dead feed fresh", async () => {
  const before = await watch(opend, ["HK.00700"], [quote]);
  // The first row was pushed to the other, so this one pulls it after `firstRowMs`.
  const hk = await watch(opend, ["HK.00700"], [quote], {
    checks: [staleAfter(50)],
    firstRowMs: 500,
  });
  const { quote: row, stale } = hk.get("HK.00700");
  expect([row?.price, stale]).toEqual([before.get("HK.00700").quote?.price, "silent"]);
});

test("a closed market is quiet, not silent", async () => {
  simulator.engine.setMarkets("closed", ["HK"]);
  const hk = await watch(opend, ["HK.00700"], [quote], { checks: [staleAfter(1)] });
  const asked = (): number => simulator.requestCounts["Qot_GetMarketState"] ?? 0;
  await expect.poll(asked).toBe(1);
  // The next reply shows that the answer before it was processed.
  await globalState(opend);
  expect(hk.get("HK.00700").stale).toBe(undefined);
});

test("an order book reports its lag", async () => {
  simulator.engine.setMarkets("open");
  const codes = ["HK.00700"] as const;
  const hk = await watch(opend, codes, [orderBook]);
  const table = await board(opend, codes, { lagMs });
  const changes = hk.changes();
  const before = Date.now();
  clock.advance(1_000);
  const { value } = await changes.next();
  const book = value?.security.orderBook;
  const receivedAt = Math.max(book?.bidsReceivedAt ?? 0, book?.asksReceivedAt ?? 0);
  expect(book?.lagMs).toBeGreaterThanOrEqual(before - receivedAt);
  expect(book?.lagMs).toBeLessThanOrEqual(Date.now() - receivedAt);
  expect(table.columns.lagMs[0]).toBe(book?.lagMs);
  expectTypeOf(book).toEqualTypeOf<(OrderBook & First & Lag) | undefined>();
});

test.each([0, Number.NaN, -5])("a time of %s ms is refused", (quietMs) => {
  const refusal = { code: "invalid-argument", argument: "quietMs" };
  expect(() => staleAfter(quietMs)).toThrow(expect.objectContaining(refusal));
});
