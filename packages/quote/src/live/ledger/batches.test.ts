import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Batch, batchesOf, halvesOf } from "./batches.ts";
import { type QuotaUnit, unitKey } from "./quota-unit.ts";
import { plainTerms } from "./terms.ts";

const kindOf = (subType: number): QuotaUnit["kind"] => ({ subType }) as QuotaUnit["kind"];

const anyUnit: fc.Arbitrary<QuotaUnit> = fc
  .record({
    code: fc.constantFrom("HK.1", "HK.2", "US.1", "US.2", "US.3"),
    subType: fc.constantFrom(1, 2, 4),
    hours: fc.constantFrom(undefined, "extended" as const),
  })
  .map(({ code, subType, hours }) => ({
    code,
    security: { market: code.startsWith("HK") ? 1 : 11, code: code.slice(3) },
    kind: kindOf(subType),
    terms: { ...plainTerms, hours },
  }));
const anyUnits = fc.uniqueArray(anyUnit, { selector: unitKey });

/** The units that OpenD would subscribe. */
const told = ({ securities, subTypes }: Batch): string[] =>
  securities.flatMap((security) =>
    subTypes.map((subType) => unitKey({ security, kind: { subType } })),
  );

describe("batches", () => {
  test("contain every unit once and nothing else, and none is too large", () => {
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: 1, max: 3 }), (units, largest) => {
        const batches = batchesOf(units, largest);
        expect(batches.flatMap(told).sort()).toEqual(units.map(unitKey).sort());
        for (const { securities, terms, units: own } of batches) {
          expect(securities.length).toBeLessThanOrEqual(largest);
          expect(own.every((unit) => unit.terms.hours === terms.hours)).toBe(true);
        }
      }),
    );
  });

  test("group securities with the same subtypes", () => {
    const units = ["1", "2", "3"].flatMap((code) =>
      [1, 2].map((subType) => ({
        code: `HK.${code}`,
        security: { market: 1, code },
        kind: kindOf(subType),
        terms: plainTerms,
      })),
    );
    expect(batchesOf(units, 100)).toHaveLength(1);
  });

  test("can be halved until each contains one unit", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const queue = batchesOf(units, 100);
        const single: string[] = [];
        for (let batch = queue.pop(); batch; batch = queue.pop()) {
          const halves = halvesOf(batch);
          if (halves.length === 0) single.push(...told(batch));
          queue.push(...halves);
        }
        expect(single.sort()).toEqual(units.map(unitKey).sort());
      }),
    );
  });
});
