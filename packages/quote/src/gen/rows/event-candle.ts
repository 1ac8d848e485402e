// Generated from Qot_GetEventContractKline.ECKLine by tools/rows. Do not edit.
import type { ECKLine as Message } from "@opend/core/qot/get-event-contract-kline";
import { dayText } from "../../time/day-text.ts";

/** One K-line of an event contract; prices are in the currency of the market. */
export interface EventCandle {
  /** First price of the period, in the currency of the market. */
  readonly open: number | undefined;
  /** Highest price of the period, in the currency of the market. */
  readonly high: number | undefined;
  /** Lowest price of the period, in the currency of the market. */
  readonly low: number | undefined;
  /** Last price of the period, in the currency of the market. */
  readonly close: number | undefined;
  /** Contracts traded in the period. */
  readonly volume: number | undefined;
  /**
   * Time as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. OpenD calls it
   * `time_key`.
   */
  readonly time: string | undefined;
}

export function eventCandle(message: Message): EventCandle {
  return {
    open: message.open,
    high: message.high,
    low: message.low,
    close: message.close,
    volume: message.volume,
    time: dayText(message.time_key),
  };
}
