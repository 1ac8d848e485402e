import { ReplyError } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { describe, expect, test } from "vitest";
import { candleKind } from "../../rows/candle.ts";
import type { SubscriptionTerms } from "../../rows/subscription-terms.ts";
import type { Kind } from "../kinds/kind.ts";
import { holdMs } from "./entry.ts";
import { Ledger } from "./ledger.ts";
import type { QuotaUnit } from "./quota-unit.ts";
import { type Terms, termsOf } from "./terms.ts";

const kind = candleKind("1m") as Kind;
const code = "US.AAPL";
const unit = (options: SubscriptionTerms): QuotaUnit => ({
  code,
  security: { market: 11, code: "AAPL" },
  kind,
  terms: termsOf(code, kind, options),
});
const refusal = new ReplyError(Sub, { retType: -1, retMsg: "no right" });

/** A ledger with a clock that only the test moves. */
function ledger() {
  const clock = { nowMs: 0, now: () => clock.nowMs };
  return { clock, ledger: new Ledger<string>(clock as unknown as Clock) };
}

const terms = (units: readonly QuotaUnit[]): Terms[] => units.map((each) => each.terms);
const regular = unit({});
const extended = unit({ extendedHours: true });
const all = unit({ session: "all", adjustment: "none" });

describe("the ledger", () => {
  test("wants one unit for all users, on the union of their terms", () => {
    const { ledger: it } = ledger();
    it.add([regular], "a");
    it.add([all], "b");
    expect(terms(it.wanted())).toEqual([
      { hours: "all", hasOrders: false, adjustments: ["none", "forward"] },
    ]);
    it.accepted(it.wanted());
    expect([it.wanted(), it.countNew([extended])]).toEqual([[], 0]);
    it.add([extended], "c");
    expect(it.wanted()).toEqual([]);
  });

  test("refuses the user with the widest terms, and wants the others", () => {
    const { ledger: it } = ledger();
    it.add([regular], "a");
    it.add([all], "b");
    it.add([extended], "c");
    const [wanted] = it.wanted();
    expect(it.refused(wanted as QuotaUnit, refusal)).toEqual(["b"]);
    expect(terms(it.wanted())).toEqual([
      { hours: "extended", hasOrders: false, adjustments: ["forward"] },
    ]);
    expect(it.refused(it.wanted()[0] as QuotaUnit, refusal)).toEqual(["c"]);
    it.accepted(it.wanted());
    expect([it.isWanted(regular, "a"), it.wanted()]).toEqual([false, []]);
  });

  test("keeps the held terms when wider ones are refused", () => {
    const { ledger: it } = ledger();
    it.add([regular], "a");
    it.accepted(it.wanted());
    it.add([all], "b");
    expect(it.refused(it.wanted()[0] as QuotaUnit, refusal)).toEqual(["b"]);
    expect([it.wanted(), it.tooWide(), it.termsOf(regular)]).toEqual([[], [], regular.terms]);
  });

  test("returns to regular hours, a minute after wider ones were requested", () => {
    const { clock, ledger: it } = ledger();
    it.add([regular], "a");
    it.add([extended], "b");
    it.asked(it.wanted());
    it.accepted(it.wanted());
    it.remove([extended], "b");
    expect([it.tooWide(), it.untilExpiryMs()]).toEqual([[], holdMs]);
    clock.nowMs = holdMs;
    expect(terms(it.tooWide())).toEqual([{ ...regular.terms, hours: "regular" }]);
    it.accepted(it.tooWide());
    expect([it.tooWide(), it.untilExpiryMs()]).toEqual([[], undefined]);
    // Rows outside regular hours may still arrive, because it is only assumed that OpenD reduces the
    // hours.
    expect(it.reachOf(regular)).toBe("extended");
    it.remove([regular], "a");
    expect(it.expired()).toEqual([]);
    clock.nowMs += holdMs;
    expect(it.expired()).toHaveLength(1);
    it.ended(it.expired());
    expect(it.isEmpty).toBe(true);
  });

  test("wants every lost unit again, on the terms of the remaining users", () => {
    const { ledger: it } = ledger();
    it.add([regular], "a");
    it.add([all], "b");
    it.accepted(it.wanted());
    it.remove([all], "b");
    it.lost();
    expect(terms(it.wanted())).toEqual([regular.terms]);
  });
});
