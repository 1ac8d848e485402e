import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow, RowKind } from "../../rows/kind.ts";
import type { MakeSeries } from "../gaps/series.ts";

/**
 * A kind of live data: `quote`, `orderBook`, `candles("1m")`. It is a value, so a bundle that uses
 * only quotes contains no code of order books. You can write your own kind, or wrap one:
 *
 * ```ts
 * const bestPrices: Kind<LiveRow & { bid?: number; ask?: number }, "bestPrices"> = {
 *   ...orderBook,
 *   name: "bestPrices",
 *   rows: (push) =>
 *     orderBook
 *       .rows(push)
 *       .map(({ code, bids, asks }) => ({ type: "bestPrices", code, bid: bids[0]?.price, ask: asks[0]?.price })),
 * };
 * ```
 */
export interface Kind<
  Row extends LiveRow = LiveRow,
  Name extends string = string,
  S2C extends object = object,
> extends RowKind<Row, Name, S2C> {
  /**
   * Pulls the current state of subscribed codes, for kinds whose rows are states. Codes without a
   * state are left out.
   */
  latest?(
    opend: Requester,
    codes: readonly string[],
    options: CallOptions,
  ): Promise<readonly Row[]>;
  /** The series of the rows of one code, for kinds with possible duplicates: `ordered(…)`. */
  readonly series?: MakeSeries;
  /** When the servers, or OpenD, received a row that was pushed at once: milliseconds since 1970. */
  receivedAt?(row: Row): number | undefined;
}

/** The rows of a kind, distinguished by `type`. */
export type RowOf<K extends Kind> = ReturnType<K["rows"]>[number];
