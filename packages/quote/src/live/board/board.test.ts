import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { simulatedWith } from "../../../test/simulated.ts";
import {
  ask,
  bid,
  changePercent,
  lastClose,
  name,
  numberColumn,
  price,
  spread,
  volume,
} from "../../columns.ts";
import { orderBook, quote } from "../../index.ts";
import { heldSubscriptions } from "../held-subscriptions.ts";
import { watch } from "../watch/watch.ts";
import type { BoardColumns } from "./board.ts";
import { board } from "./board.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function quoting() {
  const all = await simulatedWith({}, { reconnect: () => 500 });
  return { ...all };
}

describe("a live table", () => {
  test("has a typed array per column and a row per code, with the values of the live state", async () => {
    const { opend } = await quoting();
    const codes = ["HK.00700", "HK.00005"] as const;
    const columns = { price, changePercent, name, bid, ask, spread };
    const hk = await watch(opend, codes, [quote, orderBook]);
    const making = board(opend, codes, columns);
    await vi.advanceTimersByTimeAsync(3_000);
    const table = await making;
    expect(table.codes).toEqual(codes);
    expectTypeOf(table.columns.price).toEqualTypeOf<Float64Array>();
    expectTypeOf(table.columns.name).toEqualTypeOf<(string | undefined)[]>();
    // @ts-expect-error: the column was not requested.
    expect(table.columns.volume).toBe(undefined);
    for (const { code, quote: row, orderBook } of hk) {
      const at = table.rowOf(code);
      const cells = Object.fromEntries(
        Object.entries(table.columns).map(([name, column]) => [name, column[at]]),
      );
      const [bid, ask] = [orderBook?.bids[0]?.price ?? 0, orderBook?.asks[0]?.price ?? 0];
      const { price = 0, lastClose = 0, name } = row ?? {};
      const changePercent = (price / lastClose - 1) * 100;
      expect(cells).toEqual({ price, changePercent, name, bid, ask, spread: ask - bid });
    }
    await opend.close();
  });

  test("reports the rows that changed since the last call, in the same arrays", async () => {
    const { opend } = await quoting();
    const table = await board(opend, ["HK.00700", "HK.00005"], { price, volume });
    const { volume: volumes } = table.columns;
    expect([...table.changedRows()]).toEqual([0, 1]);
    expect([...table.changedRows()]).toEqual([]);
    const [before, versions] = [[...volumes], [...table.versions]];
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...table.changedRows()].sort()).toEqual([0, 1]);
    expect(table.columns.volume).toBe(volumes);
    expect(volumes[0]).toBeGreaterThan(before[0] ?? 0);
    expect(table.versions[0]).toBeGreaterThan(versions[0] ?? 0);
    await opend.close();
  });

  test("does not report a row as changed when no cell changed", async () => {
    const { opend } = await quoting();
    const table = await board(opend, ["HK.00700"], { lastClose });
    table.changedRows();
    const heardAt = table.receivedAt[0] ?? 0;
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...table.changedRows()]).toEqual([]);
    expect(table.receivedAt[0]).toBeGreaterThan(heardAt);
    await opend.close();
  });

  test("is NaN and stale where there is no value", async () => {
    const { opend } = await quoting();
    const table = await board(opend, ["HK.00700", "HK.99999"], { price, bid });
    expect(table.columns.price[1]).toBeNaN();
    expect(table.columns.bid[1]).toBeNaN();
    expect(table.receivedAt[1]).toBeNaN();
    expect([table.stale(0), table.stale(1)]).toEqual([undefined, "refused"]);
    expect(table.refused.map(({ kind }) => kind).sort()).toEqual(["orderBook", "quote"]);
    await opend.close();
  });

  test("is stale during an outage and until the next row, and reports these rows as changed", async () => {
    const { opend, engine } = await quoting();
    const table = await board(opend, ["HK.00700"], { price });
    table.changedRows();
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(400);
    expect(table.stale(0)).toBe("link");
    expect([...table.changedRows()]).toEqual([0]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(table.stale(0)).toBe(undefined);
    expect([...table.changedRows()]).toEqual([0]);
    table.close();
    expect(table.stale(0)).toBe("closed");
    await opend.close();
  });

  test("accepts custom columns with custom names", async () => {
    const { opend } = await quoting();
    const middle = numberColumn(orderBook, ({ bids: [bid], asks: [ask] }) =>
      bid && ask ? (bid.price + ask.price) / 2 : undefined,
    );
    const table = await board(opend, ["HK.00700"], { middle, best: bid, offer: ask });
    const { columns } = table;
    expect(columns.best[0]).toBeGreaterThan(0);
    expect(columns.middle[0]).toBe(((columns.best[0] ?? 0) + (columns.offer[0] ?? 0)) / 2);
    await opend.close();
  });

  test("subscribes only the kinds that its columns need", async () => {
    const { opend } = await quoting();
    await board(opend, ["HK.00700"], { bid });
    expect((await heldSubscriptions(opend)).held).toEqual([
      { code: "HK.00700", kind: "orderBook" },
    ]);
    await opend.close();
  });

  test.each([
    [["HK.00700"], {}, "columns"],
    [["HK.00700"], { prize: "price" }, "columns"],
    [[], { price }, "codes"],
    [["00700"], { price }, "code"],
  ])("refuses %j by %j before anything is sent", async (codes, columns, argument) => {
    const { opend } = await quoting();
    await expect(board(opend, codes, columns as BoardColumns)).rejects.toThrow(
      expect.objectContaining({ code: "invalid-argument", argument }),
    );
    await opend.close();
  });
});
