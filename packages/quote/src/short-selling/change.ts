import { type Derivation, percent } from "./derivation.ts";

/** What has changed since the row before in time. */
export interface Change {
  /** Shares more (positive) or fewer than in the row before in time; `undefined` where either is not told. */
  readonly change: number | undefined;
  /** The same in percent of the row before: 2.5 is 2.5 %. */
  readonly changePercent: number | undefined;
}

/** What `change` needs of a row: one of them. */
export type Changing =
  | { readonly sharesShort: number | undefined }
  | { readonly shortVolume: number | undefined };

const shares = (row: Changing): number | undefined =>
  "shortVolume" in row ? row.shortVolume : row.sharesShort;

/**
 * Adds `change` and `changePercent`: the open position of short interest, or the short volume of a
 * day, against the row before in time. A row is there when the one before it in time is, so a page
 * ends a row earlier.
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
