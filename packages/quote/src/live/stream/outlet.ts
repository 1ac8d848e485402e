import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "./news.ts";

/** Why something ended that its owner did not close. */
export interface Cause {
  readonly reason: unknown;
}

/** Where rows and news of a subscription go, at once and in order: a reader's own list, or a table. */
export interface Outlet {
  row(unit: QuotaUnit, row: LiveRow): void;
  news(news: LiveNews): void;
  /** Nothing more comes; what waits may still be read. */
  end(): void;
  /** The same, and then the reader learns the reason. */
  fail(reason: unknown): void;
  /** Nothing more is wanted, nor what waits. */
  close(): void;
}
