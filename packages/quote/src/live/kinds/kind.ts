import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow, RowKind } from "../../rows/kind.ts";
import type { RowOrder } from "../gaps/order.ts";

/**
 * A kind of live data: `quote`, `orderBook`, `candles("1m")`. It is a value, so that a page that shows
 * quotes carries no order books. You can write your own, or wrap one:
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
  /** Pulls the current state of subscribed codes, where a row is a state. A code without one is left out. */
  latest?(
    opend: Requester,
    codes: readonly string[],
    options: CallOptions,
  ): Promise<readonly Row[]>;
  /** How the rows of one code follow each other, where the same row can come twice. */
  order?(): RowOrder;
  /** When the servers, or OpenD, had a row that was pushed as it happened: milliseconds since 1970. */
  receivedAt?(row: Row): number | undefined;
}

/** The rows that a kind brings; told apart by `type`. */
export type RowOf<K extends Kind> = ReturnType<K["rows"]>[number];
