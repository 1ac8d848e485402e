import type { Connection } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { candles, orderBook, quote, ticks } from "../index.ts";
import { heldSubscriptions } from "./held-subscriptions.ts";
import { subscribe, unsubscribe, unsubscribeAll } from "./subscribe.ts";
import { watch } from "./watch/watch.ts";

/** The received rows and events, then `end`. */
function collect(live: AsyncIterable<{ type: string; code?: string }>): string[] {
  const all: string[] = [];
  void (async () => {
    for await (const { type, code } of live) all.push(`${type} ${code}`);
    all.push("end");
  })();
  return all;
}

describe("unsubscribe over TCP", () => {
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  let opend: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, pushIntervalMs: 20 });
    opend = await connect({ port: simulator.port });
  });
  afterEach(() => unsubscribeAll(opend));
  afterAll(async () => {
    await opend.close();
    await simulator.close();
  });

  /** Reads until this many rows of a code have arrived. Returns what arrived. */
  async function until(
    live: AsyncIterableIterator<{ type: string; code?: string }>,
    row: string,
    count: number,
  ): Promise<string[]> {
    const seen: string[] = [];
    while (seen.filter((each) => each === row).length < count) {
      const { done, value } = await live.next();
      if (done) throw new Error(`the stream ended before ${count} of ${row}`);
      seen.push(`${value?.type} ${value?.code}`);
    }
    return seen;
  }

  test("ends a code in every stream, and the other codes continue", async () => {
    const both = await subscribe(opend, ["HK.00700", "HK.00005"], [quote]);
    const one = await subscribe(opend, ["HK.00005"], [quote]);
    await until(both, "quote HK.00005", 1);
    unsubscribe(opend, ["HK.00005"]);
    expect(await one.next()).toEqual({ done: true, value: undefined });
    const seen = await until(both, "quote HK.00700", 5);
    const end = seen.indexOf("unsubscribed HK.00005");
    expect(end).toBeGreaterThanOrEqual(0);
    expect(seen.slice(end + 1)).not.toContain("quote HK.00005");
  });

  test("ends one kind of a code, or only in one stream by `remove`", async () => {
    const first = await subscribe(opend, ["HK.00700"], [quote, orderBook]);
    const second = await subscribe(opend, ["HK.00700"], [quote, orderBook]);
    first.remove(["HK.00700"], [orderBook]);
    await until(first, "unsubscribed HK.00700", 1);
    expect(await until(first, "quote HK.00700", 3)).not.toContain("orderBook HK.00700");
    await until(second, "orderBook HK.00700", 3);
    unsubscribe(opend, ["HK.00700"], [orderBook]);
    await until(second, "unsubscribed HK.00700", 1);
    expect(await until(second, "quote HK.00700", 3)).not.toContain("orderBook HK.00700");
  });

  test("with an option does not end streams without this option", async () => {
    const forward = await subscribe(opend, ["HK.00700"], [candles("1d")]);
    const none = await subscribe(opend, ["HK.00700"], [candles("1d")], { adjustment: "none" });
    const names = [["HK.00700"], [candles("1d")]] as const;
    unsubscribe(opend, ...names, { adjustment: "backward" });
    unsubscribe(opend, ...names, { adjustment: "none" });
    expect(await none.next()).toEqual({ done: true, value: undefined });
    await until(forward, "candle HK.00700", 3);
    unsubscribe(opend, ...names);
    expect(await forward.next()).toEqual({ done: true, value: undefined });
  });

  test("marks the live state as closed", async () => {
    const hk = await watch(opend, ["HK.00700", "HK.00005"], [quote]);
    unsubscribe(opend, ["HK.00005"]);
    await until(await subscribe(opend, ["HK.00700"], [quote]), "quote HK.00700", 2);
    expect([hk.get("HK.00700").stale, hk.get("HK.00005").stale]).toEqual([undefined, "closed"]);
    hk.close();
  });

  test("ignores codes that are not subscribed, and refuses unknown kinds", () => {
    unsubscribe(opend, ["HK.09988"], [ticks]);
    const refused = (argument: string): unknown =>
      expect.objectContaining({ code: "invalid-argument", argument });
    expect(() => unsubscribe(opend, ["00700"])).toThrow(refused("code"));
    expect(() => unsubscribe(opend, ["HK.00700"], ["quotes" as never])).toThrow(refused("kinds"));
    expect(() => unsubscribe(opend, ["HK.00700"], [], { session: "night" as never })).toThrow(
      refused("session"),
    );
  });
});

describe("OpenD's minute", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const held = async (opend: Connection): Promise<string[]> =>
    (await heldSubscriptions(opend)).held.map(({ code, kind }) => `${kind} ${code}`).sort();

  test("is over before OpenD gets the unsubscribe request", async () => {
    vi.useFakeTimers();
    const { opend, asked } = await simulatedWith();
    const live = await subscribe(opend, ["HK.00700", "HK.00005"], [quote]);
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(30_000);
    unsubscribe(opend, ["HK.00005"]);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(await held(opend)).toEqual(["quote HK.00005", "quote HK.00700"]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await held(opend)).toEqual(["quote HK.00700"]);
    expect(asked.filter((id) => id === Sub.id)).toHaveLength(2);
    expect(seen.slice(seen.indexOf("unsubscribed HK.00005") + 1)).not.toContain("quote HK.00005");
    expect(seen.at(-1)).toBe("quote HK.00700");
    unsubscribe(opend, ["HK.00700"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toBe("end");
    expect(await held(opend)).toEqual([]);
    await opend.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is over before unused terms are removed from a subscription", async () => {
    vi.useFakeTimers();
    const { opend, asked } = await simulatedWith();
    const terms = async (): Promise<unknown> => (await heldSubscriptions(opend)).held;
    const plain = { code: "HK.00700", kind: "candles:1d" };
    await subscribe(opend, ["HK.00700"], [candles("1d")]);
    const wide = await subscribe(opend, ["HK.00700"], [candles("1d")], { adjustment: "none" });
    expect(await terms()).toEqual([{ ...plain, adjustments: ["none", "forward"] }]);
    wide.close();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await terms()).toEqual([{ ...plain, adjustments: ["none", "forward"] }]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await terms()).toEqual([plain]);
    expect(asked.filter((id) => id === Sub.id)).toHaveLength(3);
    await opend.close();
  });
});
