import { isOpendError } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import { latestBrokerQueue } from "../../now/broker-queue.ts";
import { latestOrderBook } from "../../now/order-book.ts";
import { latestQuotes } from "../../now/quotes.ts";
import type { Unit } from "../ledger/unit.ts";
import type { LiveRow } from "../stream/kind.ts";

/** Who lacks rows, and takes them. */
export interface Lacking {
  readonly awaited: readonly Unit[];
  supply(unit: Unit, row: LiveRow): void;
}

/** States by their kind, asked for at once for many codes. */
const pulls: Readonly<
  Record<
    string,
    (opend: Requester, codes: readonly string[], signal?: AbortSignal) => Promise<LiveRow[]>
  >
> = {
  quote: (opend, codes, signal) => latestQuotes(opend, codes, { ...(signal && { signal }) }),
  orderBook: (opend, codes, signal) =>
    Promise.all(codes.map((code) => latestOrderBook(opend, code, { ...(signal && { signal }) }))),
  brokerQueue: (opend, codes, signal) =>
    Promise.all(codes.map((code) => latestBrokerQueue(opend, code, { ...(signal && { signal }) }))),
};

/**
 * Asks for states whose first push has not come: OpenD pushes at once what is new to it, but not what
 * another stream of the connection has subscribed already. What it does not have is not an error.
 */
export async function pullFirst(
  opend: Requester,
  lacking: Lacking,
  signal: AbortSignal | undefined,
): Promise<void> {
  const kinds = new Set(lacking.awaited.map(({ kind }) => kind.name));
  await Promise.all(
    [...kinds].map(async (name) => {
      const units = lacking.awaited.filter(({ kind }) => kind.name === name);
      const byCode = new Map(units.map((unit) => [unit.code, unit]));
      try {
        const rows = await pulls[name]?.(opend, [...byCode.keys()], signal);
        for (const row of rows ?? []) {
          const unit = byCode.get(row.code);
          if (unit) lacking.supply(unit, row);
        }
      } catch (error) {
        if (!isOpendError(error) && !signal?.aborted) throw error;
      }
    }),
  );
}
