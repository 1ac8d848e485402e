import { describe, expect, test } from "vitest";
import { candleKind } from "../../rows/candle.ts";
import { orderBookKind } from "../../rows/order-book.ts";
import type { SubscriptionTerms } from "../../rows/subscription-terms.ts";
import { tickKind } from "../../rows/tick.ts";
import type { Kind } from "../kinds/kind.ts";
import { covers, plainTerms, termFields, termsOf, united } from "./terms.ts";

const of = (code: string, kind: unknown, options: SubscriptionTerms) =>
  termsOf(code, kind as Kind, options);

describe("terms", () => {
  test("contain only the options that apply to the kind and the market", () => {
    const all = { session: "all", orderDetail: true, adjustment: "none" } as const;
    expect(of("US.AAPL", tickKind, all)).toEqual({ ...plainTerms, hours: "all" });
    expect(of("HK.00700", tickKind, all)).toEqual(plainTerms);
    expect(of("US.ESmain", tickKind, all)).toEqual(plainTerms);
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

  test("of two users are combined into their union", () => {
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

  test("leave out OpenD's defaults in a request", () => {
    expect(termFields(of("US.AAPL", candleKind("1m"), {}))).toEqual({});
    expect(termFields(of("US.AAPL", tickKind, { extendedHours: true }))).toEqual({
      extendedTime: true,
      session: 2,
    });
    expect(termFields(of("US.AAPL", tickKind, { session: "regular" }))).toEqual({
      extendedTime: false,
      session: 1,
    });
  });
});
