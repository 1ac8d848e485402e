import type { Push } from "@opend/core";

/** The fields of every live row. */
export interface LiveRow {
  /** Distinguishes rows of different kinds: `"quote"`, `"candle"`. */
  readonly type: string;
  /** The security: `"HK.00700"`. */
  readonly code: string;
}

/** A subscription option that applies only to some kinds. */
export type KindOption = "hours" | "orderDetail" | "adjustment";

/** A kind of live data: its number in OpenD, its push, and the mapping to rows. */
export interface RowKind<
  Row extends LiveRow = LiveRow,
  Name extends string = string,
  S2C extends object = object,
> {
  /** The name in events and errors: `"quote"`, `"candles:1m"`. */
  readonly name: Name;
  /** A value of the schema's `SubType`. */
  readonly subType: number;
  /** The push protocol. Several kinds may share one. */
  readonly push: Push<S2C>;
  /** Maps a push to rows of this kind. Empty if the push has another kind. */
  rows(s2c: S2C): readonly Row[];
  /**
   * `latest`: a row is the state of its security and replaces the one before. `queue`: every row
   * counts.
   */
  readonly keep: "latest" | "queue";
  /** The subscription options that apply to this kind. Default: none. */
  readonly options?: readonly KindOption[];
}
