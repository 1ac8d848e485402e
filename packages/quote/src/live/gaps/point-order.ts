import type { Minute } from "../../gen/rows/minute.ts";
import type { Candle } from "../../rows/candle.ts";
import type { Backfilled } from "../stream/streamed.ts";
import type { Joined, Pulled, RowOrder, Verdict } from "./order.ts";

type Point = (Candle | Minute) & Backfilled;

/**
 * The order of candles and minutes. They are identified by their time, and the newest changes until
 * it ends.
 */
export class PointOrder implements RowOrder {
  #last: Point | undefined;
  /** `true` after a backfill, because pushes that are older than the reply may arrive after it. */
  #isSettling = false;

  get lastMs(): number | undefined {
    return this.#last?.timestamp;
  }

  admit(point: Point): Verdict {
    if (this.#isSettling) {
      if (!isLater(point, this.#last)) return "duplicate";
      if (!point.isBackfilled) this.#isSettling = false;
    }
    this.#last = point;
    return "new";
  }

  join({ rows, isAll }: Pulled, held: readonly Point[], fromMs: number): Joined {
    const pulled = rows as readonly Point[];
    const last = this.#last;
    const sinceMs = last?.timestamp ?? fromMs;
    this.#isSettling = true;
    return {
      rows: [...pulled.filter((point) => isAfter(point, last, fromMs)), ...held],
      isWhole:
        pulled.some(({ timestamp }) => timestamp <= sinceMs) || (last === undefined && isAll),
    };
  }
}

const isAfter = (point: Point, last: Point | undefined, fromMs: number): boolean =>
  last ? isLater(point, last) : point.timestamp > fromMs;

/** Only the volume shows which is later, because it never shrinks within a period. */
const isLater = (point: Point, last: Point | undefined): boolean =>
  last === undefined ||
  point.timestamp > last.timestamp ||
  (point.timestamp === last.timestamp && (point.volume ?? 0) > (last.volume ?? 0));
