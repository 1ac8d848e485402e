import type { BookLevel } from "../../gen/rows/book-level.ts";
import type { Minute } from "../../gen/rows/minute.ts";
import type { Tick } from "../../gen/rows/tick.ts";
import type { Candle } from "../../rows/candle.ts";
import { type Hours, hoursAt, isWider } from "../../rows/hours.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { OrderBook } from "../../rows/order-book.ts";
import { closingTicks } from "../../rows/tick-type.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import { hasSessions } from "../ledger/terms.ts";

/**
 * Removes from a shared row what one reader did not subscribe; returns `undefined` for the whole row.
 */
export type RowFilter = (row: LiveRow) => LiveRow | undefined;

/**
 * OpenD pushes a security and subtype once for all streams of a connection, with the union of their
 * terms. The filter removes what one stream did not subscribe. It is `undefined` if there is nothing
 * to remove. `reach` returns the widest hours of which rows may arrive.
 */
export function rowFilter(
  { kind, code, terms }: QuotaUnit,
  reach: () => Hours | undefined,
): RowFilter | undefined {
  const applicable = kind.options ?? [];
  const [adjustment] = terms.adjustments;
  const filters: RowFilter[] = [];
  if (adjustment)
    filters.push((row) => ((row as Candle).adjustment === adjustment ? row : undefined));
  if (applicable.includes("orderDetail") && !terms.hasOrders)
    filters.push((row) => withoutOrders(row as OrderBook));
  if (applicable.includes("hours") && hasSessions(code) && terms.hours !== "all")
    // If no stream has wider hours, a row outside the hours is OpenD's own decision, so it passes.
    filters.push((row) =>
      isWider(reach(), terms.hours) && isWider(hoursOf(row as Timed), terms.hours)
        ? undefined
        : row,
    );
  if (filters.length === 0) return undefined;
  return (row) => {
    let seen: LiveRow | undefined = row;
    for (const filter of filters) seen = seen && filter(seen);
    return seen;
  };
}

type Timed = Tick | Candle | Minute;

/**
 * `undefined` if the hours are unknown because the time is not New York's. Such a row passes the
 * filter.
 */
function hoursOf(row: Timed): Hours | undefined {
  if (row.timeZone !== "America/New_York") return undefined;
  const [hour = 0, minute = 0, second = 0] = row.time.slice(11).split(":").map(Number);
  const at = (hour * 60 + minute) * 60 + second;
  if (row.type === "tick") return closingTicks.has(row.tickType) ? "regular" : hoursAt(at);
  // Assumption: the time of a candle or minute is its end. It is not documented.
  return hoursAt(at > 0 ? at - 1 : 24 * 3600 - 1);
}

function withoutOrders(book: OrderBook): LiveRow {
  const hasOrders = ({ orders }: BookLevel): boolean => orders.length > 0;
  if (!book.bids.some(hasOrders) && !book.asks.some(hasOrders)) return book;
  const bare = (level: BookLevel): BookLevel => ({ ...level, orders: [] });
  return { ...book, bids: book.bids.map(bare), asks: book.asks.map(bare) } as OrderBook;
}
