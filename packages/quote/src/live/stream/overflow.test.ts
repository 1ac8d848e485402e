import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import { plainTerms } from "../ledger/terms.ts";
import type { LiveNews } from "./news.ts";
import { RowBacklog } from "./overflow.ts";

interface Row extends LiveRow {
  readonly n: number;
}
const quote = (code: string, n: number): Row => ({ type: "quote", code, n });
const tick = (n: number): Row => ({ type: "tick", code: "HK.1", n });
const gap: LiveNews = { type: "gap", fromMs: 1, toMs: 2, reason: "link" };

const unitOf = (code: string, keep: "latest" | "queue"): QuotaUnit => ({
  code,
  security: { market: 1, code },
  kind: { name: "any", subType: 1, push: UpdateBasicQot, keep, rows: () => [] },
  terms: plainTerms,
});
const ticks = unitOf("HK.1", "queue");
const quotes = new Map(["A", "B"].map((code) => [code, unitOf(code, "latest")]));

function filled(capacity: number, values: readonly (Row | LiveNews)[]) {
  const backlog = new RowBacklog<Row>(capacity);
  for (const [sinceMs, value] of values.entries()) {
    const slot = "n" in value ? (quotes.get(value.code) ?? ticks) : "news";
    backlog.push({ value, sinceMs }, slot);
  }
  return backlog;
}
function read(backlog: RowBacklog<Row>): (Row | LiveNews)[] {
  const all: (Row | LiveNews)[] = [];
  for (let next = backlog.shift(); next; next = backlog.shift()) all.push(next.value);
  return all;
}

describe("the queue of a live stream", () => {
  test("keeps the order, and a state keeps the place of the first unread one", () => {
    const backlog = filled(10, [quote("A", 1), tick(1), quote("B", 1), tick(2), quote("A", 2)]);
    expect(backlog.oldest).toMatchObject({ sinceMs: 0 });
    expect(read(backlog)).toEqual([quote("A", 2), tick(1), quote("B", 1), tick(2)]);
  });

  test("reports dropped rows at their place", () => {
    const backlog = filled(2, [quote("A", 1), tick(1), tick(2), tick(3), tick(4)]);
    expect(read(backlog)).toEqual([
      quote("A", 1),
      { type: "lagged", dropped: 2 },
      tick(3),
      tick(4),
    ]);
  });

  test("bounds the bytes of rows, of states and of events, and reports what it dropped", () => {
    const text = "x".repeat(1_000);
    const backlog = new RowBacklog<Row>(1_000, 0, 10_000);
    const units = Array.from({ length: 50 }, (_, n) => unitOf(`Q${n}`, "latest"));
    const refused = { type: "unsubscribed", code: text, kind: "any" } as const;
    for (const [n, unit] of units.entries())
      backlog.push({ value: quote(text, n), sinceMs: 0 }, unit);
    for (let n = 0; n < 50; n += 1) {
      backlog.push({ value: refused, sinceMs: 0 }, "news");
      backlog.push({ value: { ...tick(n), code: text }, sinceMs: 0 }, ticks);
    }
    expect(backlog.size).toBeLessThanOrEqual(3 * 5);
    const all = read(backlog);
    const lost = all.map((value) =>
      value.type === "lagged" && "dropped" in value ? value.dropped : 0,
    );
    const kept = all.filter(({ type }) => type !== "lagged").length;
    expect(lost.reduce((sum, each) => sum + each, kept)).toBe(150);
  });

  test("does not move states across a gap", () => {
    const backlog = filled(2, [quote("A", 1), quote("B", 1), gap, quote("A", 2), quote("A", 3)]);
    expect(read(backlog)).toEqual([quote("A", 1), quote("B", 1), gap, quote("A", 3)]);
  });

  test("never loses an event, the last state, or the count of dropped rows", () => {
    const anyValue = fc.oneof(
      fc
        .record({ code: fc.constantFrom("A", "B"), n: fc.nat() })
        .map(({ code, n }) => quote(code, n)),
      fc.nat().map(tick),
      fc.constant(gap),
    );
    fc.assert(
      fc.property(fc.array(anyValue), fc.integer({ min: 1, max: 4 }), (values, capacity) => {
        const all = read(filled(capacity, values));
        const of = (type: string) => (value: Row | LiveNews) => value.type === type;
        expect(all.filter(of("gap"))).toHaveLength(values.filter(of("gap")).length);
        const lagged = all.filter((value) => value.type === "lagged");
        const dropped = lagged.reduce(
          (sum, value) => sum + ("dropped" in value ? Number(value.dropped) : 0),
          0,
        );
        expect(all.filter(of("tick")).length + dropped).toBe(values.filter(of("tick")).length);
        for (const code of ["A", "B"]) {
          const last = (from: readonly (Row | LiveNews)[]) =>
            from.findLast(
              (value) => "code" in value && value.code === code && value.type === "quote",
            );
          expect(last(all)).toEqual(last(values));
        }
      }),
    );
  });
});
