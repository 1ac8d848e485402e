import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** The reason of an end that the owner did not cause. */
export interface Cause {
  readonly reason: unknown;
}

/**
 * Receives the rows and events of a subscription, synchronously and in order. It is a reader's queue
 * or a table.
 */
export interface Outlet {
  row(unit: QuotaUnit, row: LiveRow): void;
  news(news: LiveNews): void;
  /** No more values come. Waiting values can still be read. */
  end(): void;
  /** As `end`, but afterwards the reader gets the reason. */
  fail(reason: unknown): void;
  /** No more values are needed, nor those that wait. */
  close(): void;
}
