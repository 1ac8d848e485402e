import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import type { Minute } from "../../gen/rows/minute.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import type { Candle } from "../../rows/candle.ts";
import type { LiveRow } from "../../rows/kind.ts";
import { regularTicks } from "../../rows/tick-type.ts";
import type { First } from "../stream/streamed.ts";

/**
 * After how many trades, shown by other kinds, a row of this kind must have arrived. A single trade
 * causes a tick, a new volume in the quote, and a candle of every period. An order book changes after
 * most trades, so the check waits for ten (assumed). For minutes of the day and broker queues, no
 * documentation says when they are pushed.
 */
export const tradesOwed = (kind: string): number =>
  kind === "ticks" || kind === "quote" || kind.startsWith("candles:")
    ? 1
    : kind === "orderBook"
      ? 10
      : Number.POSITIVE_INFINITY;

/** Whether a row shows a trade, compared with the previous row of its kind. */
export function showsTrade(row: LiveRow & First, before: LiveRow | undefined): boolean {
  if (row.isFirst) return false;
  if (row.type === "tick") {
    const { source, tickType } = row as Tick;
    return source === "live" && regularTicks.has(tickType);
  }
  return row.type === "quote"
    ? hasGrown(row as BasicQuote, before as BasicQuote | undefined)
    : pointTypes.has(row.type) && hasAdvanced(row as Point, before as Point | undefined);
}

type Point = Candle | Minute;

const pointTypes: ReadonlySet<string> = /* @__PURE__ */ new Set(["candle", "minute"]);

const hasGrown = (
  { volume }: { volume?: number | undefined },
  before: { volume?: number | undefined } | undefined,
) => before?.volume !== undefined && (volume ?? 0) > before.volume;

/** The volume of the period has grown, or a new period with volume has begun. */
const hasAdvanced = (point: Point, before: Point | undefined): boolean =>
  before !== undefined &&
  (point.timestamp === before.timestamp
    ? hasGrown(point, before)
    : point.timestamp > before.timestamp && (point.volume ?? 0) > 0);
