// Generated from Qot_Common.FutureStaticExData by tools/rows. Do not edit.
import type { FutureStaticExData as Message } from "@opend/core/qot/common";
import { dayText } from "../../time/day-text.ts";

/** The fields of a future. */
export interface FutureStatic {
  /**
   * Last trading day; only contracts that are not the main one have it. OpenD calls it
   * `lastTradeTime`.
   */
  readonly lastTradingDate: string | undefined;
  /** Whether this is the main contract rather than one month's. */
  readonly isMainContract: boolean;
}

export function futureStatic(message: Message): FutureStatic {
  return {
    lastTradingDate: dayText(message.lastTradeTime),
    isMainContract: message.isMainContract,
  };
}
