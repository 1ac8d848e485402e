import type { Minute } from "../../gen/rows/minute.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import type { Candle } from "../../rows/candle.ts";
import type { OrderBook } from "../../rows/order-book.ts";

/** Added by a stream to rows with a time of receipt. */
export interface Lag {
  /**
   * The age of the row on arrival in milliseconds: from `receivedAt` (for an order book, the later of
   * both sides) to now, by this machine's clock. Negative if the clocks differ by more than the age.
   * Absent if the row has no such time, or if it was not pushed at once (`cached`, `missed`,
   * backfilled).
   */
  readonly lagMs?: number;
}

/** Added by a stream to every row. */
export interface First {
  /**
   * The row is in the first push of its code and kind after a request. For candles, each adjustment
   * has its own first push. OpenD pushes at once what it already has, however old. If it has nothing,
   * the first row is a new one. Ticks and order books distinguish both by `source`; other rows do
   * not.
   *
   * A request is sent when a stream begins, after an outage, and when a stream with other options
   * joins. A stream that joins an existing subscription first receives its last row, also marked.
   * Absent: the row was pushed when it happened.
   */
  readonly isFirst?: true;
}

/** Added to ticks, candles and minutes in a stream with `backfill`. */
export interface Backfilled {
  /** The row was missed and pulled afterwards. Absent on pushed rows. */
  readonly isBackfilled?: true;
}

/** A row as a stream delivers it. */
export type Streamed<Row, IsFilled extends boolean = false> = Row extends unknown
  ? Row &
      First &
      (Row extends Tick | OrderBook ? Lag : unknown) &
      (IsFilled extends true
        ? Row extends Tick | Candle | Minute
          ? Backfilled
          : unknown
        : unknown)
  : never;
