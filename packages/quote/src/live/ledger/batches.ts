import { type QuotaUnit, securityKey } from "./quota-unit.ts";
import { plainTerms, type Terms, termFields } from "./terms.ts";

/** The content of one Qot_Sub. OpenD combines every security with every subtype. */
export interface Batch {
  readonly units: readonly QuotaUnit[];
  readonly securities: readonly QuotaUnit["security"][];
  readonly subTypes: readonly number[];
  readonly terms: Terms;
}

/** The fields of the request that depend on the terms. Units with equal fields can share a request. */
const requestKey = ({ terms }: QuotaUnit): string => JSON.stringify(termFields(terms));

/** Groups units into as few batches as their subtypes and terms allow. */
export function batchesOf(units: readonly QuotaUnit[], largest: number): Batch[] {
  const bySecurity = groupBy(units, (unit) => `${securityKey(unit.security)}|${requestKey(unit)}`);
  const alike = groupBy(bySecurity, ([first, ...others]) => {
    const subTypes = [first, ...others].map((unit) => unit?.kind.subType ?? 0);
    return `${[...new Set(subTypes)].sort((a, b) => a - b)}|${first && requestKey(first)}`;
  });
  return alike.flatMap((groups) => chunks(groups, largest).map((chunk) => batchOf(chunk.flat())));
}

/** Makes one batch. All units have the same terms, and all securities have the same subtypes. */
function batchOf(units: readonly QuotaUnit[]): Batch {
  const securities = new Map(units.map(({ security }) => [securityKey(security), security]));
  return {
    units,
    securities: [...securities.values()],
    subTypes: [...new Set(units.map(({ kind }) => kind.subType))],
    terms: units[0]?.terms ?? plainTerms,
  };
}

/** The two halves of a batch, to find a refused unit. Empty for a single unit. */
export function halvesOf({ units, securities, subTypes }: Batch): Batch[] {
  const isOne = securities.length * subTypes.length <= 1;
  if (isOne) return [];
  const half = securities.slice(0, securities.length >> 1).map((security) => securityKey(security));
  const firstSecurities = new Set(half);
  const firstSubTypes = new Set(subTypes.slice(0, subTypes.length >> 1));
  const isFirst = ({ security, kind }: QuotaUnit): boolean =>
    securities.length > 1
      ? firstSecurities.has(securityKey(security))
      : firstSubTypes.has(kind.subType);
  return [units.filter(isFirst), units.filter((unit) => !isFirst(unit))].map(batchOf);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

function chunks<T>(values: readonly T[], size: number): T[][] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
