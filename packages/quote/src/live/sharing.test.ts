import type { Connection } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { describe, expect, test } from "vitest";
import type { SubscriptionOptions } from "../index.ts";
import { candles, minutes, ticks } from "../index.ts";
import { latestCandles } from "../now/candles.ts";
import { latestMinutes } from "../now/minutes.ts";
import { latestOrderBook } from "../now/order-book.ts";
import { latestTicks } from "../now/ticks.ts";
import type { LiveRow } from "../rows/kind.ts";
import { autoSubscribe } from "./auto-subscribe.ts";
import { heldSubscriptions } from "./held-subscriptions.ts";
import type { Kind } from "./kinds/kind.ts";
import type { Subscription } from "./stream/subscription.ts";
import { subscribe } from "./subscribe.ts";

/** A connection over TCP to a simulated market at a given time, and its Qot_Sub requests. */
async function quoting(at: string) {
  const simulator = await startSimulator({ port: 0, at, pushIntervalMs: 20 });
  const opend = await connect({ port: simulator.port });
  const asked: Record<string, unknown>[] = [];
  const request: typeof opend.request = (protocol, c2s, options) => {
    if ((protocol as { id: number }).id === Sub.id) asked.push(c2s as Record<string, unknown>);
    return opend.request(protocol, c2s, options);
  };
  const spied = new Proxy(opend, {
    get: (target, name) => {
      if (name === "request") return request;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return {
    opend: spied,
    asked,
    async [Symbol.asyncDispose]() {
      await opend.close();
      await simulator.close();
    },
  };
}

const open = (
  opend: Connection,
  code: string,
  kind: Kind,
  options: SubscriptionOptions = {},
): Promise<Subscription<LiveRow>> =>
  subscribe(opend, [code], [kind], options) as Promise<Subscription<LiveRow>>;

/** Reads this many rows of a stream. */
async function rows<Row>(live: Subscription<LiveRow>, count: number): Promise<Row[]> {
  const all: unknown[] = [];
  while (all.length < count) all.push((await live.next()).value);
  return all as Row[];
}

const afterHours = "2026-05-07T17:30:00-04:00";
const openHours = "2026-05-07T11:00:00-04:00";

describe("candles with an adjustment", () => {
  test("share one subscription, and each stream gets the adjustment that it requested", async () => {
    await using here = await quoting(openHours);
    const { opend, asked } = here;
    const none = await open(opend, "US.AAPL", candles("1d"), { adjustment: "none" });
    expect(asked.at(-1)).toMatchObject({ regPushRehabTypeList: [0] });
    const plain = await open(opend, "US.AAPL", candles("1d"));
    expect(asked.at(-1)).toMatchObject({ regPushRehabTypeList: [0, 1] });
    const adjustments = async (live: Subscription<LiveRow>): Promise<Set<string>> =>
      new Set((await rows<{ adjustment: string }>(live, 8)).map(({ adjustment }) => adjustment));
    expect(await adjustments(none)).toEqual(new Set(["none"]));
    expect(await adjustments(plain)).toEqual(new Set(["forward"]));
    expect((await heldSubscriptions(opend)).held).toEqual([
      { code: "US.AAPL", kind: "candles:1d", adjustments: ["none", "forward"] },
    ]);
  });

  test("are refused for an unknown adjustment", async () => {
    await using here = await quoting(openHours);
    await expect(
      subscribe(here.opend, ["US.AAPL"], [candles("1d")], { adjustment: "sideways" as never }),
    ).rejects.toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "adjustment" }),
    );
  });
});

describe("a pull with autoSubscribe", () => {
  test("passes its terms to the subscription, and sends none itself", async () => {
    await using here = await quoting(afterHours);
    const { opend, asked } = here;
    const [last] = await latestTicks(opend, "US.AAPL", {
      autoSubscribe,
      last: 1,
      session: "extended",
    });
    expect(asked.at(-1)).toMatchObject({ session: 2, extendedTime: true });
    expect((last?.time ?? "") > "2026-05-07 17:00").toBe(true);
    await latestMinutes(opend, "US.AAPL", { autoSubscribe, extendedHours: true });
    expect(asked.at(-1)).toMatchObject({ session: 2 });
    await latestCandles(opend, "US.AAPL", {
      autoSubscribe,
      period: "1m",
      adjustment: "none",
      session: "all",
    });
    expect(asked.at(-1)).toMatchObject({ session: 3, regPushRehabTypeList: [0] });
    await latestOrderBook(opend, "HK.00700", { autoSubscribe, orderDetail: true });
    expect(asked.at(-1)).toMatchObject({ isSubOrderBookDetail: true });
    expect(asked).toHaveLength(4);
    await latestTicks(opend, "US.AAPL", { autoSubscribe, session: "extended" });
    expect(asked).toHaveLength(4);
  });
});

describe("hours", () => {
  test.each([[ticks], [candles("1m")], [minutes]])(
    "of $name that one stream requested are not delivered to others",
    async (kind: Kind) => {
      await using here = await quoting(afterHours);
      const { opend, asked } = here;
      const regular = await open(opend, "US.AAPL", kind);
      const wide = await open(opend, "US.AAPL", kind, { session: "extended" });
      expect(asked.at(-1)).toMatchObject({ session: 2, extendedTime: true });
      const times = async (live: Subscription<LiveRow>, count: number): Promise<string[]> =>
        (await rows<{ time: string }>(live, count)).map(({ time }) => time.slice(11, 16));
      const late = (await times(wide, 12)).slice(-2);
      expect(late.every((time) => time >= "17:29")).toBe(true);
      const cached = await times(regular, regular.lag.items);
      expect(cached.filter((time) => time > "16:00")).toEqual([]);
      await times(wide, 4);
      expect(regular.lag.items).toBe(0);
    },
  );
});
