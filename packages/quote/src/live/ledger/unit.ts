import type { LiveKind } from "../stream/kind.ts";
import { plainTerms, type Terms, termFields } from "./terms.ts";

/** What OpenD counts against the quota: one security with one subtype. */
export interface Unit {
  readonly code: string;
  readonly security: { readonly market: number; readonly code: string };
  readonly kind: LiveKind;
  readonly terms: Terms;
}

const keyOf = ({ market, code }: Unit["security"]): string => `${market}.${code}`;

/** What a request says of it; units with the same may share one. */
const requestKey = ({ terms }: Unit): string => JSON.stringify(termFields(terms));

/** What OpenD counts and holds: one subscription per security and subtype, whatever its terms. */
export const unitKey = ({
  security,
  kind,
}: {
  readonly security: Unit["security"];
  readonly kind: Pick<LiveKind, "subType">;
}): string => `${keyOf(security)}/${kind.subType}`;

/** Whether a unit is of these codes and, if there are some, of these kinds. */
export function namedBy(
  codes: readonly string[],
  kinds: readonly string[] | undefined,
): (unit: Unit) => boolean {
  const [codeSet, kindSet] = [new Set(codes), kinds && new Set(kinds)];
  return ({ code, kind }) => codeSet.has(code) && (kindSet?.has(kind.name) ?? true);
}

/** What one Qot_Sub can say: every security is combined with every subtype. */
export interface Batch {
  readonly units: readonly Unit[];
  readonly securities: readonly Unit["security"][];
  readonly subTypes: readonly number[];
  readonly terms: Terms;
}

/** Puts units into as few batches as their subtypes and terms allow. */
export function batchesOf(units: readonly Unit[], largest: number): Batch[] {
  const bySecurity = groupBy(units, (unit) => `${keyOf(unit.security)}|${requestKey(unit)}`);
  const alike = groupBy(bySecurity, ([first, ...others]) => {
    const subTypes = [first, ...others].map((unit) => unit?.kind.subType ?? 0);
    return `${[...new Set(subTypes)].sort((a, b) => a - b)}|${first && requestKey(first)}`;
  });
  return alike.flatMap((groups) => chunks(groups, largest).map((chunk) => batchOf(chunk.flat())));
}

/** One batch of units that share their terms, and of which each security has the same subtypes. */
function batchOf(units: readonly Unit[]): Batch {
  const securities = new Map(units.map(({ security }) => [keyOf(security), security]));
  return {
    units,
    securities: [...securities.values()],
    subTypes: [...new Set(units.map(({ kind }) => kind.subType))],
    terms: units[0]?.terms ?? plainTerms,
  };
}

/** Two halves of a batch, to find what is wrong in it; nothing when it is a single unit. */
export function halvesOf({ units, securities, subTypes }: Batch): Batch[] {
  const isOne = securities.length * subTypes.length <= 1;
  if (isOne) return [];
  const half = securities.slice(0, securities.length >> 1).map((security) => keyOf(security));
  const firstSecurities = new Set(half);
  const firstSubTypes = new Set(subTypes.slice(0, subTypes.length >> 1));
  const isFirst = ({ security, kind }: Unit): boolean =>
    securities.length > 1 ? firstSecurities.has(keyOf(security)) : firstSubTypes.has(kind.subType);
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
