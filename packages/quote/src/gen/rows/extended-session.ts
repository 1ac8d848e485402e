// Generated from Qot_Common.PreAfterMarketData by tools/rows. Do not edit.
import type { PreAfterMarketData as Message } from "@opend/core/qot/common";
import { safeNumber } from "../../safe-number.ts";

/** A session outside regular hours. `undefined` means unknown, never zero. */
export interface ExtendedSession {
  /** Latest price of the session. */
  readonly price: number | undefined;
  /** Highest price of the session. OpenD calls it `highPrice`. */
  readonly high: number | undefined;
  /** Lowest price of the session. OpenD calls it `lowPrice`. */
  readonly low: number | undefined;
  /** Change of price, in the currency of the market. OpenD calls it `changeVal`. */
  readonly change: number | undefined;
  /** Change of price in percent (20 means 20 %). OpenD calls it `changeRate`. */
  readonly changePercent: number | undefined;
  /** Units traded in the session. */
  readonly volume: number | undefined;
  /** Value traded in the session, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Session's high less its low, in percent (20 means 20 %). OpenD calls it `amplitude`. */
  readonly amplitudePercent: number | undefined;
}

export function extendedSession(message: Message): ExtendedSession {
  return {
    price: message.price,
    high: message.highPrice,
    low: message.lowPrice,
    change: message.changeVal,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    amplitudePercent: message.amplitude,
  };
}
