import type { Tick } from "../../gen/rows/tick.ts";
import type { OrderBook } from "../../rows/order-book.ts";
import type { LiveRow } from "./kind.ts";

/** When the servers, or OpenD, had a row that was sent as it happened. */
const receiptOf: Readonly<Record<string, (row: never) => number | undefined>> = {
  ticker: ({ source, receivedAt }: Tick) => (source === "live" ? receivedAt : undefined),
  orderBook: ({ source, bidsReceivedAt, asksReceivedAt }: OrderBook) =>
    source === "live" ? Math.max(bidsReceivedAt ?? 0, asksReceivedAt ?? 0) : undefined,
};

/** Rows of a push with how old they were when they came; nobody else has them yet. */
export function withLag(rows: readonly LiveRow[], nowMs: number): readonly LiveRow[] {
  for (const row of rows) {
    const receivedAt = receiptOf[row.type]?.(row as never);
    if (receivedAt !== undefined) Object.assign(row, { lagMs: nowMs - receivedAt });
  }
  return rows;
}
