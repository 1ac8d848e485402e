import { Sub } from "@opend/core/qot/sub";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { describe, expect, test } from "vitest";
import { type LiveOptions, Quote } from "../index.ts";
import type { Kind } from "./kinds/kinds.ts";
import type { LiveRow } from "./stream/kind.ts";
import type { Subscription as Live } from "./stream/subscription.ts";

/** A quote over TCP to a market at a moment of its own, and what its connection asks of Qot_Sub. */
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
    quote: new Quote(spied),
    asked,
    async [Symbol.asyncDispose]() {
      await opend.close();
      await simulator.close();
    },
  };
}

const open = (
  quote: Quote,
  code: string,
  kind: Kind,
  options: LiveOptions = {},
): Promise<Live<LiveRow>> => quote.subscribe([code], [kind], options) as Promise<Live<LiveRow>>;

/** As many rows of a stream as are asked for. */
async function rows<Row>(live: Live<LiveRow>, count: number): Promise<Row[]> {
  const all: unknown[] = [];
  while (all.length < count) all.push((await live.next()).value);
  return all as Row[];
}

const afterHours = "2026-05-07T17:30:00-04:00";
const openHours = "2026-05-07T11:00:00-04:00";

describe("candles with an adjustment", () => {
  test("come so, and each stream gets its own, of one subscription", async () => {
    await using here = await quoting(openHours);
    const { quote, asked } = here;
    const none = await open(quote, "US.AAPL", "candles:1d", { adjustment: "none" });
    expect(asked.at(-1)).toMatchObject({ regPushRehabTypeList: [0] });
    const plain = await open(quote, "US.AAPL", "candles:1d");
    expect(asked.at(-1)).toMatchObject({ regPushRehabTypeList: [0, 1] });
    const adjustments = async (live: Live<LiveRow>): Promise<Set<string>> =>
      new Set((await rows<{ adjustment: string }>(live, 8)).map(({ adjustment }) => adjustment));
    expect(await adjustments(none)).toEqual(new Set(["none"]));
    expect(await adjustments(plain)).toEqual(new Set(["forward"]));
    expect((await quote.subscriptions()).held).toEqual([
      { code: "US.AAPL", kind: "candles:1d", adjustments: ["none", "forward"] },
    ]);
  });

  test("are refused where there is no such adjustment", async () => {
    await using here = await quoting(openHours);
    expect(() =>
      here.quote.subscribe(["US.AAPL"], ["candles:1d"], { adjustment: "sideways" as never }),
    ).toThrow(expect.objectContaining({ code: "invalid-argument", argument: "adjustment" }));
  });
});

describe("a pull that subscribes by itself", () => {
  test("hands on the terms that it was given, and sends none of them itself", async () => {
    await using here = await quoting(afterHours);
    const { asked } = here;
    const quote = new Quote(here.opend, { autoSubscribe: true });
    const [last] = await quote.ticks("US.AAPL", { last: 1, session: "extended" });
    expect(asked.at(-1)).toMatchObject({ session: 2, extendedTime: true });
    expect((last?.time ?? "") > "2026-05-07 17:00").toBe(true);
    await quote.timeShare("US.AAPL", { extendedHours: true });
    expect(asked.at(-1)).toMatchObject({ session: 2 });
    await quote.candles("US.AAPL", { period: "1m", adjustment: "none", session: "all" });
    expect(asked.at(-1)).toMatchObject({ session: 3, regPushRehabTypeList: [0] });
    await quote.orderBook("HK.00700", { orderDetail: true });
    expect(asked.at(-1)).toMatchObject({ isSubOrderBookDetail: true });
    expect(asked).toHaveLength(4);
    await quote.ticks("US.AAPL", { session: "extended" });
    expect(asked).toHaveLength(4);
  });
});

describe("hours", () => {
  test.each(["ticker", "candles:1m", "timeShare"] as const)(
    "of one stream's %s are not another's",
    async (kind) => {
      await using here = await quoting(afterHours);
      const { quote, asked } = here;
      const regular = await open(quote, "US.AAPL", kind);
      const wide = await open(quote, "US.AAPL", kind, { session: "extended" });
      expect(asked.at(-1)).toMatchObject({ session: 2, extendedTime: true });
      const times = async (live: Live<LiveRow>, count: number): Promise<string[]> =>
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
