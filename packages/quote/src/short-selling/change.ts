import { type Derivation, percent } from "./derivation.ts";

/** The change since the row before in time. */
export interface Change {
  /**
   * Shares more (positive) or fewer than in the row before in time; `undefined` if either is unknown.
   */
  readonly change: number | undefined;
  /** The change in percent of the row before: 2.5 is 2.5 %. */
  readonly changePercent: number | undefined;
}

/** The fields of a row that `change` can use: one of them. */
export type Changing =
  | { readonly sharesShort: number | undefined }
  | { readonly shortVolume: number | undefined };

const shares = (row: Changing): number | undefined =>
  "shortVolume" in row ? row.shortVolume : row.sharesShort;

/**
 * Adds `change` and `changePercent`, compared with the row before in time: of the open position for
 * short interest, of the short volume for a day. A row is delivered when the row before it in time
 * has arrived, so a page ends one row earlier.
 */
export const change: Derivation<Changing, Change> = {
  name: "change",
  columns: { change: "number", changePercent: "number" },
  ofPair: (row, before) => {
    const [now, then] = [shares(row), before && shares(before)];
    const difference = now === undefined || then === undefined ? undefined : now - then;
    return { change: difference, changePercent: percent(difference, then) };
  },
};
