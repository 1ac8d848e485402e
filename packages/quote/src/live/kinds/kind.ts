import type { Push } from "@opend/core";

/** An option of subscriptions that not every kind heeds. */
export type Heeded = "hours" | "orderDetail" | "adjustment";

/**
 * Something that can be subscribed: what to ask for, where it comes, what it is made into. A constant
 * per kind, as there is one per protocol, so that a page that shows quotes carries no order books.
 */
export interface RowKind<Name extends string, S2C extends object, Row> {
  readonly name: Name;
  /** A value of the schema's `SubType`. */
  readonly subType: number;
  /** The push that brings it; several kinds may share one. */
  readonly push: Push<S2C>;
  /** The rows of a push that are of this kind: none, if it is another's. */
  readonly rows: (s2c: S2C) => readonly Row[];
  /** Whether a row is the state of its security, which the next replaces, or a happening of its own. */
  readonly keep: "latest" | "queue";
  /** What of a subscription's options means something to it. Left out: nothing. */
  readonly heeds?: readonly Heeded[];
}
