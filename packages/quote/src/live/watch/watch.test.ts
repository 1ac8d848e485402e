import type { ConnectionOptions } from "@opend/core";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { simulatedWith } from "../../../test/simulated.ts";
import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import { brokerQueue, candles, orderBook, quote, ticks } from "../../index.ts";
import type { Candle } from "../../rows/candle.ts";
import type { First } from "../stream/streamed.ts";
import type { LiveChange } from "./change.ts";
import { watch } from "./watch.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function quoting(connection: ConnectionOptions = {}) {
  const all = await simulatedWith({}, { reconnect: () => 500, ...connection });
  return { ...all };
}

/** Everything that a stream brings, as it brings it. */
function collect<T>(stream: AsyncIterable<T>): unknown[] {
  const all: unknown[] = [];
  void (async () => {
    for await (const value of stream) all.push(value);
    all.push("end");
  })().catch((error: unknown) => all.push(error));
  return all;
}

describe("live state", () => {
  test("is there with its first rows, and always current", async () => {
    const { opend } = await quoting();
    const hk = await watch(opend, ["HK.00700", "HK.00005"], [quote]);
    const tencent = hk.get("HK.00700");
    const first = tencent.quote;
    expect(first).toMatchObject({ type: "quote", code: "HK.00700", price: expect.any(Number) });
    expect([...hk].map(({ code }) => code)).toEqual(["HK.00700", "HK.00005"]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(hk.get("HK.00700")).toBe(tencent);
    expect(tencent.quote?.timestamp).toBeGreaterThan(first?.timestamp ?? 0);
    await opend.close();
  });

  test("has every kind that was asked for under its name, and no other", async () => {
    const { opend } = await quoting();
    const kinds = [quote, orderBook, ticks, candles("1d")] as const;
    const hk = await watch(opend, ["HK.00700"], kinds);
    await vi.advanceTimersByTimeAsync(3_000);
    const tencent = hk.get("HK.00700");
    expect(tencent.orderBook?.bids[0]?.price).toBeLessThan(tencent.orderBook?.asks[0]?.price ?? 0);
    expect(tencent.ticks?.type).toBe("tick");
    expect(tencent["candles:1d"]).toMatchObject({ period: "1d", close: tencent.quote?.price });
    expect(Object.keys(tencent.freshness)).toEqual(kinds.map(({ name }) => name));
    expectTypeOf(tencent.quote).toEqualTypeOf<(BasicQuote & First) | undefined>();
    expectTypeOf(tencent["candles:1d"]).toEqualTypeOf<(Candle<"1d"> & First) | undefined>();
    const quotes = await watch(opend, ["HK.00700"], [quote], { firstRowMs: 0 });
    // @ts-expect-error what was not asked for is not in the type
    expect(quotes.get("HK.00700").orderBook).toBe(undefined);
    // @ts-expect-error neither are other codes
    expect(() => quotes.get("HK.00005")).toThrow(expect.objectContaining({ argument: "code" }));
    await opend.close();
  });

  test("tells how old each row is", async () => {
    const { opend, engine } = await quoting();
    const hk = await watch(opend, ["HK.00700"], [quote]);
    const { freshness } = hk.get("HK.00700");
    expect(freshness.quote).toMatchObject({ stale: undefined, ageMs: 0 });
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(freshness.quote.ageMs).toBe(7_000);
    await opend.close();
  });

  test("has a first row although another stream has taken OpenD's first push", async () => {
    const { opend, engine } = await simulatedWith({ pushIntervalMs: 60_000 });
    const kinds = [quote, orderBook, brokerQueue] as const;
    await watch(opend, ["HK.00700"], kinds);
    const before = engine.requestCounts;
    const making = watch(opend, ["HK.00700"], kinds, { firstRowMs: 400 });
    await vi.advanceTimersByTimeAsync(400);
    const tencent = (await making).get("HK.00700");
    expect(tencent.stale).toBe(undefined);
    for (const { name } of kinds) expect(tencent[name]?.type).toBe(name);
    expect(before["Qot_GetBasicQot"]).toBe(undefined);
    expect(engine.requestCounts["Qot_GetBasicQot"]).toBe(1);
    await opend.close();
  });

  test("waits for no row where it is told not to", async () => {
    const { opend } = await quoting();
    await watch(opend, ["HK.00700"], [quote], { firstRowMs: 0 });
    const second = await watch(opend, ["HK.00700"], [quote], { firstRowMs: 0 });
    expect(second.get("HK.00700")).toMatchObject({ quote: undefined, stale: "waiting" });
    expect(second.get("HK.00700").freshness.quote.ageMs).toBe(undefined);
    await opend.close();
  });
});

describe("what cannot be trusted", () => {
  test("is all of it while the link is away, and then each until its next row", async () => {
    const { opend, engine } = await quoting();
    const hk = await watch(opend, ["HK.00700"], [quote]);
    const tencent = hk.get("HK.00700");
    const changes = collect(hk.changes());
    const seen = (): unknown => [tencent.stale, tencent.freshness.quote.stale];
    expect(seen()).toEqual([undefined, undefined]);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(400);
    expect(seen()).toEqual(["link", "link"]);
    expect(tencent.quote?.price).toEqual(expect.any(Number));
    expect(changes.length).toBe(1);
    expect(hk.lastGap).toBe(undefined);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen()).toEqual([undefined, undefined]);
    expect(hk.lastGap).toMatchObject({ type: "gap", reason: "link" });
    await opend.close();
  });

  test("is all of it while OpenD has lost its servers", async () => {
    const { opend, engine } = await quoting();
    const tencent = (await watch(opend, ["HK.00700"], [quote])).get("HK.00700");
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(tencent.stale).toBe("upstream");
    engine.setUpstream(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tencent.stale).toBe(undefined);
    await opend.close();
    const late = await quoting();
    late.engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(100);
    const making = watch(late.opend, ["HK.00700"], [quote]);
    await vi.advanceTimersByTimeAsync(300);
    expect((await making).get("HK.00700").stale).toBe("upstream");
    await late.opend.close();
  });

  test("is what a lost right concerns, until a row comes again", async () => {
    const { opend, engine } = await quoting();
    const board = await watch(opend, ["HK.00700", "SH.600519"], [quote]);
    engine.takeQuoteRights(["HK"]);
    await vi.advanceTimersByTimeAsync(100);
    expect([...board].map(({ stale }) => stale)).toEqual(["right", undefined]);
    engine.returnQuoteRights(["HK"]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([...board].map(({ stale }) => stale)).toEqual([undefined, undefined]);
    await opend.close();
  });

  test("is a code that OpenD refuses; the others go on", async () => {
    const { opend } = await quoting();
    const board = await watch(opend, ["HK.00700", "HK.99999"], [quote]);
    expect([...board].map(({ stale }) => stale)).toEqual([undefined, "refused"]);
    expect(board.refused).toMatchObject([{ code: "HK.99999", kind: "quote" }]);
    await opend.close();
  });

  test("is everything once it is closed, and stays readable", async () => {
    const { opend } = await quoting();
    const hk = await watch(opend, ["HK.00700"], [quote]);
    const changes = collect(hk.changes());
    await hk[Symbol.asyncDispose]();
    await vi.advanceTimersByTimeAsync(0);
    expect(hk.get("HK.00700")).toMatchObject({ stale: "closed", quote: { code: "HK.00700" } });
    expect(changes).toEqual(["end"]);
    expect(collect(hk.changes())).toEqual([]);
    await opend.close();
  });
});

describe("changes()", () => {
  test("tell code and kind, and hand out the current object", async () => {
    const { opend } = await quoting();
    const hk = await watch(opend, ["HK.00700"], [quote, orderBook]);
    const changes = hk.changes();
    await vi.advanceTimersByTimeAsync(1_100);
    const { value } = await changes.next();
    expect(value?.code).toBe("HK.00700");
    expect(value?.security).toBe(hk.get("HK.00700"));
    expect([...(value?.kinds ?? [])].sort()).toEqual(["orderBook", "quote"]);
    await opend.close();
  });

  test("give a slow reader each code once, however much has moved", async () => {
    const { opend } = await quoting();
    const codes = ["HK.00700", "HK.00005", "HK.09988"] as const;
    const hk = await watch(opend, codes, [quote]);
    const changes = hk.changes();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(changes.lag.items).toBe(3);
    expect(changes.dropped).toBeGreaterThan(30);
    const waiting = [await changes.next(), await changes.next(), await changes.next()];
    expect(new Set(waiting.map(({ value }) => value?.code))).toEqual(new Set(codes));
    expect(changes.lag.items).toBe(0);
    await opend.close();
  });

  test("end one by one, and all with what the connection died of", async () => {
    const { opend, engine } = await quoting({ reconnect: false });
    const hk = await watch(opend, ["HK.00700"], [quote]);
    const left = hk.changes();
    left.close();
    const aborted = new AbortController();
    const reader = collect(hk.changes({ signal: aborted.signal }));
    const other = collect(hk.changes());
    aborted.abort("enough");
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reader.at(-1)).toBe("enough");
    expect(other.at(-1)).toMatchObject({ code: "closed" });
    expect(await left.next()).toEqual({ done: true, value: undefined });
    expectTypeOf(left).toExtend<AsyncIterable<LiveChange<typeof quote, "HK.00700">>>();
    expect(hk.get("HK.00700").stale).toBe("closed");
    await opend.close();
  });
});

describe("making it", () => {
  test("fails as a subscription does, with nothing left behind", async () => {
    const { opend, engine } = await quoting();
    await expect(watch(opend, ["HK.99999"], [quote])).rejects.toMatchObject({
      code: "reply-failed",
    });
    expect(() => watch(opend, ["00700"], [quote])).toThrow(
      expect.objectContaining({ argument: "code" }),
    );
    expect(() => watch(opend, ["HK.00700"], [quote], { firstRowMs: -1 })).toThrow(
      expect.objectContaining({ argument: "firstRowMs" }),
    );
    expect(engine.requestCounts["Qot_Sub"]).toBe(1);
    await opend.close();
  });

  test("ends with the signal, while it is made and later", async () => {
    const { opend } = await quoting();
    const aborted = new AbortController();
    const hk = await watch(opend, ["HK.00700"], [quote], { signal: aborted.signal });
    const changes = collect(hk.changes());
    // Its first push is taken, so that it waits.
    const making = watch(opend, ["HK.00700"], [quote], { signal: aborted.signal });
    const outcome = making.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    aborted.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(await outcome).toBe("enough");
    expect(changes.at(-1)).toBe("enough");
    expect(hk.get("HK.00700").stale).toBe("closed");
    await opend.close();
  });
});
