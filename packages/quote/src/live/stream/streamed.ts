import type { Minute } from "../../gen/rows/minute.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import type { Candle } from "../../rows/candle.ts";
import type { OrderBook } from "../../rows/order-book.ts";

/** What rows with a time of receipt have in a stream. */
export interface Lag {
  /**
   * Milliseconds from that time (`receivedAt` of a trade; the later one of an order book's sides) to
   * its arrival here, by this machine's clock: negative where the clocks differ by more. Absent
   * where no time is told, and of what was not sent as it happened (`cached`, `missed`, backfilled).
   */
  readonly lagMs?: number;
}

/** What every row has in a stream. */
export interface First {
  /**
   * It is of the first push of its code and kind since OpenD was asked for it, and of candles of its
   * adjustment: what OpenD had from before, however old, or, if it had nothing, what happened first.
   * `source` of trades and order books tells which; of the rest nothing does. OpenD is asked when a
   * stream begins, after an outage, and when a stream with other options joins. A stream that joins
   * others gets the last row that has come to them so. Absent: it was pushed as it happened.
   */
  readonly isFirst?: true;
}

/** What rows that can be asked for afterwards have in a stream with `backfill`. */
export interface Backfilled {
  /** It was missed, and asked for afterwards; absent of what was pushed. */
  readonly isBackfilled?: true;
}

/** A row as a stream gives it. */
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
