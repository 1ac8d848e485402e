import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import type { Minute } from "../../gen/rows/minute.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import type { Candle } from "../../rows/candle.ts";
import type { LiveRow } from "../../rows/kind.ts";
import { regularTicks } from "../../rows/tick-type.ts";
import type { First } from "../stream/streamed.ts";

/**
 * After how many trades that are known otherwise something of a kind must have come. One makes a tick,
 * moves the day's volume, and a candle of every period. A book mostly moves, so more are waited for;
 * ten is assumed. Of the rest, minutes of the day and broker queues, nobody documents when they come.
 */
export const tradesOwed = (kind: string): number =>
  kind === "ticks" || kind === "quote" || kind.startsWith("candles:")
    ? 1
    : kind === "orderBook"
      ? 10
      : Number.POSITIVE_INFINITY;

/** Whether a row tells of a trade, by the one before it of its kind. */
export function tellsOfTrade(row: LiveRow & First, before: LiveRow | undefined): boolean {
  if (row.isFirst) return false;
  if (row.type === "tick") {
    const { source, tickType } = row as Tick;
    return source === "live" && regularTicks.has(tickType);
  }
  return row.type === "quote"
    ? hasGrown(row as BasicQuote, before as BasicQuote | undefined)
    : pointTypes.has(row.type) && hasGone(row as Point, before as Point | undefined);
}

type Point = Candle | Minute;

const pointTypes: ReadonlySet<string> = /* @__PURE__ */ new Set(["candle", "minute"]);

const hasGrown = (
  { volume }: { volume?: number | undefined },
  before: { volume?: number | undefined } | undefined,
) => before?.volume !== undefined && (volume ?? 0) > before.volume;

/** The period goes on, or a new one has begun. */
const hasGone = (point: Point, before: Point | undefined): boolean =>
  before !== undefined &&
  (point.timestamp === before.timestamp
    ? hasGrown(point, before)
    : point.timestamp > before.timestamp && (point.volume ?? 0) > 0);
