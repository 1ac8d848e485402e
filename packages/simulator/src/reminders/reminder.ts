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
  /** Values of `PriceReminderMarketStatus`, given back as they came. */
  readonly sessions: readonly number[];
  isEnabled: boolean;
  /** Whether it was true when it was looked at last; it is told when it becomes so. */
  wasMet: boolean;
  /** The trading day on which it was told last. */
  toldOn: string | undefined;
}
