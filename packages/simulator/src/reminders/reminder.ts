import type { Security } from "../data/security.ts";

/** A price reminder of the account. */
export interface Reminder {
  readonly key: bigint;
  readonly security: Security;
  /** A value of `PriceReminderType`. */
  readonly type: number;
  readonly value: number;
  /** A value of `PriceReminderFreq`. */
  readonly freq: number;
  readonly note: string;
  /** Values of `PriceReminderMarketStatus`, returned unchanged. */
  readonly sessions: readonly number[];
  isEnabled: boolean;
  /** Whether the condition was met at the last check. The reminder fires when it becomes met. */
  wasMet: boolean;
  /** The trading day on which it last fired. */
  toldOn: string | undefined;
}
