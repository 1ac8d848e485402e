import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import {
  type Kind,
  type LiveRow,
  orderBook,
  quote,
  subscribe,
  unsubscribe,
  watch,
} from "../index.ts";

interface BestPrices extends LiveRow {
  readonly type: "bestPrices";
  readonly bid: number | undefined;
  readonly ask: number | undefined;
}

/** An order book reduced to its best prices. */
const bestPrices: Kind<BestPrices, "bestPrices"> = {
  name: "bestPrices",
  subType: orderBook.subType,
  push: orderBook.push,
  keep: "latest",
  rows: (push) =>
    orderBook.rows(push).map(({ code, bids: [bid], asks: [ask] }) => ({
      type: "bestPrices",
      code,
      bid: bid?.price,
      ask: ask?.price,
    })),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a custom kind delivers typed rows beside those of other kinds", async () => {
  const { opend } = await simulatedWith();
  const live = await subscribe(opend, ["HK.00700"], [bestPrices, quote]);
  for await (const event of live) {
    if (event.type !== "bestPrices") continue;
    expectTypeOf(event.bid).toEqualTypeOf<number | undefined>();
    expect(event.bid).toBeLessThan(event.ask ?? 0);
    expect(event.isFirst).toBe(true);
    break;
  }
  const hk = await watch(opend, ["HK.00700"], [bestPrices], { firstRowMs: 0 });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(hk.get("HK.00700").bestPrices?.bid).toBeGreaterThan(0);
  await opend.close();
});

test("a custom kind shares the subscription of the kind that it wraps, and both report a refusal", async () => {
  const { opend, engine } = await simulatedWith();
  await subscribe(opend, ["HK.00700"], [orderBook]);
  const mine = await subscribe(opend, ["HK.00700", "HK.99999"], [bestPrices]);
  expect(engine.requestCounts["Qot_Sub"]).toBeGreaterThan(1);
  expect(mine.refused).toMatchObject([{ code: "HK.99999", kind: "bestPrices" }]);
  unsubscribe(opend, ["HK.00700"], [orderBook]);
  await vi.advanceTimersByTimeAsync(70_000);
  const seen = await mine.next();
  expect(seen.value).toMatchObject({ type: "bestPrices", code: "HK.00700" });
  await opend.close();
});

test("two kinds of the same subtype cannot be subscribed together", async () => {
  const { opend } = await simulatedWith();
  await expect(subscribe(opend, ["HK.00700"], [orderBook, bestPrices])).rejects.toThrow(
    expect.objectContaining({ code: "invalid-argument", argument: "kinds" }),
  );
  await opend.close();
});
