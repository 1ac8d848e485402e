import { ArgumentError } from "@opend/core";
import type { FieldKinds } from "../ask/columns.ts";
import type { Requester } from "../ask/requester.ts";
import type { ParsedCode } from "../codes.ts";

/** What a derivation may send requests with. */
export interface Deriving {
  readonly opend: Requester;
  readonly code: ParsedCode;
  /** Aborted when the loop is left. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number | undefined;
}

/**
 * Columns that a list computes for each of its rows, as a value: give `change`, `daysToCover`,
 * `shareOfFloat` or `shortShare` to the option `derive`. A bundle holds only those that you import.
 */
export type Derivation<Row, Added extends object> = {
  /** The name by which tools choose it. */
  readonly name: string;
  readonly columns: FieldKinds<Added>;
} & (
  | {
      /** Computes the columns from a row and the row before it in time. */
      readonly ofPair: (row: Row, before: Row | undefined) => Added;
    }
  | {
      /** Makes, for one loop, what computes the columns of a row. It may send requests. */
      readonly ofRow: (deriving: Deriving) => (row: Row) => Added | Promise<Added>;
    }
);

/** The columns that rows get from these derivations. */
export type DerivedColumns<Asked extends readonly Derivation<never, object>[]> =
  // Which derivations a list of unknown length holds is not known before it runs.
  number extends Asked["length"]
    ? Partial<All<AddedBy<Asked[number]>>>
    : All<AddedBy<Asked[number]>>;

type AddedBy<Each> = Each extends Derivation<never, infer Added> ? Added : never;

// `A | B` to `A & B`; nothing asked for is nothing added.
type All<Each> = [Each] extends [never]
  ? unknown
  : (Each extends unknown ? (each: Each) => void : never) extends (all: infer Sum) => void
    ? Sum
    : never;

/** @throws {ArgumentError} `invalid-argument`: one of them is no derivation, as a name is not. */
export function checkDerivations<Row>(
  derive: readonly Derivation<Row, object>[],
): readonly Derivation<Row, object>[] {
  if (!Array.isArray(derive))
    throw new ArgumentError("derive", "a list of derivations, as [change]", derive);
  for (const each of derive as readonly unknown[])
    if (typeof each !== "object" || each === null || !("columns" in each))
      throw new ArgumentError("derive", "derivations, as change of @opend/quote is", each);
  return derive;
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
