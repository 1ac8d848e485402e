import { ArgumentError } from "@opend/core";

/** The columns that rows get beside their own: those that were asked for, by the names in `Asked`. */
export type DerivedColumns<Table, Asked extends readonly (keyof Table)[]> =
  // Which names a list of unknown length holds is not known before it runs.
  number extends Asked["length"] ? Partial<All<Table[keyof Table]>> : All<Table[Asked[number]]>;

// `A | B` to `A & B`; nothing asked for is nothing added.
type All<Each> = [Each] extends [never]
  ? unknown
  : (Each extends unknown ? (each: Each) => void : never) extends (all: infer Sum) => void
    ? Sum
    : never;

/** What has changed since the row before it in time. */
export interface Change {
  /** More (positive) or fewer shares than at the row before in time; `undefined` where either is not told. */
  readonly change: number | undefined;
  /** The same in percent of the row before: 2.5 is 2.5 %. */
  readonly changePercent: number | undefined;
}

export function changeOf(now: number | undefined, before: number | undefined): Change {
  const change = now === undefined || before === undefined ? undefined : now - before;
  return { change, changePercent: percent(change, before) };
}

/** A part in percent of a whole; nothing is a part of zero. */
export function percent(part: number | undefined, whole: number | undefined): number | undefined {
  const share = ratio(part, whole);
  return share === undefined ? undefined : share * 100;
}

/** `undefined` instead of a division by zero or by what is not told. */
export function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

/** @throws {ArgumentError} `invalid-argument`: a name that the table has not. */
export function checkDerivations<Name extends string>(
  asked: readonly Name[],
  table: Readonly<Record<Name, unknown>>,
): readonly Name[] {
  for (const name of asked)
    if (!Object.hasOwn(table, name))
      throw new ArgumentError("derive", `of these: ${Object.keys(table).join(", ")}`, name);
  return asked;
}
