import type { Init } from "@opend/core";
import { encodeReplyFrame } from "@opend/core/internal";
import type { S2C as Ticks } from "@opend/core/qot/update-ticker";
import { UpdateBasicQot } from "@opend/core/serve/qot/update-basic-qot";
import { UpdateTicker } from "@opend/core/serve/qot/update-ticker";
import { encodePush, type ServedPush } from "@opend/core/server";
import { expect, test } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { price } from "../columns.ts";
import { board, quote, subscribe, ticks, watch } from "../index.ts";
import type { LiveRow } from "../rows/kind.ts";
import { openStream, unitsOf } from "./subscribe.ts";
import { subscriptionsOf } from "./subscriptions.ts";

const code = "HK.00700";
const tencent = { market: 1, code: "00700" };

/** On a Saturday the simulator sends no pushes of its own. */
async function quiet() {
  const { opend, receive } = await simulatedWith({ at: "2026-05-09T10:30:00+08:00" });
  const push = <S2C extends object>(push: ServedPush<S2C>, s2c: Init<S2C>): void => {
    const body = encodePush(push, s2c);
    const header = { command: push.id, section: 900_000, error: 0, errorText: "" };
    receive(encodeReplyFrame({ ...header, body }));
  };
  return { opend, push };
}

/** Above all sequences of the simulator. */
const newest = (1n << 63n) - 1_000n;

const trades = (count: number): Ticks => ({
  security: tencent,
  tickerList: Array.from({ length: count }, (_, index) => ({
    time: "2026-05-08 15:59:59",
    timestamp: Date.parse("2026-05-08T07:59:59Z") / 1000,
    sequence: newest + BigInt(index),
    dir: 1,
    price: 467.8,
    volume: 100n,
    turnover: 46_780,
    type: 1,
    pushDataType: 1,
  })),
});

const prices = (curPrice: number) => ({
  basicQotList: [
    {
      security: tencent,
      isSuspended: false,
      listTime: "2004-06-16",
      priceSpread: 0.2,
      updateTime: "2026-05-08 15:59:59",
      highPrice: 480,
      openPrice: 470,
      lowPrice: 460,
      curPrice,
      lastClosePrice: 466,
      volume: 1n,
      turnover: 1,
      turnoverRate: 1,
      amplitude: 1,
    },
  ],
});

test("a push is in the reader's queue when `onBytes` returns", async () => {
  const { opend, push } = await quiet();
  const live = await subscribe(opend, [code], [ticks], { capacity: 5 });
  while (live.lag.items > 0) await live.next();
  const { dropped } = live;
  push(UpdateTicker, trades(3));
  expect([live.lag.items, live.dropped - dropped]).toEqual([3, 0]);
  push(UpdateTicker, { ...trades(8), tickerList: trades(8).tickerList.slice(3) });
  // The reader loses only the rows that its queue has no room for.
  expect([live.lag.items, live.dropped - dropped]).toEqual([5, 3]);
  await opend.close();
});

test("a waiting reader gets the row in the next microtask", async () => {
  const { opend, push } = await quiet();
  const live = await subscribe(opend, [code], [ticks]);
  while (live.lag.items > 0) await live.next();
  let row: LiveRow | undefined;
  void live.next().then(({ value }) => {
    row = value as LiveRow;
  });
  push(UpdateTicker, trades(1));
  expect(live.lag.items).toBe(0);
  await Promise.resolve();
  expect(row).toMatchObject({ code, sequence: newest });
  await opend.close();
});

test("the live state is current when `onBytes` returns", async () => {
  const { opend, push } = await quiet();
  const hk = await watch(opend, [code], [quote]);
  const table = await board(opend, [code], { price });
  table.changedRows();
  push(UpdateBasicQot, prices(470));
  expect(hk.get(code).quote?.price).toBe(470);
  expect([table.columns.price[0], table.changedRows().length]).toEqual([470, 1]);
  await opend.close();
});

test("a kind whose mapper throws ends its own readers, and no other reader loses a row", async () => {
  const { opend, push } = await quiet();
  const defect = new TypeError("a kind's own");
  const broken = {
    ...ticks,
    rows: (): readonly LiveRow[] => {
      throw defect;
    },
  };
  const units = unitsOf([code], [broken, quote], {});
  const failing = await openStream(subscriptionsOf(opend), units, {});
  const live = await subscribe(opend, [code], [ticks, quote]);
  while (live.lag.items > 0) await live.next();
  while (failing.lag.items > 0) await failing.next();
  push(UpdateTicker, trades(1));
  await expect(failing.next()).rejects.toBe(defect);
  push(UpdateBasicQot, prices(470));
  expect(await live.next()).toMatchObject({ value: { type: "tick" } });
  expect(await live.next()).toMatchObject({ value: { type: "quote", price: 470 } });
  await opend.close();
});
