import { type Hours, widest } from "../rows/hours.ts";
import type { LiveKind } from "./kind.ts";

/** What can be said of a subscription beside its code and kind. */
export interface UnitOptions {
  /** US K-lines, time-share and tickers: also before and after regular hours. */
  readonly extendedHours?: boolean | undefined;
  /** US K-lines, time-share and tickers: which hours. Default `regular`. */
  readonly session?: Hours | undefined;
  /** Order books with each order; Hong Kong stocks with the SF level. */
  readonly orderDetail?: boolean | undefined;
}

/** What OpenD counts against the quota: one security with one subtype. */
export interface Unit {
  readonly code: string;
  readonly security: { readonly market: number; readonly code: string };
  readonly kind: LiveKind;
  readonly options: UnitOptions;
}

const keyOf = ({ market, code }: Unit["security"]): string => `${market}.${code}`;

export const optionsKey = ({ extendedHours, session, orderDetail }: UnitOptions): string =>
  `${extendedHours ?? ""}/${session ?? ""}/${orderDetail ?? ""}`;

/** What OpenD counts and holds: one subscription per security and subtype, whatever its options. */
export const unitKey = ({
  security,
  kind,
}: {
  readonly security: Unit["security"];
  readonly kind: Pick<LiveKind, "subType">;
}): string => `${keyOf(security)}/${kind.subType}`;

/** A unit that serves two users with options of their own: each gets what the other asked for too. */
export const merged = (unit: Unit, options: UnitOptions): Unit => ({
  ...unit,
  options: {
    extendedHours: unit.options.extendedHours || options.extendedHours,
    session: widest(unit.options.session, options.session),
    orderDetail: unit.options.orderDetail || options.orderDetail,
  },
});

/** What one Qot_Sub can say: every security is combined with every subtype. */
export interface Batch {
  readonly units: readonly Unit[];
  readonly securities: readonly Unit["security"][];
  readonly subTypes: readonly number[];
  readonly options: UnitOptions;
}

/** Puts units into as few batches as their subtypes and options allow. */
export function batchesOf(units: readonly Unit[], largest: number): Batch[] {
  const bySecurity = groupBy(
    units,
    ({ security, options }) => `${keyOf(security)}|${optionsKey(options)}`,
  );
  const alike = groupBy(bySecurity, ([first, ...others]) => {
    const subTypes = [first, ...others].map((unit) => unit?.kind.subType ?? 0);
    return `${[...new Set(subTypes)].sort((a, b) => a - b)}|${optionsKey(first?.options ?? {})}`;
  });
  return alike.flatMap((groups) => chunks(groups, largest).map((chunk) => batchOf(chunk.flat())));
}

/** One batch of units that share their options, and of which each security has the same subtypes. */
function batchOf(units: readonly Unit[]): Batch {
  const securities = new Map(units.map(({ security }) => [keyOf(security), security]));
  return {
    units,
    securities: [...securities.values()],
    subTypes: [...new Set(units.map(({ kind }) => kind.subType))],
    options: units[0]?.options ?? {},
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
