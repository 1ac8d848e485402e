import { systemClock } from "@opend/core/internal";
import { describe, expect, test } from "vitest";
import { candles, type Kind, orderBook, quote, ticks } from "../../index.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { StaleReason } from "./freshness.ts";
import { Watched } from "./security.ts";

const row = (type: string, timestamp: number): LiveRow & { timestamp: number } => ({
  type,
  code: "HK.00700",
  timestamp,
});

function made(outage: () => StaleReason | undefined = () => undefined) {
  const kinds: readonly Kind[] = [quote, ticks, candles("1d")];
  return new Watched("HK.00700", kinds, systemClock, outage);
}

describe("the live state of a security", () => {
  test("does not return to an older trade or candle", () => {
    const watched = made();
    const { security } = watched;
    for (const [kind, type] of [
      [ticks, "tick"],
      [candles("1d"), "candle"],
    ] as const) {
      expect(watched.put(kind, row(type, 2))).toBe(true);
      watched.doubt("link", kind.name);
      expect(watched.put(kind, row(type, 1))).toBe(false);
      expect(security[kind.name]).toEqual(row(type, 2));
      expect(security.freshness[kind.name]?.stale).toBe("link");
      const same = { ...row(type, 2), volume: 3 };
      expect(watched.put(kind, same)).toBe(true);
      expect(security[kind.name]).toBe(same);
    }
  });

  test("accepts a quote with any time, because it is a state", () => {
    const watched = made();
    watched.put(quote, row("quote", 2));
    expect(watched.put(quote, row("quote", 1))).toBe(true);
    expect(watched.security["quote"]).toEqual(row("quote", 1));
  });

  test("is stale during an outage, and as long as one kind is stale", () => {
    let outage: StaleReason | undefined = "link";
    const watched = made(() => outage);
    const { security } = watched;
    watched.put(quote, row("quote", 1));
    expect(security.stale).toBe("link");
    outage = undefined;
    expect(security.freshness["quote"]?.stale).toBe(undefined);
    expect(security.stale).toBe("waiting");
  });

  test("ignores rows of a kind that was not subscribed", () => {
    expect(made().put(orderBook, row("orderBook", 1))).toBe(false);
  });
});
