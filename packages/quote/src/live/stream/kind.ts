import type { Push } from "@opend/core";
import type { Heeded } from "../kinds/kind.ts";

/** What every live row has. */
export interface LiveRow {
  /** What tells rows of different kinds apart: `"quote"`, `"candle"`. */
  readonly type: string;
  /** The security: `"HK.00700"`. */
  readonly code: string;
}

/** A kind of live data: what is subscribed, what is pushed for it, and the rows in a push. */
export interface LiveKind<Row extends LiveRow = LiveRow> {
  /** As users name it: `"quote"`, `"orderBook"`, `"candles:1m"`. */
  readonly name: string;
  /** `SubType` of the schema. */
  readonly subType: number;
  readonly push: Push;
  /** The rows of this kind in a push; other kinds may share the protocol. */
  rows(push: object): readonly Row[];
  /** Whether a row is the state of its security, which the next replaces, or a happening of its own. */
  readonly keep: "latest" | "queue";
  /** What of a subscription's options means something to it. Left out: nothing. */
  readonly heeds?: readonly Heeded[];
}
