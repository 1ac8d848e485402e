/* Functions that a user passes to a subscription may fail at any moment, without harm to the others. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Breaker, ways } from "../../test/breaker.ts";
import { code, quoting } from "../../test/over-an-outage.ts";
import {
  type Backfill,
  type Check,
  candles,
  type Kind,
  latestTicks,
  quote,
  type Refill,
  refill,
  type SubscribeOptions,
  subscribe,
  ticks,
} from "../index.ts";
import { ordered } from "./gaps/series.ts";
import { TickOrder } from "./gaps/tick-order.ts";

// The fake timers replace the real function.
const { setImmediate } = globalThis;
const uncaught: unknown[] = [];
const onUncaught = (error: unknown): void => void uncaught.push(error);
beforeEach(() => {
  vi.useFakeTimers();
  uncaught.length = 0;
  process.on("uncaughtException", onUncaught);
  process.on("unhandledRejection", onUncaught);
});
afterEach(() => {
  vi.useRealTimers();
  process.off("uncaughtException", onUncaught);
  process.off("unhandledRejection", onUncaught);
});

interface Supplied {
  readonly kind?: Kind;
  readonly options?: SubscribeOptions;
}

const check =
  (part: "hear" | "restart" | "forget" | "end") =>
  (breaker: Breaker): Supplied => {
    const checking: Check = () => ({ end() {}, [part]: breaker.wrap(() => {}) });
    return { options: { checks: [checking] } };
  };

/** A backfill whose series of ticks can be broken. */
const series =
  (part: "take" | "fill") =>
  (breaker: Breaker): Supplied => {
    const make: Refill["series"] = (...given) => {
      const made = ordered(() => new TickOrder())(...given);
      const works = made[part].bind(made) as (given: never) => void;
      return Object.assign(made, { [part]: breaker.wrap(works) });
    };
    const of: Backfill["of"] = (kind) => {
      const own = refill.of(kind);
      return own && { ...own, series: make };
    };
    return { options: { backfill: { of } } };
  };

const hooks: Readonly<Record<string, (breaker: Breaker) => Supplied>> = {
  "a check": (breaker) => ({ options: { checks: [breaker.wrap(() => ({ end() {} }))] } }),
  "hear of a check": check("hear"),
  "restart of a check": check("restart"),
  "forget of a check": check("forget"),
  "end of a check": check("end"),
  "of of a backfill": (breaker) => ({ options: { backfill: { of: breaker.wrap(refill.of) } } }),
  "pull of a refill": (breaker) => ({
    options: {
      backfill: {
        of(kind) {
          const own = refill.of(kind);
          return own && { ...own, pull: breaker.wrap(own.pull) };
        },
      },
    },
  }),
  "take of a series": series("take"),
  "fill of a series": series("fill"),
  "rows of a kind": (breaker) => ({
    kind: { ...ticks, name: "own", rows: breaker.wrap(ticks.rows) },
  }),
  "series of a kind": (breaker) => ({
    kind: { ...ticks, name: "own", series: breaker.wrap(ticks.series as () => never) },
  }),
  "receivedAt of a kind": (breaker) => ({
    kind: { ...ticks, name: "own", receivedAt: breaker.wrap(() => 0) },
  }),
};

const moments = ["at subscribing", "at a push", "at a loss", "at a removal", "at close"] as const;
const other = "HK.09988";

describe.each(Object.keys(hooks))("%s", (hook) => {
  describe.each(moments)("%s", (moment) => {
    test.each(Object.keys(ways))("%s", async (way) => {
      const breaker = new Breaker();
      const at = (now: (typeof moments)[number]): void => {
        if (now === moment) breaker.break(ways[way]);
      };
      const { opend, engine } = await quoting(() => 100);
      const healthy = await subscribe(opend, [code], [quote, ticks, candles("1m")]);
      let rows = 0;
      const reading = (async () => {
        for await (const { type } of healthy) if (type === "tick") rows += 1;
      })();
      const { kind = ticks, options = {} } = hooks[hook]?.(breaker) ?? {};
      at("at subscribing");
      const live = await subscribe(opend, [code, other], [kind], options).catch(() => undefined);
      const end = (async () => {
        for await (const _ of live ?? []);
      })().then(
        () => "closed",
        () => "failed",
      );
      await vi.advanceTimersByTimeAsync(1_500);
      at("at a push");
      await vi.advanceTimersByTimeAsync(1_500);
      at("at a loss");
      engine.disconnectAll();
      await vi.advanceTimersByTimeAsync(2_500);
      at("at a removal");
      live?.remove([other]);
      await vi.advanceTimersByTimeAsync(500);
      at("at close");
      live?.close();
      expect(await end).toMatch(/closed|failed/);
      // The other stream and the connection go on.
      const before = rows;
      await vi.advanceTimersByTimeAsync(5_000);
      expect(rows).toBeGreaterThan(before);
      expect(await latestTicks(opend, code, { last: 1 })).toHaveLength(1);
      expect(opend.state.link).toBe("ready");
      await opend.close();
      await reading;
      await new Promise((resolve) => setImmediate(resolve));
      expect(uncaught).toEqual([]);
    });
  });
});
