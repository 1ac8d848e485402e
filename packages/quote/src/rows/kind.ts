import type { Push } from "@opend/core";

/** What every live row has. */
export interface LiveRow {
  /** What tells rows of different kinds apart: `"quote"`, `"candle"`. */
  readonly type: string;
  /** The security: `"HK.00700"`. */
  readonly code: string;
}

/** An option of subscriptions that not every kind heeds. */
export type Heeded = "hours" | "orderDetail" | "adjustment";

/** What OpenD calls a kind of live data, where it comes, and the rows that it is made into. */
export interface RowKind<
  Row extends LiveRow = LiveRow,
  Name extends string = string,
  S2C extends object = object,
> {
  /** In events and errors: `"quote"`, `"candles:1m"`. */
  readonly name: Name;
  /** A value of the schema's `SubType`. */
  readonly subType: number;
  /** The push that brings it; several kinds may share one. */
  readonly push: Push<S2C>;
  /** The rows of a push that are of this kind: none, if it is another's. */
  rows(s2c: S2C): readonly Row[];
  /** Whether a row is the state of its security, which the next replaces, or a happening of its own. */
  readonly keep: "latest" | "queue";
  /** What of a subscription's options means something to it. Left out: nothing. */
  readonly heeds?: readonly Heeded[];
}
