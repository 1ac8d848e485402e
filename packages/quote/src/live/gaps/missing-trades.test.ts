import { UpdateTicker } from "@opend/core/qot/update-ticker";
import type { Fault } from "@opend/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  at,
  code,
  collect,
  isGap,
  isTick,
  quoting,
  sequences,
  truth,
} from "../../../test/over-an-outage.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import { missingTrades, refill, ticks } from "../../index.ts";
import type { Gap } from "../stream/news.ts";
import { subscribe } from "../subscribe.ts";

beforeEach(() => {
  // The clocks of the market and of the machine agree, as in reality.
  vi.useFakeTimers({ now: new Date(at) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("trades that OpenD has and did not push", () => {
  /** Some pushes of trades are lost on the way. */
  const mute: Fault = {
    name: "mute",
    begin: () => ({
      on: () => ({
        message(message, next) {
          if (message.kind !== "push" || message.protoId !== UpdateTicker.id) next(message);
        },
      }),
    }),
  };

  test.each([undefined, refill])(
    "are reported with the sequences around them, and delivered with backfill: %j",
    async (backfill) => {
      const { engine, opend } = await quoting(() => 100);
      const live = await subscribe(opend, [code], [ticks], {
        backfill,
        checks: [missingTrades(5_000)],
      });
      const seen = collect(live);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(seen.filter((value) => !isTick(value))).toEqual([]);
      const unmute = engine.faults.add(mute);
      await vi.advanceTimersByTimeAsync(7_000);
      unmute();
      await vi.advanceTimersByTimeAsync(20_000);
      const pushed = seen.filter((value) => isTick(value) && !value.isBackfilled) as Tick[];
      const filled = seen.filter((value) => isTick(value) && value.isBackfilled) as Tick[];
      const gaps = seen.filter((value) => !isTick(value)) as Gap[];
      const all = await truth(opend, sequences(pushed));
      const missing = all.filter((each) => !sequences(pushed).includes(each));
      expect(missing.length).toBeGreaterThan(2);
      expect(gaps.every(({ reason, kind }) => reason === "missing" && kind === "ticks")).toBe(true);
      expect(gaps.reduce((sum, gap) => sum + (gap.missing ?? 0), 0)).toBe(missing.length);
      expect(gaps[0]).toMatchObject({
        codes: [code],
        willBeFilled: backfill !== undefined,
        after: all[all.indexOf(missing[0] as bigint) - 1],
      });
      expect(sequences(filled)).toEqual(backfill ? missing : []);
      expect(live.duplicates).toBe(0);
      live.close();
      await vi.advanceTimersByTimeAsync(62_000);
      await opend.close();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("are not reported during an outage, which has its own gap", async () => {
    const { engine, opend } = await quoting(() => 7_000);
    const live = await subscribe(opend, [code], [ticks], {
      backfill: refill,
      checks: [missingTrades(2_000)],
    });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(5_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen.filter(isGap)).toMatchObject([{ reason: "link" }]);
    expect(sequences(seen)).toEqual(await truth(opend, sequences(seen)));
    await opend.close();
  });

  test("need an interval above 0", () => {
    expect(() => missingTrades(0)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "everyMs" }),
    );
  });
});
