// Generated from Qot_GetFutureInfo.TradeTime by tools/rows. Do not edit.
import type { TradeTime as Message } from "@opend/core/qot/get-future-info";

/** One session of the trading day. */
export interface FutureSession {
  /** Start of the session in minutes since midnight of the contract's time zone. */
  readonly begin: number | undefined;
  /** End of the session in minutes since midnight of the contract's time zone. */
  readonly end: number | undefined;
}

export function futureSession(message: Message): FutureSession {
  return {
    begin: message.begin,
    end: message.end,
  };
}
