import { describe, expect, test } from "vitest";
import { candleKind } from "../../rows/candle.ts";
import { orderBookKind } from "../../rows/order-book.ts";
import { tickerKind } from "../../rows/tick.ts";
import type { LiveKind, LiveRow } from "../stream/kind.ts";
import { covers, plainTerms, termFields, termsOf, type UnitOptions, united } from "./terms.ts";

const of = (code: string, kind: unknown, options: UnitOptions) =>
  termsOf(code, kind as LiveKind<LiveRow>, options);

describe("terms", () => {
  test("are what the kind and the market heed of the options", () => {
    const all = { session: "all", orderDetail: true, adjustment: "none" } as const;
    expect(of("US.AAPL", tickerKind, all)).toEqual({ ...plainTerms, hours: "all" });
    expect(of("HK.00700", tickerKind, all)).toEqual(plainTerms);
    expect(of("US.ESmain", tickerKind, all)).toEqual(plainTerms);
    expect(of("HK.00700", orderBookKind, all)).toEqual({ ...plainTerms, hasOrders: true });
    expect(of("US.AAPL", candleKind("1m"), all)).toMatchObject({
      hours: "all",
      adjustments: ["none"],
    });
    expect(of("US.AAPL", candleKind("1M"), {})).toEqual({
      ...plainTerms,
      adjustments: ["forward"],
    });
  });

  test("of two are those that serve both, and no more", () => {
    const wide = of("US.AAPL", candleKind("1m"), { session: "all" });
    const plain = of("US.AAPL", candleKind("1m"), { adjustment: "none" });
    const both = united(wide, plain);
    expect(both).toEqual({ hours: "all", hasOrders: false, adjustments: ["none", "forward"] });
    expect([covers(both, wide), covers(both, plain)]).toEqual([true, true]);
    expect([covers(wide, both), covers(plain, both), covers(wide, plain)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("say nothing of what is OpenD's default", () => {
    expect(termFields(of("US.AAPL", candleKind("1m"), {}))).toEqual({});
    expect(termFields(of("US.AAPL", tickerKind, { extendedHours: true }))).toEqual({
      extendedTime: true,
      session: 2,
    });
    expect(termFields(of("US.AAPL", tickerKind, { session: "regular" }))).toEqual({
      extendedTime: false,
      session: 1,
    });
  });
});
