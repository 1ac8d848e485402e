import { ArgumentError } from "@opend/core";
import { reading } from "@opend/core/internal";
import type { FieldKinds } from "../ask/columns.ts";
import type { Requester } from "../ask/requester.ts";
import type { ParsedCode } from "../codes.ts";

/** The requests and the signal of a derivation. */
export interface Deriving {
  readonly opend: Requester;
  readonly code: ParsedCode;
  /** Aborted when the reader leaves the loop. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number | undefined;
}

/**
 * Columns that a list computes for each row, as a value. Pass `change`, `daysToCover`, `shareOfFloat`
 * or `shortShare` to the option `derive`. A bundle contains only those that you import.
 */
export type Derivation<Row, Added extends object> = {
  /** The name for tools. */
  readonly name: string;
  readonly columns: FieldKinds<Added>;
} & (
  | {
      /** Computes the columns from a row and the row before it in time. */
      readonly ofPair: (row: Row, before: Row | undefined) => Added;
    }
  | {
      /**
       * Called once per loop. Returns the function that computes the columns of a row. It may send
       * requests.
       */
      readonly ofRow: (deriving: Deriving) => (row: Row) => Added | Promise<Added>;
    }
);

/** The columns that these derivations add to rows. */
export type DerivedColumns<Asked extends readonly Derivation<never, object>[]> =
  // The content of a list of unknown length is only known at run time.
  number extends Asked["length"]
    ? Partial<All<AddedBy<Asked[number]>>>
    : All<AddedBy<Asked[number]>>;

type AddedBy<Each> = Each extends Derivation<never, infer Added> ? Added : never;

// Converts `A | B` to `A & B`; an empty list adds nothing.
type All<Each> = [Each] extends [never]
  ? unknown
  : (Each extends unknown ? (each: Each) => void : never) extends (all: infer Sum) => void
    ? Sum
    : never;

/** @throws {ArgumentError} `invalid-argument`: an element is not a derivation, e.g. its name. */
export function checkDerivations<Row>(
  derive: readonly Derivation<Row, object>[],
): readonly Derivation<Row, object>[] {
  return reading("derive", "a list of derivations, e.g. [change]", () => {
    if (!Array.isArray(derive))
      throw new ArgumentError("derive", "a list of derivations, e.g. [change]", derive);
    for (const each of derive as readonly unknown[])
      if (typeof each !== "object" || each === null || !("columns" in each))
        throw new ArgumentError("derive", "derivations, e.g. change of @opend/quote", each);
    return derive;
  });
}

/** A part of a whole in percent; `undefined` if the whole is zero. */
export function percent(part: number | undefined, whole: number | undefined): number | undefined {
  const share = ratio(part, whole);
  return share === undefined ? undefined : share * 100;
}

/** `undefined` instead of a division by zero, or if a value is unknown. */
export function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
