import { systemClock } from "@opend/core/internal";
import { describe, expect, test } from "vitest";
import type { LiveRow } from "../stream/kind.ts";
import type { StaleReason } from "./freshness.ts";
import { put, SecurityState } from "./security.ts";

const row = (type: string, timestamp: number): LiveRow & { timestamp: number } => ({
  type,
  code: "HK.00700",
  timestamp,
});

function made(outage: () => StaleReason | undefined = () => undefined) {
  return new SecurityState("HK.00700", ["quote", "ticker", "candles:1d"], systemClock, outage);
}

describe("a security that is kept current", () => {
  test("does not go back to a trade or candle that was made up for later", () => {
    const security = made();
    for (const [kind, type] of [
      ["ticker", "ticker"],
      ["candles:1d", "candles"],
    ] as const) {
      expect(put(security, kind, row(type, 2))).toBe(true);
      security.freshness[kind]?.doubt("link");
      expect(put(security, kind, row(type, 1))).toBe(false);
      expect(security[kind]).toEqual(row(type, 2));
      expect(security.freshness[kind]?.stale).toBe("link");
      const same = { ...row(type, 2), volume: 3 };
      expect(put(security, kind, same)).toBe(true);
      expect(security[kind]).toBe(same);
    }
  });

  test("takes any quote, whatever its time: it is a state", () => {
    const security = made();
    put(security, "quote", row("quote", 2));
    expect(put(security, "quote", row("quote", 1))).toBe(true);
    expect(security["quote"]).toEqual(row("quote", 1));
  });

  test("is stale in an outage whatever comes, and as a whole as long as a kind is", () => {
    let outage: StaleReason | undefined = "link";
    const security = made(() => outage);
    put(security, "quote", row("quote", 1));
    expect(security.stale).toBe("link");
    outage = undefined;
    expect(security.freshness["quote"]?.stale).toBe(undefined);
    expect(security.stale).toBe("waiting");
  });

  test("takes no row of a kind that was not asked for", () => {
    expect(put(made(), "orderBook", row("orderBook", 1))).toBe(false);
  });
});
