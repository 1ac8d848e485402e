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

/** The received rows and events. */
function collect<T>(stream: AsyncIterable<T>): unknown[] {
  const all: unknown[] = [];
  void (async () => {
    for await (const value of stream) all.push(value);
    all.push("end");
  })().catch((error: unknown) => all.push(error));
  return all;
}

describe("live state", () => {
  test("has its first rows at once, and stays current", async () => {
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

  test("has every subscribed kind under its name, and no other", async () => {
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
    // @ts-expect-error: the kind was not subscribed.
    expect(quotes.get("HK.00700").orderBook).toBe(undefined);
    // @ts-expect-error: the code was not subscribed.
    expect(() => quotes.get("HK.00005")).toThrow(expect.objectContaining({ argument: "code" }));
    await opend.close();
  });

  test("reports the age of each row", async () => {
    const { opend, engine } = await quoting();
    const hk = await watch(opend, ["HK.00700"], [quote]);
    const { freshness } = hk.get("HK.00700");
    expect(freshness.quote).toMatchObject({ stale: undefined, ageMs: 0 });
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(freshness.quote.ageMs).toBe(7_000);
    await opend.close();
  });

  test("has a first row even if another stream got OpenD's first push", async () => {
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

  test("does not wait for rows with firstRowMs 0", async () => {
    const { opend } = await quoting();
    await watch(opend, ["HK.00700"], [quote], { firstRowMs: 0 });
    const second = await watch(opend, ["HK.00700"], [quote], { firstRowMs: 0 });
    expect(second.get("HK.00700")).toMatchObject({ quote: undefined, stale: "waiting" });
    expect(second.get("HK.00700").freshness.quote.ageMs).toBe(undefined);
    await opend.close();
  });
});

describe("stale values", () => {
  test("are all values while the link is lost, then each until its next row", async () => {
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

  test("are all values while OpenD has lost its servers", async () => {
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

  test("are the values of a lost right, until their next row", async () => {
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

  test("are those of a refused code, and the others are fresh", async () => {
    const { opend } = await quoting();
    const board = await watch(opend, ["HK.00700", "HK.99999"], [quote]);
    expect([...board].map(({ stale }) => stale)).toEqual([undefined, "refused"]);
    expect(board.refused).toMatchObject([{ code: "HK.99999", kind: "quote" }]);
    await opend.close();
  });

  test("are all values after close(), and they stay readable", async () => {
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
  test("report code and kind, with the current object", async () => {
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

  test("contain each code once for a slow reader, after any number of changes", async () => {
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

  test("end one by one, and reject with the reason when the connection ends", async () => {
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

describe("opening live state", () => {
  test("fails as a subscription does, and leaves nothing open", async () => {
    const { opend, engine } = await quoting();
    await expect(watch(opend, ["HK.99999"], [quote])).rejects.toMatchObject({
      code: "reply-failed",
    });
    await expect(watch(opend, ["00700"], [quote])).rejects.toThrow(
      expect.objectContaining({ argument: "code" }),
    );
    await expect(watch(opend, ["HK.00700"], [quote], { firstRowMs: -1 })).rejects.toThrow(
      expect.objectContaining({ argument: "firstRowMs" }),
    );
    expect(engine.requestCounts["Qot_Sub"]).toBe(1);
    await opend.close();
  });

  test("ends with the signal, while it is pending and later", async () => {
    const { opend } = await quoting();
    const aborted = new AbortController();
    const hk = await watch(opend, ["HK.00700"], [quote], { signal: aborted.signal });
    const changes = collect(hk.changes());
    // The other stream gets the first push, so this one waits.
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
